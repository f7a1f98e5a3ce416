import { extname, join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { ReadingOptions } from '../../core/parse/reading-options.ts'
import type { Answer, Batch, Task } from './task.ts'

/** TypeScript in the repository, JavaScript in the package, as this file is. */
const program = join(import.meta.dirname, `parse-batches${extname(import.meta.filename)}`)

/** The part of all documents that a thread is given; it begins later, and whoever is done first takes on from the other. */
const given = 0.6
/** Most of what reading makes is soon forgotten, so more memory for what is new makes it no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 }
/** How long a thread may be silent, in milliseconds, until its documents are parsed here. */
const patience = 30_000

/** Another thread that parses. */
export interface Other {
  /** 1 for each batch that somebody has taken. */
  claims: Int32Array
  /** What it has answered since it was last heard. */
  heard: () => Iterable<Answer>
  /** Wait for an answer; false where the thread is silent for too long. */
  isHeard: () => boolean
  close: () => void
}

/** Start a thread that takes batches from the last back. */
export function startOther(batches: readonly Batch[], reading: ReadingOptions): Other {
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
