import type { Repository } from './find.ts'
import { isShallow, plainLog } from './history.ts'
import { GitFailure, runGit } from './run.ts'

/** A file as a commit left it. */
export interface FileVersion {
  /** Day of the commit, ISO 8601, and the name of its author. */
  date: string
  author: string
  /** Id of the bytes. */
  object: string
}

/**
 * Read the versions of every file of the content, the newest first: path below the content folder → versions. One call for all.
 * Empty where the repository cannot be read, or in a shallow clone, whose oldest commit would seem to have written everything.
 */
export function readVersions(repository: Repository): ReadonlyMap<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>()
  try {
    if (isShallow(repository)) return versions
    let commit: Omit<FileVersion, 'object'> = { date: '', author: '' }
    let object = ''
    for (const line of readRawLog(repository)) {
      const [, date, author = ''] = /^\/\/(\d{4}-\d{2}-\d{2})\t(.*)$/s.exec(line) ?? []
      const [, written] = change.exec(line) ?? []
      if (date !== undefined) commit = { date, author }
      else if (line.startsWith(':')) object = written ?? ''
      else if (line !== '' && object !== '') {
        versions.set(line, [...(versions.get(line) ?? []), { ...commit, object }])
        object = ''
      }
    }
  } catch (error) {
    // What a damaged repository did not say stays unknown.
    if (!(error instanceof GitFailure)) throw error
  }
  return versions
}

/** A file, no link, that a commit wrote: `:100644 100644 8baef1b… 5f2a0c9… M` */
const change = /^:\d+ 100\d{3} \w+ (\w+) [AM]$/

/**
 * The commits from the newest on, each with the files that it changed, parted by zeros:
 *
 *     //2021-03-04⇥Mia Berg
 *     :100644 100644 8baef1b… 5f2a0c9… M
 *     minutes/ops/2021-03-04.md
 */
function readRawLog(repository: Repository): string[] {
  const { inside } = repository
  const below = inside === '' ? [] : [`--relative=${inside}/`, '--', inside]
  const args = ['log', '-z', ...plainLog, '--format=//%as%x09%aN', '--raw', '--no-abbrev', ...below]
  const parts = runGit(repository, args).toString().split('\0')
  return parts.map((line) => line.replace(/^\n/, ''))
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
