import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type ParsedApart, parseOneByOne, toApart } from '../../core/cache/apart.ts'
import { type ParsedDocument, parseDocument } from '../../core/parse/document.ts'
import type { ReadingOptions } from '../../core/parse/reading-options.ts'
import type { SourceDocument } from '../../core/read/source.ts'
import { type Answer, type Batch, isMine, type Task } from './task.ts'

/** TypeScript in the repository, JavaScript in the package, as this file is. */
const program = join(import.meta.dirname, `parse-batches${extname(import.meta.filename)}`)

/** Fewer documents are parsed before a thread has begun. */
const fewest = 200
/** How many documents are taken at a time. */
const batchSize = 20
/** The part of all documents that a thread is given; it begins later, and whoever is done first takes on from the other. */
const given = 0.6
/** Most of what reading makes is soon forgotten, so more memory for what is new makes it no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 }
/** How long a thread may be silent, in milliseconds, until its documents are parsed here. */
const patience = 30_000

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

/** Another thread that parses. */
interface Other {
  /** 1 for each batch that somebody has taken. */
  claims: Int32Array
  /** What it has answered since it was last heard. */
  heard: () => Iterable<Answer>
  /** Wait for an answer; false where the thread is silent for too long. */
  isHeard: () => boolean
  close: () => void
}

/** Start a thread that takes batches from the last back. */
function startOther(batches: readonly Batch[], reading: ReadingOptions): Other {
  const claims = new Int32Array(new SharedArrayBuffer(4 * batches.length))
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const back = batches.slice(Math.floor(batches.length * (1 - given))).reverse()
  const workerData: Task = { batches: back, claims, answered, reading, port: port2 }
  const thread = new Worker(program, { workerData, transferList: [port2], resourceLimits })
  // What it could not do is done here.
  thread.on('error', () => {})
  thread.unref()
  let count = 0
  return {
    claims,
    heard: function* () {
      for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) {
        count += 1
        yield next.message as Answer
      }
    },
    isHeard: () => Atomics.wait(answered, 0, count, patience) !== 'timed-out',
    close: () => {
      port1.close()
      void thread.terminate()
    },
  }
}

function toBatches(documents: readonly SourceDocument[]): Batch[] {
  const count = Math.ceil(documents.length / batchSize)
  return Array.from({ length: count }, (_, index) => ({
    index,
    first: index * batchSize,
    documents: documents.slice(index * batchSize, (index + 1) * batchSize),
  }))
}
