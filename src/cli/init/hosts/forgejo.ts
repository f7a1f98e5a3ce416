import { type HostFacts, type HostFiles, toBuild, toCall, toInstall } from './facts.ts'

/** A workflow that checks the record and puts the site on the branch that Forgejo and Codeberg publish. */
export function toForgejo(facts: HostFacts): HostFiles {
  return {
    '.forgejo/workflows/minutebook.yml': `# Checks the record, and puts the site on the branch "pages", from which Codeberg and other hosts publish.
on: { push: { branches: [main] }, pull_request: {} }
concurrency: { group: "minutebook-\${{ github.ref }}" }
jobs:
  build:
    runs-on: docker
    timeout-minutes: 20
    container: { image: 'node:24' }
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with: { fetch-depth: 0, persist-credentials: false }
      - run: |
          ${toInstall(facts)}
          echo "P=$P" >> "$GITHUB_ENV"
          ${toCall(facts, 'check')}
      - if: github.ref == 'refs/heads/main'
        run: |
          ${toBuild(facts, 'dist', toCall)}
          cd dist && git init -q -b pages && git add -A
          git -c user.name=minutebook -c user.email= commit -qm "Publish"
          git push --force "https://\${{ github.token }}@\${GITHUB_SERVER_URL#https://}/$GITHUB_REPOSITORY.git" pages
`,
  }
}
