import type { MessagePort } from 'node:worker_threads'
import type { ReadingOptions } from '../../core/parse/reading-options.ts'
import type { ParsedDocument } from '../../core/parse/document.ts'
import type { SourceDocument } from '../../core/read/source.ts'

/** Some documents that are taken together. */
export interface Batch {
  index: number
  /** The place of its first document among all. */
  first: number
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

/** What became of a batch: its parsed documents as JSON, and the JSON of the passages of each. */
export interface Answer {
  index: number
  parsed: string
  passages: readonly string[]
}

/** Tell what became of a batch, as text: that is no work to send, and takes less memory while it waits. */
export function toAnswer(index: number, documents: readonly ParsedDocument[]): Answer {
  const passages = documents.map((parsed) => JSON.stringify(parsed.said.passages()))
  return { index, parsed: JSON.stringify(documents), passages }
}

/** Take a batch; false where it is taken already. */
export function isMine(claims: Int32Array, { index }: Batch): boolean {
  return Atomics.compareExchange(claims, index, 0, 1) === 0
}
