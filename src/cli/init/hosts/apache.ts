import { type HostFacts, type HostFiles, toBuild } from './facts.ts'

/** A script that builds the record and copies it to a server that runs Apache. */
export function toApache(facts: HostFacts): HostFiles {
  return {
    'publish.sh': `#!/bin/sh
# Builds the record and copies it to a server: TARGET=www@example.org:/var/www/record/ SITE=https://example.org/record/ sh publish.sh
# Apache reads what the build writes into .htaccess where its settings say "AllowOverride FileInfo" for that folder.
set -eu
${toBuild(facts, 'dist')} --redirects apache --site "$SITE"
rsync --archive --delete-after --exclude .minutebook.json dist/ "$TARGET"
`,
  }
}
