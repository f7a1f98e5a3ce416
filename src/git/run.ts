import { execFileSync, type StdioOptions } from 'node:child_process'
import { delimiter, isAbsolute } from 'node:path'
import type { Repository } from './find.ts'

/** Git is not there, or could not do what it was asked for; the cause says why. */
export class GitFailure extends Error {}

/**
 * Run git on a repository and return what it prints. Throws `GitFailure`.
 * The only place that starts git: nothing that a repository's configuration, a remote or the environment names is run.
 * Even so, only commands that read objects are asked for: `rev-parse`, `merge-base`, `log`, `ls-tree`,
 * `cat-file --batch`, `cat-file --batch-check`, `for-each-ref`.
 */
export function runGit({ gitDir, root }: Repository, args: readonly string[], input = ''): Buffer {
  const env = { ...passedOn(), ...environment, GIT_DIR: gitDir, GIT_WORK_TREE: root }
  const cwd = import.meta.dirname // Windows looks for git there first, so no folder of the content will do
  const stdio: StdioOptions = ['pipe', 'pipe', 'ignore']
  try {
    return execFileSync('git', ['-C', root, ...options, ...args], {
      cwd,
      env,
      input,
      maxBuffer: 2 ** 30,
      stdio,
      timeout,
    })
  } catch (cause) {
    throw new GitFailure(`git ${args[0]} failed`, { cause })
  }
}

/** What is read with git, or what to take for it where git cannot: what a damaged repository does not say stays unknown. */
export function readOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof GitFailure) return otherwise
    throw error
  }
}

/** How long git may take for one answer, in milliseconds: a few objects of a stranger's can name millions of files. */
const timeout = 120_000

/** What git needs of the environment to be found and started; every `GIT_…` variable stays behind. */
function passedOn(): Record<string, string> {
  const named = ['PATH', 'Path', 'SystemRoot'].map((name) => [name, process.env[name]] as const)
  return Object.fromEntries(
    named.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, name === 'SystemRoot' ? value : toPath(value)]],
    ),
  )
}

/** Where programs lie. npx and npm put folders of the checkout first, and a `git` in them is anybody's; so is one in `.`. */
function toPath(path: string): string {
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]*$/.test(folder))
    .join(delimiter)
}

const nothing = '/dev/null' // git for Windows knows it too

const environment = {
  // A part that a partial clone lacks is not fetched, and there is no way by which it could be: a word here would allow one.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  // No configuration and no attributes but the repository's own.
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: nothing,
  GIT_CONFIG_GLOBAL: nothing,
  GIT_ATTR_NOSYSTEM: '1',
  HOME: nothing,
  XDG_CONFIG_HOME: nothing,
  // Nothing is written.
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
}

/** What stands in the configuration of the repository itself counts less than these. */
const settings = {
  'core.fsmonitor': 'false',
  'core.hooksPath': nothing,
  'core.pager': 'cat',
  'core.editor': 'false',
  'core.askPass': 'false',
  'core.sshCommand': 'false',
  'core.gitProxy': 'false',
  'core.alternateRefsCommand': 'false',
  'core.attributesFile': nothing,
  'core.quotePath': 'off',
  'protocol.allow': 'never',
  'safe.bareRepository': 'explicit',
  'credential.helper': '',
  'diff.external': '',
  'diff.ignoreSubmodules': 'all',
  'submodule.recurse': 'false',
  'log.showSignature': 'false',
  'log.follow': 'false',
  'gpg.program': 'false',
  'gpg.openpgp.program': 'false',
  'gpg.x509.program': 'false',
  'gpg.ssh.program': 'false',
  'gpg.ssh.defaultKeyCommand': 'false',
  'color.ui': 'false',
}

const options = ['--no-pager', ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
