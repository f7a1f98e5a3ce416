import { Buffer } from 'node:buffer'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { ParsedDocument } from '../parse/document.ts'
import type { Passage } from '../parse/text/passages.ts'
import { joinTexts, readTexts, type TextPlace } from './texts-apart.ts'

/** What a document gave, without its passages: those lie in a file beside, since few ask for them. */
export interface Kept {
  path: string
  /** Of the text that gave it. */
  digest: string
  parsed: ParsedDocument
  /** Where its passages lie; `null` until they are written. */
  place: TextPlace | null
  /** Its passages as JSON, until they are written. */
  passages: Buffer | null
}

/** As it stands on disk; JSON leaves out what reads the passages. */
type Written = readonly [path: string, digest: string, parsed: ParsedDocument, place: TextPlace]

/** A part of the cache: a file, so that one edit writes a small piece of the whole, and one with the passages of the same documents. */
export interface Part {
  file: string
  kept: Map<string, Kept>
  asked: Set<string>
  isStale: boolean
}

/** Remembers passages that were read lately. */
type Recent = (kept: Kept, read: () => readonly Passage[]) => readonly Passage[]

/** Make what gives the passages of a document: read whenever somebody asks for them, and parsed again where they are lost. */
export function toPassages(
  part: Part,
  kept: Kept,
  parse: () => ParsedDocument,
  recent: Recent,
): () => readonly Passage[] {
  const parseAgain = (): readonly Passage[] => {
    const passages = parse().said.passages()
    Object.assign(kept, { place: null, passages: Buffer.from(JSON.stringify(passages)) })
    part.isStale = true
    return passages
  }
  const read = (): readonly Passage[] => {
    const text = kept.passages ?? (kept.place && readTexts(passagesOf(part.file), [kept.place])[0])
    // The sum says that this is what a run of this version wrote, so its shape is known.
    return text ? (JSON.parse(text.toString()) as Passage[]) : parseAgain()
  }
  return () => recent(kept, read)
}

/** The file with the passages of a part. */
function passagesOf(file: string): string {
  return file.replace(/\.json$/, '.passages')
}

/** Forget what no document asked for since the last time. */
export function dropUnasked(part: Part): void {
  for (const path of [...part.kept.keys()].filter((path) => !part.asked.has(path))) {
    part.kept.delete(path)
    part.isStale = true
  }
  part.asked.clear()
}

/** Remove the files that hold nothing of a document that is still there: what was removed from a record must not stay. */
export function removeUnasked(folder: string, parts: ReadonlyMap<string, Part>): void {
  try {
    const files = readdirSync(folder).filter(
      (name) => /^\d+\.(?:json|passages)$/.test(name) && !parts.has(name.replace(/passages$/, 'json')),
    )
    for (const file of files) rmSync(join(folder, file), { force: true })
  } catch {
    // No cache yet, or one that cannot be written.
  }
}

/** Read a part, which is empty where its file is none of this version. */
export function readPart(file: string, key: string): Part {
  const part: Part = { file, kept: new Map(), asked: new Set(), isStale: false }
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    if (text.slice(0, end) !== header(key, text.slice(end + 1))) return part
    // The sum says that this is what a run of this version wrote, so its shape is known.
    for (const [path, own, parsed, place] of JSON.parse(text.slice(end + 1)) as Written[])
      part.kept.set(path, { path, digest: own, parsed, place, passages: null })
  } catch {
    // No such file yet.
  }
  return part
}

/** Write parts, each by way of a folder beside it. */
export function writeParts(folder: string, key: string, parts: readonly Part[]): void {
  if (parts.length === 0) return
  try {
    mkdirSync(folder, { recursive: true })
    const beside = mkdtempSync(join(folder, 'new-'))
    for (const part of parts) writePart(part, key, beside)
    rmSync(beside, { recursive: true })
  } catch {
    // A full or locked disk costs time at the next run, nothing else.
  }
}

/** Write a part. Its passages need no memory from then on. */
function writePart(part: Part, key: string, beside: string): void {
  const all = [...part.kept.values()]
  const texts = readTexts(
    passagesOf(part.file),
    all.flatMap(({ place, passages }) => (place && !passages ? [place] : [])),
  )
  const written = all.flatMap((kept) => {
    const text = kept.passages ?? texts.shift()
    // What another run wrote in its place is parsed again by the next.
    return text ? [{ kept, text }] : []
  })
  const { bytes, places } = joinTexts(written.map(({ text }) => text))
  const body = JSON.stringify(
    written.map(({ kept: { path, digest, parsed } }, index) => [path, digest, parsed, places[index]]),
  )
  replace(passagesOf(part.file), bytes, beside)
  replace(part.file, `${header(key, body)}\n${body}`, beside)
  for (const [index, { kept }] of written.entries()) Object.assign(kept, { place: places[index], passages: null })
  part.isStale = false
}

function replace(file: string, content: string | Buffer, beside: string): void {
  const made = join(beside, basename(file))
  writeFileSync(made, content)
  renameSync(made, file)
}

function header(key: string, body: string): string {
  return JSON.stringify({ key, sum: crc32(body) })
}
