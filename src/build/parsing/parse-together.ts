import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type ParsedDocument, parseDocument } from '../../core/parse/document.ts'
import type { ReadingOptions } from '../../core/parse/reading-options.ts'
import type { SourceDocument } from '../../core/read/source.ts'
import { type Answer, type Batch, isMine, readParsed, type Task } from './task.ts'

/** TypeScript in the repository, JavaScript in the package, as this file is. */
const program = join(import.meta.dirname, `parse-batches${extname(import.meta.filename)}`)

/** Fewer documents are parsed before a thread has begun. */
const fewest = 200
/** How many documents are taken at a time. */
const batchSize = 20
/** The part of all documents that a thread is given; it begins later, and whoever is done first takes on from the other. */
const given = 0.6
/** How long a thread may be silent, in milliseconds, until its documents are parsed here. */
const patience = 30_000

/**
 * Parse documents, where there are many of them on two cores: this thread from the first on, another from the last back,
 * until they meet. What comes from the other is the same, since what a document gives is plain data.
 */
export function parseTogether(documents: readonly SourceDocument[], reading: ReadingOptions): ParsedDocument[] {
  if (documents.length < fewest || availableParallelism() < 2)
    return documents.map((document) => parseDocument(document, reading))
  const batches = toBatches(documents)
  const claims = new Int32Array(new SharedArrayBuffer(4 * batches.length))
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const back = batches.slice(Math.floor(batches.length * (1 - given))).reverse()
  const workerData: Task = { batches: back, claims, answered, reading, port: port2 }
  const helper = new Worker(program, { workerData, transferList: [port2] })
  // What it could not do is done here.
  helper.on('error', () => {})
  helper.unref()
  try {
    const parse = (batch: Batch): ParsedDocument[] => batch.documents.map((each) => parseDocument(each, reading))
    const own = batches.map((batch) => (isMine(claims, batch) ? parse(batch) : null))
    const lacking = batches.filter(({ index }) => own[index] === null)
    const others = receive(port1, answered, lacking.length)
    return batches.flatMap((batch) => own[batch.index] ?? others.get(batch.index) ?? parse(batch))
  } finally {
    port1.close()
    void helper.terminate()
  }
}

function toBatches(documents: readonly SourceDocument[]): Batch[] {
  const count = Math.ceil(documents.length / batchSize)
  return Array.from({ length: count }, (_, index) => ({
    index,
    documents: documents.slice(index * batchSize, (index + 1) * batchSize),
  }))
}

/** Wait for so many answers; fewer where the thread is silent for too long. */
function receive(port: MessagePort, answered: Int32Array, count: number): Map<number, ParsedDocument[]> {
  const parsed = new Map<number, ParsedDocument[]>()
  while (parsed.size < count) {
    const before = Atomics.load(answered, 0)
    const message = receiveMessageOnPort(port)
    if (message) {
      // The thread of this program wrote it.
      const { index, text } = message.message as Answer
      parsed.set(index, readParsed(text))
    } else if (Atomics.wait(answered, 0, before, patience) === 'timed-out') break
  }
  return parsed
}
