import type { Repository } from './find.ts'
import { isShallow, plainLog, splitLog } from './history.ts'
import { GitFailure, runGit } from './run.ts'

/** A file as a commit left it. */
export interface FileVersion {
  /** Day of the commit, ISO 8601, and the name of its author. */
  date: string
  author: string
  /** The path that it had then, below the content folder. */
  path: string
  /** Id of the bytes. */
  object: string
}

/**
 * Read the versions of every file of the content, the newest first, also those that it had under other names: path below the
 * content folder → versions. One call for all. Empty where the repository cannot be read, or in a shallow clone, whose oldest
 * commit would seem to have written everything.
 */
export function readVersions(repository: Repository): ReadonlyMap<string, FileVersion[]> {
  try {
    return isShallow(repository) ? new Map() : followFiles(readChanges(repository))
  } catch (error) {
    // What a damaged repository did not say stays unknown.
    if (error instanceof GitFailure) return new Map()
    throw error
  }
}

/** A file, no link, that a commit wrote. */
interface Change extends FileVersion {
  /** The path that it had before, where the commit gave it another. */
  from: string | null
}

/** Put the changes of each file together: what a file was called before another name is part of it, and of no later file. */
function followFiles(changes: readonly Change[]): Map<string, FileVersion[]> {
  const versions = new Map<string, Change[]>()
  /** What a path is called in the end, seen from the commit that is looked at; `null` where it was another file. */
  const names = new Map<string, string | null>()
  for (const change of changes) {
    const { path, from } = change
    const name = nameNow(names, path)
    const own = name === null ? [] : (versions.get(name) ?? [])
    own.push(change)
    if (name !== null) versions.set(name, own)
    if (from === null) continue
    names.set(from, name)
    names.set(path, null)
  }
  return versions
}

function nameNow(names: ReadonlyMap<string, string | null>, path: string): string | null {
  const known = names.get(path)
  return known === undefined ? path : known
}

/** A file, no link, that a commit wrote: `:100644 100644 8baef1b… 5f2a0c9… M`, `… R087` */
const written = /^:\d+ 100\d{3} \w+ (\w+) [AMR]\d*$/

/**
 * The commits from the newest on, each with the files that it changed, parted by zeros; a file with a new name has both:
 *
 *     //2021-03-04⇥Mia Berg
 *     :100644 100644 8baef1b… 5f2a0c9… R087
 *     minutes/ops/2021-03-04.md
 *     minutes/ops/2021-03-05.md
 */
function readChanges(repository: Repository): Change[] {
  const parts = readRawLog(repository)[Symbol.iterator]()
  const next = (): string => parts.next().value ?? ''
  const changes: Change[] = []
  let commit = { date: '', author: '' }
  for (const line of parts) {
    const [, date, author = ''] = /^\/\/(\d{4}-\d{2}-\d{2})\t(.*)$/s.exec(line) ?? []
    if (date !== undefined) commit = { date, author }
    if (!line.startsWith(':')) continue
    const [, object] = written.exec(line) ?? []
    const from = / R\d*$/.test(line) ? next() : null
    const path = next()
    if (object !== undefined) changes.push({ ...commit, path, object, from })
  }
  return changes
}

/** From this share of its lines on a file is the same under another name. Git compares objects, and starts nothing for it. */
const renames = ['--find-renames=60%', '-l400']

/**
 * Only what the main line itself had is a version: a branch may hold commits that another takes back, which nobody who looks
 * at a pull request sees.
 */
const published = ['--first-parent', '--diff-merges=first-parent']

function readRawLog(repository: Repository): string[] {
  const { inside } = repository
  const below = inside === '' ? [] : [`--relative=${inside}/`, '--', inside]
  const args = [
    'log',
    '-z',
    ...plainLog,
    ...published,
    ...renames,
    '--format=//%as%x09%aN',
    '--raw',
    '--no-abbrev',
    ...below,
  ]
  return splitLog(runGit(repository, args))
}

/** Read the bytes of some versions; those that are larger than `most` are left out. */
export function readVersionBytes(
  repository: Repository,
  objects: readonly string[],
  most: number,
): ReadonlyMap<string, Buffer> {
  try {
    const named = [...new Set(objects)].filter((object) => /^[0-9a-f]{40,64}$/.test(object))
    const listed = ask(repository, '--batch-check', named).toString().split('\n')
    const small = listed.flatMap((line) => {
      const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
      return object !== undefined && Number(size) <= most ? [{ object, size: Number(size) }] : []
    })
    const bytes = ask(
      repository,
      '--batch',
      small.map(({ object }) => object),
    )
    let end = 0
    return new Map(
      small.map(({ object, size }) => {
        // A line `<object> blob <size>` stands before the bytes, and a line end behind them.
        const start = bytes.indexOf('\n', end) + 1
        end = start + size + 1
        return [object, bytes.subarray(start, start + size)]
      }),
    )
  } catch (error) {
    if (error instanceof GitFailure) return new Map()
    throw error
  }
}

function ask(repository: Repository, how: '--batch' | '--batch-check', objects: readonly string[]): Buffer {
  if (objects.length === 0) return Buffer.alloc(0)
  return runGit(repository, ['cat-file', how], objects.map((object) => `${object}\n`).join(''))
}
