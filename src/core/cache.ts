import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type ParsedDocument, parseDocument } from './parse/document.ts'
import type { ReadingOptions } from './parse/reading-options.ts'
import type { SourceDocument } from './read/source.ts'

/** Parses each document once: what it gave is kept, in memory and on disk, until its text changes. */
export interface ParseCache {
  parse: (document: SourceDocument, reading: ReadingOptions) => ParsedDocument
  /** Parse at once all of these documents that are not known yet; they are then. */
  prepare: (documents: readonly SourceDocument[], reading: ReadingOptions) => void
  /** Bring the disk up to date: what changed is written, what no document asked for since the last time is dropped. */
  save: () => void
}

/** Parses many documents, each as `parseDocument` does. */
export type ParseAll = (documents: readonly SourceDocument[], reading: ReadingOptions) => ParsedDocument[]

const parseOneByOne: ParseAll = (documents, reading) => documents.map((document) => parseDocument(document, reading))

/** What a document gave, with the digest of the text that gave it. */
type Kept = readonly [path: string, digest: string, parsed: ParsedDocument]

/** A part of the cache: a file, so that one edit writes a small piece of the whole. */
interface Part {
  kept: Map<string, Kept>
  asked: Set<string>
  isStale: boolean
}

/** Into how many files the cache is divided; documents go by their path. */
const partCount = 64

/**
 * Open the cache that lies in `folder`, which nobody else may write to; it is made when it is first saved.
 * A file that is missing, cut short or from another version counts as empty, and a folder that cannot be written is left
 * alone: the cache saves time and changes nothing. Files are replaced by renaming, so several runs may share them.
 *
 *     {"key":"9f2c…","sum":3735928559}
 *     [["minutes/ops/2021-03-04.md","b1946ac9…",{"path":…}]]
 */
export function openCache(folder: string, parseAll: ParseAll = parseOneByOne): ParseCache {
  const parts = openParts(folder)
  const find = ({ path, digest: own }: SourceDocument, reading: ReadingOptions): ParsedDocument | null => {
    const part = parts.of(path, reading)
    part.asked.add(path)
    const known = part.kept.get(path)
    return known?.[1] === own ? known[2] : null
  }
  const add = ({ path, digest: own }: SourceDocument, reading: ReadingOptions, parsed: ParsedDocument): void => {
    const part = parts.of(path, reading)
    part.kept.set(path, [path, own, parsed])
    part.isStale = true
  }
  return {
    parse: (document, reading) => {
      const known = find(document, reading)
      if (known) return known
      const parsed = parseDocument(document, reading)
      add(document, reading, parsed)
      return parsed
    },
    prepare: (documents, reading) => {
      const fresh = documents.filter((document) => find(document, reading) === null)
      const parsed = parseAll(fresh, reading)
      for (const [index, document] of fresh.entries()) if (parsed[index]) add(document, reading, parsed[index])
    },
    save: parts.save,
  }
}

/** The parts of a cache, as they are needed; another way of reading has none of what was read before. */
function openParts(folder: string): { of: (path: string, reading: ReadingOptions) => Part; save: () => void } {
  const version = digestOfCore()
  const parts = new Map<string, Part>()
  let key = ''
  let current: ReadingOptions | null = null
  const use = (reading: ReadingOptions): void => {
    const wanted = digest([version, JSON.stringify(reading)])
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
    save: () => {
      for (const part of parts.values()) dropUnasked(part)
      removeUnasked(folder, parts)
      const stale = [...parts].filter(([, { isStale }]) => isStale)
      writeParts(folder, key, stale)
    },
  }
}

function dropUnasked(part: Part): void {
  for (const path of [...part.kept.keys()].filter((path) => !part.asked.has(path))) {
    part.kept.delete(path)
    part.isStale = true
  }
  part.asked.clear()
}

/** Remove the files that hold nothing of a document that is still there: what was removed from a record must not stay. */
function removeUnasked(folder: string, parts: ReadonlyMap<string, Part>): void {
  try {
    const files = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name) && !parts.has(name))
    for (const file of files) rmSync(join(folder, file), { force: true })
  } catch {
    // No cache yet, or one that cannot be written.
  }
}

function readPart(file: string, key: string): Part {
  const part: Part = { kept: new Map(), asked: new Set(), isStale: false }
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    if (text.slice(0, end) !== header(key, text.slice(end + 1))) return part
    // The sum says that this is what a run of this version wrote, so its shape is known.
    for (const kept of JSON.parse(text.slice(end + 1)) as Kept[]) part.kept.set(kept[0], kept)
  } catch {
    // No such file yet.
  }
  return part
}

function writeParts(folder: string, key: string, parts: [name: string, part: Part][]): void {
  if (parts.length === 0) return
  try {
    mkdirSync(folder, { recursive: true })
    const beside = mkdtempSync(join(folder, 'new-'))
    for (const [name, part] of parts) {
      const body = JSON.stringify([...part.kept.values()])
      writeFileSync(join(beside, name), `${header(key, body)}\n${body}`)
      renameSync(join(beside, name), join(folder, name))
      part.isStale = false
    }
    rmSync(beside, { recursive: true })
  } catch {
    // A full or locked disk costs time at the next run, nothing else.
  }
}

function header(key: string, body: string): string {
  return JSON.stringify({ key, sum: crc32(body) })
}

/** The stages that decide what parsing gives. */
const stages = ['parse', 'read', 'records', 'text', 'lexicon']

/**
 * Everything that decides what parsing gives, besides the document: the code of these stages with all their folders,
 * and the versions of the packages, those that packages ask for included.
 */
function digestOfCore(): string {
  const code = stages.flatMap((stage) => filesBelow(join(import.meta.dirname, stage)))
  const manifests = ['package.json', 'package-lock.json'].map((name) => join(import.meta.dirname, '../..', name))
  return digest([...code, ...manifests.filter((file) => existsSync(file))].map((file) => readFileSync(file, 'utf8')))
}

/** All files below a folder in a fixed order; none where there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:${text}`)
  return hash.digest('hex')
}
