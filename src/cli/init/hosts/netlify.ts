import { type HostFacts, type HostFiles, toBuild } from './facts.ts'

/** Settings by which Netlify builds the record, and each pull request beside it. */
export function toNetlify(facts: HostFacts): HostFiles {
  return {
    'netlify.toml': `# Netlify builds the record after every push, and shows each pull request at an address of its own.
[build]
command = '${toBuild(facts, 'dist')} --redirects netlify --site "$URL"'
publish = "dist"

[build.environment]
NODE_VERSION = "24"

[context.deploy-preview]
command = '${toBuild(facts, 'dist')} --noindex --no-history'
`,
  }
}
