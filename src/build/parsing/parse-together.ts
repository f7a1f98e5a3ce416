import { availableParallelism } from 'node:os'
import { type ParsedApart, parseOneByOne, toApart } from '../../core/cache/apart.ts'
import { type ParsedDocument, parseDocument } from '../../core/parse/document.ts'
import type { ReadingOptions } from '../../core/parse/reading-options.ts'
import type { SourceDocument } from '../../core/read/source.ts'
import { startOther } from './other-thread.ts'
import { type Answer, type Batch, isMine } from './task.ts'

/** Fewer documents are parsed before a thread has begun. */
const fewest = 200
/** How many documents are taken at a time. */
const batchSize = 20

/**
 * Parse documents, where there are many of them on two cores: this thread from the first on, another from the last back,
 * until they meet. What comes from the other is the same, since what a document gives is plain data.
 */
export function* parseTogether(documents: readonly SourceDocument[], reading: ReadingOptions): Iterable<ParsedApart> {
  if (documents.length < fewest || availableParallelism() < 2) yield* parseOneByOne(documents, reading)
  else yield* parseByTwo(toBatches(documents), reading)
}

function* parseByTwo(batches: readonly Batch[], reading: ReadingOptions): Iterable<ParsedApart> {
  const parse = (batch: Batch): ParsedApart[] =>
    batch.documents.map((document, at) => toApart(batch.first + at, parseDocument(document, reading)))
  const other = startOther(batches, reading)
  const open = new Set(batches)
  try {
    for (const batch of batches) {
      if (!isMine(other.claims, batch)) continue
      yield* parse(batch)
      open.delete(batch)
      for (const answer of other.heard()) yield* toParsed(batches, answer, open)
    }
    while (open.size > 0 && other.isHeard()) for (const answer of other.heard()) yield* toParsed(batches, answer, open)
    // What the other could not do.
    for (const batch of open) yield* parse(batch)
  } finally {
    other.close()
  }
}

/** Read what the other thread made of a batch, which is done then. The thread is of this program, so the shape is known. */
function toParsed(batches: readonly Batch[], { index, parsed, passages }: Answer, open: Set<Batch>): ParsedApart[] {
  const batch = batches[index]
  if (!batch || !open.delete(batch)) return []
  const documents = JSON.parse(parsed) as ParsedDocument[]
  return documents.map((document, at) => ({
    index: batch.first + at,
    parsed: document,
    passages: passages[at] ?? '[]',
  }))
}

function toBatches(documents: readonly SourceDocument[]): Batch[] {
  const count = Math.ceil(documents.length / batchSize)
  return Array.from({ length: count }, (_, index) => ({
    index,
    first: index * batchSize,
    documents: documents.slice(index * batchSize, (index + 1) * batchSize),
  }))
}
