import type { Repository } from './find.ts'
import { isShallow } from './history.ts'
import { readLog, toCommit } from './log.ts'
import { readObjects, readSizes } from './objects.ts'
import { readOr } from './run.ts'

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
 * content folder → versions. One call for all. Empty in a shallow clone, whose oldest commit would seem to have written
 * everything; `null` where the history cannot be read.
 */
export function readVersions(repository: Repository): ReadonlyMap<string, FileVersion[]> | null {
  return isShallow(repository) ? new Map() : readOr(null, () => followFiles(readChanges(repository)))
}

/** What a commit did to a file. */
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
 *     //2021-03-04⇥2021-03-05⇥Mia Berg
 *     :100644 100644 8baef1b… 5f2a0c9… R087
 *     minutes/ops/2021-03-04.md
 *     minutes/ops/2021-03-05.md
 */
function readChanges(repository: Repository): Change[] {
  const parts = readLog(repository, [...renames, '--raw', '--no-abbrev'])[Symbol.iterator]()
  const next = (): string => parts.next().value ?? ''
  const changes: Change[] = []
  let commit = { date: '', author: '' }
  for (const line of parts) {
    commit = toCommit(line) ?? commit
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

/** Read the bytes of some versions; those that are larger than `most` are left out. */
export function readVersionBytes(
  repository: Repository,
  objects: readonly string[],
  most: number,
): ReadonlyMap<string, Buffer> {
  const named = [...new Set(objects)].filter((object) => /^[0-9a-f]{40,64}$/.test(object))
  return readOr(new Map(), () => {
    const small = readSizes(repository, named).filter(({ size }) => size <= most)
    return new Map(readObjects(repository, small).map(([{ object }, bytes]) => [object, bytes]))
  })
}
