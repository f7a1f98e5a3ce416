import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type ParsedDocument, parseDocument } from '../parse/document.ts'
import type { ReadingOptions } from '../parse/reading-options.ts'
import { digest } from '../read/digest.ts'
import type { SourceDocument } from '../read/source.ts'
import type { Passage } from '../parse/text/passages.ts'
import { type ParseAll, type ParsedApart, parseOneByOne, toApart } from './apart.ts'
import { dropUnasked, type Kept, type Part, readPart, removeUnasked, toPassages, writeParts } from './part.ts'
import { toRecent } from './recent.ts'
import { digestOfReading } from './version.ts'

/** Parses each document once: what it gave is kept, in memory and on disk, until its text changes. */
export interface ParseCache {
  parse: (document: SourceDocument, reading: ReadingOptions) => ParsedDocument
  /** Parse at once all of these documents that are not known yet; they are then. */
  prepare: (documents: readonly SourceDocument[], reading: ReadingOptions) => void
  /** Bring the disk up to date: what changed is written, what no document asked for since the last time is dropped. */
  save: () => void
}

/** So many new documents are written to disk before the record is put together: their passages need no memory then. */
const many = 200

/** The passages of so many documents are remembered. */
const mostRemembered = 500

/** Into how many files the cache is divided; documents go by their path. */
const partCount = 64

/**
 * Open the cache that lies in `folder`, which nobody else may write to; it is made when it is first saved.
 * A file that is missing, cut short or from another version counts as empty, and a folder that cannot be written is left
 * alone: the cache saves time and changes nothing. Files are replaced by renaming, so several runs may share them.
 *
 *     {"key":"9f2c…","sum":3735928559}
 *     [["minutes/ops/2021-03-04.md","b1946ac9…",{"path":…},[0,5120,2864434397]]]
 */
export function openCache(folder: string, parseAll: ParseAll = parseOneByOne): ParseCache {
  const parts = openParts(folder)
  const recent = toRecent<Kept, readonly Passage[]>(mostRemembered)
  const find = (document: SourceDocument, reading: ReadingOptions): ParsedDocument | null => {
    const part = parts.of(document.path, reading)
    part.asked.add(document.path)
    const known = part.kept.get(document.path)
    if (known?.digest !== document.digest) return null
    known.parsed.said.passages ??= toPassages(part, known, () => parseDocument(document, reading), recent)
    return known.parsed
  }
  const add = (
    document: SourceDocument,
    reading: ReadingOptions,
    { parsed, passages }: ParsedApart,
  ): ParsedDocument => {
    const part = parts.of(document.path, reading)
    const { path, digest: own } = document
    const kept: Kept = { path, digest: own, parsed, place: null, passages: Buffer.from(passages) }
    const read = toPassages(part, kept, () => parseDocument(document, reading), recent)
    kept.parsed = { ...parsed, said: { ...parsed.said, passages: read } }
    part.kept.set(path, kept)
    part.isStale = true
    return kept.parsed
  }
  return {
    parse: (document, reading) =>
      find(document, reading) ?? add(document, reading, toApart(0, parseDocument(document, reading))),
    prepare: (documents, reading) => {
      const fresh = documents.filter((document) => find(document, reading) === null)
      for (const one of parseAll(fresh, reading)) add(fresh[one.index] as SourceDocument, reading, one)
      if (fresh.length >= many) parts.write()
    },
    save: () => {
      parts.dropUnasked()
      parts.write()
    },
  }
}

/** The parts of a cache. */
interface OpenParts {
  of: (path: string, reading: ReadingOptions) => Part
  dropUnasked: () => void
  /** Write what is not on disk yet. */
  write: () => void
}

/** Open the parts of a cache as they are needed; another way of reading has none of what was read before. */
function openParts(folder: string): OpenParts {
  const version = digestOfReading()
  const parts = new Map<string, Part>()
  let key = ''
  let current: ReadingOptions | null = null
  const use = (reading: ReadingOptions): void => {
    const wanted = digest(version, JSON.stringify(reading))
    if (wanted !== key) parts.clear()
    key = wanted
    current = reading
  }
  return {
    of: (path, reading) => {
      if (reading !== current) use(reading)
      const name = `${crc32(path) % partCount}.json`
      const part = parts.get(name) ?? readPart(join(folder, name), key)
      parts.set(name, part)
      return part
    },
    dropUnasked: () => {
      for (const part of parts.values()) dropUnasked(part)
      removeUnasked(folder, parts)
    },
    write: () => {
      const stale = [...parts.values()].filter(({ isStale }) => isStale)
      writeParts(folder, key, stale)
    },
  }
}
