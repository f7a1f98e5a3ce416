import { toApache } from './apache.ts'
import { toCloudflare } from './cloudflare.ts'
import { toContainer } from './container.ts'
import type { HostFacts, HostFiles } from './facts.ts'
import { toForgejo } from './forgejo.ts'
import { toGithub } from './github.ts'
import { toGitlab } from './gitlab.ts'
import { toNetlify } from './netlify.ts'
import { toNginx } from './nginx.ts'
import { toS3 } from './s3.ts'

interface Host {
  title: string
  toFiles: (facts: HostFacts) => HostFiles
  /** Whether its files count only at the top of a repository. */
  isReadAtTop: boolean
}

/** Where a record can be published, by the name that `--host` takes. */
export const hosts = {
  github: { title: 'GitHub, published on GitHub Pages', toFiles: toGithub, isReadAtTop: true },
  gitlab: { title: 'GitLab, published on GitLab Pages', toFiles: toGitlab, isReadAtTop: true },
  forgejo: {
    title: 'Forgejo or Codeberg, published from the branch "pages"',
    toFiles: toForgejo,
    isReadAtTop: true,
  },
  netlify: { title: 'Netlify', toFiles: toNetlify, isReadAtTop: false },
  cloudflare: { title: 'Cloudflare Pages', toFiles: toCloudflare, isReadAtTop: false },
  s3: { title: 'a bucket of S3', toFiles: toS3, isReadAtTop: false },
  apache: { title: 'a server with Apache', toFiles: toApache, isReadAtTop: false },
  nginx: { title: 'a server with nginx', toFiles: toNginx, isReadAtTop: false },
  container: { title: 'a container', toFiles: toContainer, isReadAtTop: false },
} satisfies Record<string, Host>

export type HostName = keyof typeof hosts

/** Every host, in the order in which they are offered. */
export const hostNames = Object.keys(hosts).filter((name): name is HostName => name in hosts)
