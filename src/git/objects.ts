import type { Repository } from './find.ts'
import { GitFailure, runGit } from './run.ts'

/** Something that git keeps, by its id, with the number of its bytes. */
export interface KeptObject {
  object: string
  size: number
}

/** Read how many bytes files have; those that the repository lacks are left out. */
export function readSizes(repository: Repository, objects: readonly string[]): KeptObject[] {
  if (objects.length === 0) return []
  return runGit(repository, ['cat-file', '--batch-check'], toLines(objects))
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
      return object === undefined ? [] : [{ object, size: Number(size) }]
    })
}

/** How many bytes are asked for at once. */
const batch = 64_000_000

/** Read files in portions, so that an archive with large ones needs little memory. */
export function* readObjects<Wanted extends KeptObject>(
  repository: Repository,
  wanted: readonly Wanted[],
): Generator<[Wanted, Buffer]> {
  for (let start = 0, end = 0; start < wanted.length; start = end) {
    for (let sum = 0; end < wanted.length && (end === start || sum < batch); end += 1) sum += wanted[end]?.size ?? 0
    const portion = wanted.slice(start, end)
    const ids = portion.map(({ object }) => object)
    yield* splitObjects(portion, runGit(repository, ['cat-file', '--batch'], toLines(ids)))
  }
}

/** `cat-file --batch` prints a line `<object> blob <size>`, the bytes, and a line end, for one object after the other. */
function* splitObjects<Wanted extends KeptObject>(
  wanted: readonly Wanted[],
  bytes: Buffer,
): Generator<[Wanted, Buffer]> {
  let offset = 0
  for (const one of wanted) {
    const start = bytes.indexOf('\n', offset) + 1
    if (bytes.toString('latin1', offset, start) !== `${one.object} blob ${one.size}\n`)
      throw new GitFailure(`git has no file ${one.object}`)
    yield [one, bytes.subarray(start, start + one.size)]
    offset = start + one.size + 1
  }
}

function toLines(objects: readonly string[]): string {
  return objects.map((object) => `${object}\n`).join('')
}
