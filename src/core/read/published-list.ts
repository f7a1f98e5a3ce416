import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listName } from './left-out.ts'

/** What is known of a file that was published. */
export interface PublishedFile {
  /** Key of the artefact that it is, `''` where a build was interrupted that might have replaced it already. */
  key: string
  /** In bytes. */
  size: number
  /** SHA-256 of the bytes that it may have: one, two after an interrupted build, none where an earlier version kept none. */
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
    return new Map(toEntries(listed).filter(([path]) => isInside(path)))
  } catch {
    return new Map()
  }
}

/**
 * Read a list of any version: earlier ones had `{"index.html":["9f2c…"]}`, and before that `["index.html"]`, which says
 * what is ours, but not whether it is still as it was published.
 */
function toEntries(listed: unknown): [string, PublishedFile][] {
  if (areTexts(listed)) return listed.map((path) => [path, { key: '', size: -1, digests: [] }])
  if (typeof listed !== 'object' || listed === null) return []
  return Object.entries(listed).flatMap(([path, file]: [string, unknown]): [string, PublishedFile][] => {
    if (areTexts(file)) return [[path, { key: '', size: -1, digests: file }]]
    return isPublishedFile(file) ? [[path, file]] : []
  })
}

/** Nothing was published under a name that leads out, or that no system can write. */
function isInside(path: string): boolean {
  if (path.length > 4_000 || path.includes('\0')) return false
  return !path.split(/[/\\]/).some((part) => part === '' || part === '.' || part === '..' || part.length > 255)
}

function isPublishedFile(file: unknown): file is PublishedFile {
  if (typeof file !== 'object' || file === null || !('key' in file && 'size' in file && 'digests' in file)) return false
  const { key, size, digests } = file
  return typeof key === 'string' && typeof size === 'number' && areTexts(digests)
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
