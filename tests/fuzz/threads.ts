import { Worker } from 'node:worker_threads'
import type { Fault, Reading } from './judge.ts'

/** Judges texts in another thread. */
export interface Judge {
  ask: (reading: Reading, text: string) => Promise<Fault | null>
  close: () => Promise<void>
}

/** How long a text may take before it counts as never ending, in milliseconds. */
const limit = 60_000

/** After how many texts a fresh thread takes over, so that none grows without bound. */
const shift = 2_000

/** Start a thread that judges texts. One that does not come to an end is given up, and that is its fault. */
export function openJudge(): Judge {
  let worker = start()
  let asked = 0
  const renew = async (): Promise<void> => {
    await worker.terminate()
    worker = start()
    asked = 0
  }
  const judgeOnce = async (reading: Reading, text: string): Promise<Fault | null> => {
    const verdict = await askOnce(worker, reading, text)
    if (verdict && isDead(verdict)) await renew()
    return verdict
  }
  const ask = async (reading: Reading, text: string): Promise<Fault | null> => {
    asked += 1
    if (asked > shift) await renew()
    const verdict = await judgeOnce(reading, text)
    // A machine that does other work is slow, too: what takes long does so twice.
    return verdict?.kind === 'slow' ? judgeOnce(reading, text) : verdict
  }
  return { ask, close: async () => void (await worker.terminate()) }
}

function start(): Worker {
  return new Worker(new URL('worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1_500 } })
}

/** What becomes of a thread besides an answer starts with this. */
const died = 'the thread ended'

function isDead({ what }: Fault): boolean {
  return what.startsWith(died)
}

function askOnce(worker: Worker, reading: Reading, text: string): Promise<Fault | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => answer({ kind: 'slow', what: `${died} not within ${limit} ms` }), limit)
    const fail = (error: unknown): void => answer({ kind: 'crash', what: `${died}: ${String(error)}` })
    const answer = (fault: Fault | null): void => {
      clearTimeout(timer)
      worker.off('message', answer).off('error', fail)
      resolve(fault)
    }
    worker.on('message', answer).on('error', fail)
    worker.postMessage({ reading, text })
  })
}
