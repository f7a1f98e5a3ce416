/** What files for a host are written from. */
export interface HostFacts {
  /** Version of this program, which the files name, so that an update is a change of a number. */
  version: string
}

/** Files by path, below the folder that the repository has as its root. */
type HostFiles = Readonly<Record<string, string>>

/** Where a record can be hosted, by the name that `--host` takes. */
export const hosts = {
  github: { title: 'GitHub, published on GitHub Pages', toFiles: toGithub },
  gitlab: { title: 'GitLab, published on GitLab Pages', toFiles: toGitlab },
  forgejo: { title: 'Forgejo or Codeberg, published from the branch "pages"', toFiles: toForgejo },
} satisfies Record<string, { title: string; toFiles: (facts: HostFacts) => HostFiles }>

export type HostName = keyof typeof hosts

export const hostNames: readonly HostName[] = ['github', 'gitlab', 'forgejo']

function toGithub({ version }: HostFacts): HostFiles {
  return {
    '.github/workflows/minutebook.yml': `# Checks the record, and publishes it on GitHub Pages (Settings → Pages → Source: GitHub Actions).
name: Minutebook
on: { push: { branches: [main] }, pull_request: {}, workflow_dispatch: {} }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    permissions: { contents: read, pages: read }
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with: { node-version: 24 }
      - run: npx --yes minutebook@${version} check --format github
      - id: pages
        if: github.ref == 'refs/heads/main'
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - if: github.ref == 'refs/heads/main'
        env: { BASE: "\${{ steps.pages.outputs.base_path }}/", SITE: "\${{ steps.pages.outputs.base_url }}" }
        run: npx --yes minutebook@${version} build --out dist --base "$BASE" --site "$SITE"
      - if: github.ref == 'refs/heads/main'
        uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with: { path: dist }
  deploy:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-24.04
    permissions: { id-token: write, pages: write }
    environment: { name: github-pages }
    steps:
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`,
  }
}

function toGitlab({ version }: HostFacts): HostFiles {
  return {
    '.gitlab-ci.yml': `# Checks the record on every change, and publishes it on GitLab Pages.
default:
  image: node:24
variables:
  GIT_DEPTH: 0 # pages say who changed them last
check:
  script:
    - npx --yes minutebook@${version} check --format gitlab > findings.json
  artifacts:
    when: always
    reports: { codequality: findings.json }
pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx --yes minutebook@${version} build --out public --site "$CI_PAGES_URL"
  artifacts:
    paths: [public]
`,
  }
}

function toForgejo({ version }: HostFacts): HostFiles {
  return {
    '.forgejo/workflows/minutebook.yml': `# Checks the record, and puts the site on the branch "pages", from which Codeberg and other hosts publish.
on: { push: { branches: [main] }, pull_request: {} }
jobs:
  build:
    runs-on: docker
    container: { image: 'node:24' }
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0, persist-credentials: false }
      - run: npx --yes minutebook@${version} check
      - if: github.ref == 'refs/heads/main'
        run: |
          npx --yes minutebook@${version} build --out dist
          cd dist && git init -q -b pages && git add -A
          git -c user.name=minutebook -c user.email=minutebook@localhost commit -qm "Publish"
          git push --force "https://\${{ github.token }}@\${GITHUB_SERVER_URL#https://}/$GITHUB_REPOSITORY.git" pages
`,
  }
}
