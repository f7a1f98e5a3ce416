import { type HostFacts, type HostFiles, toCall } from './facts.ts'

/** Settings by which Netlify builds the record, and each pull request beside it. */
export function toNetlify(facts: HostFacts): HostFiles {
  return {
    'netlify.toml': `# Netlify builds the record after every push, and shows each pull request at an address of its own.
[build]
command = '${toCall(facts, 'build')} --out dist --redirects netlify --site "$URL"'
publish = "dist"

[build.environment]
NODE_VERSION = "24"

[context.deploy-preview]
command = '${toCall(facts, 'build')} --out dist --noindex --no-history'
`,
  }
}
