import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listName } from '../core/read/left-out.ts'

/** What is known of a file that was published. */
export interface PublishedFile {
  /** Key of the artefact that it is, `''` where a build was interrupted that might have replaced it already. */
  key: string
  /** In bytes. */
  size: number
  /** SHA-256 of the bytes that it may have: one, or two after an interrupted build. */
  digests: readonly string[]
}

/** The files that were published into a folder, by path below it. */
export type Published = ReadonlyMap<string, PublishedFile>

/**
 * Read what was published into a folder; nothing where no list says so. Names that lead out of the folder are passed over.
 * The list: `{"index.html":{"key":"51c0…","size":2048,"digests":["9f2c…"]}}`.
 */
export function readPublished(out: string): Published {
  try {
    const listed: unknown = JSON.parse(readFileSync(join(out, listName), 'utf8'))
    if (typeof listed !== 'object' || listed === null) return new Map()
    return new Map(Object.entries(listed).filter((entry): entry is [string, PublishedFile] => isEntry(entry)))
  } catch {
    return new Map()
  }
}

function isEntry([path, file]: [string, unknown]): boolean {
  const isInside = !path.split(/[/\\]/).some((part) => part === '' || part === '.' || part === '..')
  return isInside && typeof file === 'object' && file !== null && isPublishedFile(file)
}

function isPublishedFile(file: object): boolean {
  if (!('key' in file && 'size' in file && 'digests' in file)) return false
  const { key, size, digests } = file
  const areDigests = Array.isArray(digests) && digests.every((digest) => typeof digest === 'string')
  return typeof key === 'string' && typeof size === 'number' && areDigests
}

/** Replace the list as a whole. */
export function writePublished(out: string, published: Published): void {
  const temporary = join(out, `${listName}.new`)
  rmSync(temporary, { force: true })
  const sorted = [...published].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(temporary, `${JSON.stringify(Object.fromEntries(sorted))}\n`, { flag: 'wx' })
  renameSync(temporary, join(out, listName))
}

/** Join two lists: a file may have the digests of both, and no key where they differ. */
export function joinPublished(before: Published, after: Published): Published {
  const joined = new Map(before)
  for (const [path, file] of after) {
    const old = before.get(path)
    const isSame = old?.key === file.key
    joined.set(
      path,
      isSame ? file : { key: '', size: -1, digests: [...new Set([...(old?.digests ?? []), ...file.digests])] },
    )
  }
  return joined
}

/** SHA-256 of a file, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
