import type { LastChange } from '../core/records/version.ts'
import type { Repository } from './find.ts'
import { GitFailure, runGit } from './run.ts'

/**
 * Read when each file of the content was last changed, and by whom: path below the content folder → change. One call for all.
 * Empty where the repository cannot be read, or in a shallow clone, whose oldest commit would seem to have written everything.
 */
export function readHistory(repository: Repository): ReadonlyMap<string, LastChange> {
  const changes = new Map<string, LastChange>()
  try {
    if (isShallow(repository)) return changes
    let current: LastChange | null = null
    for (const line of readLog(repository)) {
      if (line.startsWith(mark)) current = toChange(line.slice(mark.length))
      else if (line !== '' && current && !changes.has(line)) changes.set(line, current)
    }
  } catch (error) {
    // What a damaged repository did not say stays unknown.
    if (!(error instanceof GitFailure)) throw error
  }
  return changes
}

/** Whether it is a clone without its older commits; what a damaged repository does not say is taken for one. */
export function isShallow(repository: Repository): boolean {
  try {
    return runGit(repository, ['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false'
  } catch (error) {
    if (error instanceof GitFailure) return true
    throw error
  }
}

/**
 * The commits from the newest on, each with the files that it changed:
 *
 *     //2021-03-04⇥Mia Berg
 *     minutes/ops/2021-03-04.md
 *
 * Authors are called as the `.mailmap` of the repository says, so that nobody is called by a name that is not theirs any
 * more; it counts once it is merged, and a preview asks for no authors.
 */
function readLog(repository: Repository): string[] {
  const { inside } = repository
  const below = inside === '' ? [] : [`--relative=${inside}/`, '--', inside]
  const log = runGit(repository, ['log', '-z', ...plainLog, `--format=${mark}%as%x09%aN`, '--name-only', ...below])
  return splitLog(log)
}

/** From so many bytes on a log is no history that anybody wrote. */
const longest = 2 ** 28

/**
 * Split a log: a line end parts a commit from its first file, all else is parted by zeros, and a path may begin with a line end.
 * Throws `GitFailure` where it is longer than any.
 */
export function splitLog(log: Buffer): string[] {
  if (log.length > longest) throw new GitFailure('the history names too many files')
  return log
    .toString()
    .split('\0')
    .map((part, index, parts) => (parts[index - 1]?.startsWith(mark) === true ? part.replace(/^\n/, '') : part))
}

/** What a log leaves alone: whatever starts a program, guesses, or adds to its lines. */
export const plainLog = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-renames',
  '--no-notes',
  '--no-color',
]

/** What no path starts with. */
const mark = '//'

function toChange(line: string): LastChange {
  const [date = '', author = ''] = line.split('\t')
  return { date, author }
}
