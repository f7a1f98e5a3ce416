import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files that were published into a folder, each with the digests that it may have: one, or two where a build was
 * interrupted that might have replaced it already. Path below the folder → SHA-256 of the bytes.
 */
export type Published = ReadonlyMap<string, readonly string[]>

/** Name of the list in the output folder: `{"index.html":["9f2c…"],"minutes/index.html":["b194…"]}`. */
export const listName = '.minutebook.json'

/** Read what was published into a folder; nothing where no list says so. Names that lead out of the folder are passed over. */
export function readPublished(out: string): Published {
  try {
    const listed: unknown = JSON.parse(readFileSync(join(out, listName), 'utf8'))
    if (typeof listed !== 'object' || listed === null) return new Map()
    return new Map(Object.entries(listed).filter((entry): entry is [string, string[]] => isEntry(entry)))
  } catch {
    return new Map()
  }
}

function isEntry([path, digests]: [string, unknown]): boolean {
  const isInside = !path.split(/[/\\]/).some((part) => part === '' || part === '.' || part === '..')
  return isInside && Array.isArray(digests) && digests.every((digest) => typeof digest === 'string')
}

/** Replace the list as a whole. */
export function writePublished(out: string, published: Published): void {
  const temporary = join(out, `${listName}.new`)
  rmSync(temporary, { force: true })
  const sorted = [...published].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(temporary, `${JSON.stringify(Object.fromEntries(sorted))}\n`, { flag: 'wx' })
  renameSync(temporary, join(out, listName))
}

/** Join two lists: a file may have the digests of both. */
export function joinPublished(before: Published, after: Published): Published {
  const paths = new Set([...before.keys(), ...after.keys()])
  const digestsOf = (path: string): string[] => [...new Set([...(before.get(path) ?? []), ...(after.get(path) ?? [])])]
  return new Map([...paths].map((path) => [path, digestsOf(path)]))
}

/** SHA-256 of a file, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
