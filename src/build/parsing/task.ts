import type { MessagePort } from 'node:worker_threads'
import type { ReadingOptions } from '../../core/parse/reading-options.ts'
import type { ParsedDocument } from '../../core/parse/document.ts'
import type { Passage } from '../../core/parse/text/passages.ts'
import type { SourceDocument } from '../../core/read/source.ts'

/** Some documents that are taken together. */
export interface Batch {
  index: number
  documents: readonly SourceDocument[]
}

/** What a thread that parses beside is given. */
export interface Task {
  /** In the order in which it takes them. */
  batches: readonly Batch[]
  /** 1 for each batch that somebody has taken; all threads see the same. */
  claims: Int32Array
  /** Counts its answers, so that somebody can wait for the next. */
  answered: Int32Array
  reading: ReadingOptions
  port: MessagePort
}

/** What became of a batch: its parsed documents as JSON. */
export interface Answer {
  index: number
  text: string
}

/** A parsed document as plain data. */
type Told = readonly [parsed: ParsedDocument, passages: readonly Passage[]]

/** Write parsed documents as JSON, with the passages that they give when they are asked. */
export function writeParsed(documents: readonly ParsedDocument[]): string {
  return JSON.stringify(documents.map((parsed): Told => [parsed, parsed.said.passages()]))
}

/** Read what `writeParsed` wrote. */
export function readParsed(text: string): ParsedDocument[] {
  return (JSON.parse(text) as Told[]).map(([parsed, passages]) => ({
    ...parsed,
    said: { ...parsed.said, passages: () => passages },
  }))
}

/** Take a batch; false where it is taken already. */
export function isMine(claims: Int32Array, { index }: Batch): boolean {
  return Atomics.compareExchange(claims, index, 0, 1) === 0
}
