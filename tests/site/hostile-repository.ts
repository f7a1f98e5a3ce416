import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporary } from './command.ts'

/** A repository whose configuration starts a program as soon as git does some usual thing. */
export interface HostileRepository {
  /** The folder above the content, which holds `.git`. */
  root: string
  content: string
  /** Whether the program was started. */
  hasRun: () => boolean
}

/** The ways to start a program: what stands in the repository for each, and what an honest command does that falls for it. */
export interface Way {
  config: (command: string) => string
  attributes?: string
  hook?: string
  /** Prepare the repository further, once it has a commit. */
  prepare?: (root: string, command: string) => void
  bait: string[]
}

/** A command of git as its user would give it. Its own settings are left out, so that tests run alike everywhere. */
export function git(folder: string, ...args: string[]): string {
  const who = {
    GIT_AUTHOR_NAME: 'Mia Berg',
    GIT_AUTHOR_EMAIL: 'mia@example.org',
    GIT_COMMITTER_NAME: 'Mia Berg',
    GIT_COMMITTER_EMAIL: 'mia@example.org',
  }
  const env = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_GLOBAL: '/dev/null', ...who }
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** Remove the folder of a commit and say that it lies elsewhere: git would fetch it there, which runs `uploadpack`. */
function forgetTree(root: string): void {
  const tree = git(root, 'rev-parse', 'HEAD^{tree}')
  rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)))
}

/** Sign the newest commit, with nonsense: whether a signature is right is for the program to say. */
function sign(root: string, kind = 'PGP SIGNATURE'): void {
  const [head = '', ...rest] = git(root, 'cat-file', 'commit', 'HEAD').split('\n\n')
  const signature = `gpgsig -----BEGIN ${kind}-----\n \n nonsense\n -----END ${kind}-----`
  writeFileSync(join(root, '.git/signed'), `${head}\n${signature}\n\n${rest.join('\n\n')}\n`)
  git(root, 'reset', '--soft', git(root, 'hash-object', '-t', 'commit', '-w', join(root, '.git/signed')))
}

const partial = (command: string): string =>
  `[core]\nrepositoryformatversion=1\n[extensions]\npartialClone=origin\n[remote "origin"]\nurl=.\npromisor=true\nuploadpack="${command}"\n`

