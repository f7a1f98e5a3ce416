import { type HostFacts, type HostFiles, toBuild, toCall, toInstall } from './facts.ts'

/** A workflow that checks the record and publishes it on GitHub Pages. */
export function toGithub(facts: HostFacts): HostFiles {
  return {
    '.github/workflows/minutebook.yml': `# Checks the record, and publishes it on GitHub Pages (Settings → Pages → Source: GitHub Actions).
name: Minutebook
on: { push: { branches: [main] }, pull_request: {}, workflow_dispatch: {} }
permissions: {}
concurrency: { group: "minutebook-\${{ github.ref }}", cancel-in-progress: "\${{ github.event_name == 'pull_request' }}" }
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions: { contents: read, pages: read }
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with: { node-version: 24 }
      - run: |
          ${toInstall(facts)}
          echo "P=$P" >> "$GITHUB_ENV"
          ${toCall(facts, 'check')} --format github
      - id: pages
        if: github.ref == 'refs/heads/main'
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - if: github.ref == 'refs/heads/main'
        env: { BASE: "\${{ steps.pages.outputs.base_path }}/", SITE: "\${{ steps.pages.outputs.base_url }}" }
        run: ${toBuild(facts, 'dist', toCall)} --base "$BASE" --site "$SITE"
      - if: github.ref == 'refs/heads/main'
        uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with: { path: dist }
${deploy}`,
  }
}

/** The job that publishes what was built. */
const deploy = `  deploy:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { id-token: write, pages: write }
    environment: { name: github-pages }
    steps:
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`
