import { type HostFacts, type HostFiles, toBuild } from './facts.ts'

/** A script that builds the record and copies it into a bucket of S3, or of a store that speaks its language. */
export function toS3(facts: HostFacts): HostFiles {
  return {
    'publish.sh': `#!/bin/sh
# Builds the record and copies it into a bucket: BUCKET=record SITE=https://record.example.org/ sh publish.sh
# The bucket's website has index.html as its index document and 404.html as its error document.
set -eu
${toBuild(facts, 'dist')} --site "$SITE"
# What pages are made with comes before the pages, and stays under its name for ever.
aws s3 sync dist/assets "s3://$BUCKET/assets" --cache-control "public, max-age=31536000, immutable"
aws s3 sync dist "s3://$BUCKET" --exclude "assets/*" --exclude ".*" --cache-control "no-cache" --delete
`,
  }
}