export const ways: Record<string, Way> = {
  'a partial clone': { config: partial, prepare: forgetTree, bait: ['log', '--name-only'] },
  'a helper of a remote': {
    config: (command) =>
      partial('false').replace('url=.', `url="ext::sh -c '${command}'"`) + '[protocol]\nallow=always\n',
    prepare: forgetTree,
    bait: ['log', '--name-only'],
  },
  ssh: {
    config: (command) =>
      `${partial('false').replace('url=.', 'url=ssh://host.example/x')}[core]\nsshCommand="${command}"\n`,
    prepare: forgetTree,
    bait: ['log', '--name-only'],
  },
  'a watcher of files': { config: (command) => `[core]\nfsmonitor="${command}"\n`, bait: ['diff', 'HEAD'] },
  'a program that compares': { config: (command) => `[diff]\nexternal="${command}"\n`, bait: ['diff', 'HEAD~1'] },
  'a driver that compares': {
    config: (command) => `[diff "md"]\ncommand="${command}"\n`,
    attributes: '*.md diff=md',
    bait: ['diff', 'HEAD~1'],
  },
  'a converter to text': {
    config: (command) => `[diff "md"]\ntextconv="${command}"\n`,
    attributes: '*.md diff=md',
    bait: ['log', '-p'],
  },
  'a filter on the way out': {
    config: (command) => `[filter "md"]\nsmudge="${command}"\n`,
    attributes: '*.md filter=md',
    bait: ['checkout-index', '--all', '--force'],
  },
  'a filter on the way in': {
    config: (command) => `[filter "md"]\nclean="${command}"\n`,
    attributes: '*.md filter=md',
    bait: ['diff', 'HEAD~1'],
  },
  'a check of signatures': {
    config: (command) => `[log]\nshowSignature=true\n[gpg]\nprogram="${command}"\n`,
    prepare: (root) => sign(root),
    bait: ['log'],
  },
  'another check of signatures': {
    config: (command) => `[log]\nshowSignature=true\n[gpg "openpgp"]\nprogram="${command}"\n`,
    prepare: (root) => sign(root),
    bait: ['log'],
  },
  'a check of certificates': {
    config: (command) => `[log]\nshowSignature=true\n[gpg "x509"]\nprogram="${command}"\n`,
    prepare: (root) => sign(root, 'SIGNED MESSAGE'),
    bait: ['log'],
  },
  'a check of keys of ssh': {
    config: (command) => `[log]\nshowSignature=true\n[gpg "ssh"]\nprogram="${command}"\nallowedSignersFile=/dev/null\n`,
    prepare: (root) => sign(root, 'SSH SIGNATURE'),
    bait: ['log'],
  },
  'a proxy': {
    config: (command) =>
      `${partial('false').replace('url=.', 'url=git://host.example/x')}[core]\ngitProxy="${command}"\n`,
    prepare: forgetTree,
    bait: ['log', '--name-only'],
  },
  'settings of a work tree': {
    config: () => '[core]\nrepositoryformatversion=1\n[extensions]\nworktreeConfig=true\n',
    prepare: (root, command) => writeFileSync(join(root, '.git/config.worktree'), `[core]\nfsmonitor="${command}"\n`),
    bait: ['diff', 'HEAD'],
  },
  'a hook': { config: () => '', hook: 'post-index-change', bait: ['read-tree', 'HEAD'] },
  'hooks elsewhere': {
    config: () => '[core]\nhooksPath=.git/planted\n',
    hook: '../planted/post-index-change',
    bait: ['read-tree', 'HEAD'],
  },
  'settings of another file': {
    config: () => '[includeIf "gitdir:**"]\npath=planted.cfg\n',
    prepare: (root, command) => writeFileSync(join(root, '.git/planted.cfg'), `[core]\nfsmonitor="${command}"\n`),
    bait: ['diff', 'HEAD'],
  },
}

/** Make a repository that starts a program in one of the ways, with a document in two versions. */
export function plant({ config, attributes, hook, prepare }: Way): HostileRepository {
  const root = temporary()
  const content = join(root, 'content')
  const program = join(root, 'program')
  const marker = join(root, 'HAS-RUN')
  writeFileSync(program, `#!/bin/sh\ntouch ${marker}\nexit 1\n`)
  chmodSync(program, 0o755)
  mkdirSync(join(content, 'minutes/ops'), { recursive: true })
  git(root, 'init', '--quiet')
  for (const text of ['# Call\n', '# Call\n\nThe mirror is back.\n']) {
    writeFileSync(join(content, 'minutes/ops/2021-03-04.md'), text)
    git(root, 'add', 'content')
    git(root, 'commit', '--quiet', '--message', 'Change')
  }
  if (attributes !== undefined) writeFileSync(join(root, '.gitattributes'), `${attributes}\n`)
  if (hook !== undefined) {
    mkdirSync(join(root, '.git/hooks', hook, '..'), { recursive: true })
    cpSync(program, join(root, '.git/hooks', hook))
  }
  prepare?.(root, program)
  appendFileSync(join(root, '.git/config'), config(program))
  return { root, content, hasRun: () => existsSync(marker) }
}

/** Run what an honest user would; whether git succeeds is not asked. */
export function fallFor({ root }: HostileRepository, bait: readonly string[]): void {
  writeFileSync(join(root, 'content/minutes/ops/2021-03-04.md'), '# Call\n\nThe mirror is gone.\n')
  try {
    git(root, ...bait)
  } catch {
    // A program that was started has ended with 1.
  }
}
