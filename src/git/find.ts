import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** A repository that was found from outside of the content. */
export interface Repository {
  /** Its folder of objects and references, mostly `.git` in its root. */
  gitDir: string
  /** The folder that it keeps the versions of. */
  root: string
  /** The content folder below the root, with `/`; `''` where it is the root. */
  inside: string
}

/**
 * Find the repository that keeps the versions of a content folder; `null` where there is none.
 * Looked for from the folder above the content upwards, as a `.git` that is there: whatever lies in the content was
 * written by strangers, and a folder with `HEAD`, `objects` and `refs` in it is only a folder with such files.
 * The content folder's own `.git` counts only where the command was called in it, as with `--content .`.
 */
export function findRepository(content: string, calledIn = process.cwd()): Repository | null {
  const folder = realpathSync(content)
  if (realpathSync(calledIn) === folder && isRepository(folder, folder)) return toRepository(folder, folder)
  for (let root = dirname(folder); ; root = dirname(root)) {
    if (isRepository(root, folder)) return toRepository(root, folder)
    if (root === dirname(root)) return null
  }
}

/**
 * Open the repository of a folder that is named: its work tree, or a bare repository, whoever keeps it. `null` where it is
 * none, or where somebody else put a `.git` into the folder.
 */
export function openRepository(folder: string): Repository | null {
  const root = realpathSync(folder)
  if (isRepository(root, root)) return toRepository(root, root)
  const isBare = ['HEAD', 'objects', 'refs'].every((entry) => existsSync(join(root, entry)))
  return isBare ? { gitDir: root, root, inside: '' } : null
}

/** Whether the content folder is the root of a repository of its own, which `findRepository` leaves alone elsewhere. */
export function isOwnRepository(content: string): boolean {
  return existsSync(join(content, '.git'))
}

function toRepository(root: string, folder: string): Repository {
  return { gitDir: toGitDir(root), root, inside: relative(root, folder).split(sep).join('/') }
}

/** A repository that belongs to somebody else than the content or the caller is not theirs: anybody can make `/tmp/.git`. */
function isRepository(root: string, folder: string): boolean {
  const gitDir = toGitDir(root)
  if (!existsSync(join(gitDir, 'HEAD'))) return false
  const owner = statSync(gitDir).uid
  return [process.getuid?.() ?? owner, statSync(folder).uid].includes(owner)
}

/** `.git` itself, or where it leads if it is a file, as in a work tree: `gitdir: /srv/record.git/worktrees/draft`. */
function toGitDir(root: string): string {
  const entry = join(root, '.git')
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() !== true) return entry
  const target = /^gitdir: (.+)/.exec(readFileSync(entry, 'utf8'))?.[1]
  return target === undefined ? entry : resolve(root, target)
}
