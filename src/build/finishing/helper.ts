import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Artefact } from '../artefact.ts'
import type { Answer, Order, Written } from './job.ts'
import { makeFile } from './write.ts'

/** Does the last step of artefacts beside the thread that asks it. */
export interface Helper {
  /** Make an artefact in a file; or refuse at once, with `null`, where whoever asks is sooner done with it. */
  take: (artefact: Artefact, file: string) => Promise<Written> | null
  close: () => Promise<void>
}

/** TypeScript in the repository, JavaScript in the package, as this file is. */
const program = join(import.meta.dirname, `finish${extname(import.meta.filename)}`)

/** So many artefacts are made before a second thread has begun. */
const fewest = 100
/** How many wait for the thread at most: whoever has more does some of them. */
const most = 64

/** Nothing that is drawn is needed for long, so little memory is as fast as much. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

/** Get ready to help; a thread is started once there is enough to do, or at once where it is known that there will be much. */
export function openHelper(isMuch = false): Helper {
  const waiting = new Map<number, (written: Written | null) => void>()
  let count = 0
  let thread: Worker | null = null
  let isAble = availableParallelism() > 1
  /** What it has not done is done by whoever asked for it. */
  const giveUp = (): void => {
    isAble = false
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
  }
  const hear = ({ id, written }: Answer): void => {
    waiting.get(id)?.(written)
    waiting.delete(id)
  }
  const start = (): Worker =>
    new Worker(program, { resourceLimits }).on('message', hear).on('error', giveUp).on('exit', giveUp)
  if (isMuch && isAble) thread = start()
  const send = (order: Order): Promise<Written | null> =>
    new Promise((answer) => {
      waiting.set(order.id, answer)
      thread ??= start()
      thread.postMessage(order)
    })
  return {
    take: (artefact, file) => {
      if (!artefact.toJob || !isAble || ((count += 1) <= fewest && !isMuch) || waiting.size >= most) return null
      return send({ id: count, file, job: artefact.toJob() }).then((written) => written ?? makeFile(artefact, file))
    },
    close: async () => void (await thread?.terminate()),
  }
}
