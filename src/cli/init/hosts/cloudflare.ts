import { type HostFacts, type HostFiles, toBuild } from './facts.ts'

/** Settings by which Cloudflare Pages builds the record. */
export function toCloudflare(facts: HostFacts): HostFiles {
  return {
    'wrangler.toml': `# Cloudflare Pages publishes the folder "dist". Tell it in the dashboard (Settings → Build) how that is made:
#   ${toBuild(facts, 'dist')} --redirects cloudflare --site "$CF_PAGES_URL"
# and replace "$CF_PAGES_URL" by the address of the record once it has one of its own.
name = "record"
compatibility_date = "2026-11-01"
pages_build_output_dir = "dist"
`,
    '.node-version': '24\n',
  }
}
