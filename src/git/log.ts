import type { LastChange } from '../core/records/version.ts'
import type { Repository } from './find.ts'
import { GitFailure, runGit } from './run.ts'

/** What no path starts with. */
const mark = '//'

/**
 * Read the commits that changed the content, from the newest on, each with what `shown` asks for of its files:
 *
 *     //2021-03-04⇥2021-03-05⇥Mia Berg
 *     minutes/ops/2021-03-04.md
 *
 * Authors are named as the commits name them: a `.mailmap` would be read from the work tree, where anybody may put one.
 * Throws `GitFailure` where the log is longer than any that people wrote.
 */
export function readLog(repository: Repository, shown: readonly string[]): string[] {
  const { inside } = repository
  const below = inside === '' ? [] : [`--relative=${inside}/`, '--', inside]
  return splitLog(
    runGit(repository, ['log', '-z', ...plain, ...published, `--format=${mark}%as%x09%cs%x09%an`, ...shown, ...below]),
  )
}

/**
 * Read the line of a commit; `null` for any other. Authors state their day as they like, and a host which merges what they wrote
 * states another: nothing was written after it was committed.
 */
export function toCommit(line: string): LastChange | null {
  const [, day, committed, author = ''] = /^\/\/(\d{4}-\d{2}-\d{2})\t(\d{4}-\d{2}-\d{2})\t(.*)$/s.exec(line) ?? []
  if (day === undefined || committed === undefined) return null
  return { date: day < committed ? day : committed, author }
}

/**
 * Only what the main line itself had is told: a branch may hold commits that another takes back, which nobody who looks at a
 * pull request sees, of any day and with millions of files.
 */
const published = ['--first-parent', '--diff-merges=first-parent']

/** What a log leaves alone: whatever starts a program, guesses, or adds to its lines. */
const plain = ['--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-renames', '--no-notes', '--no-color']

/** From so many bytes on a log is no history that anybody wrote. */
const longest = 2 ** 28

/** A line end parts a commit from its first file, all else is parted by zeros, and a path may begin with a line end. */
function splitLog(log: Buffer): string[] {
  if (log.length > longest) throw new GitFailure('the history names too many files')
  return log
    .toString()
    .split('\0')
    .map((part, index, parts) => (parts[index - 1]?.startsWith(mark) === true ? part.replace(/^\n/, '') : part))
}
