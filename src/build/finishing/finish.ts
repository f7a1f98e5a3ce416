// A thread of its own: does the jobs that it is sent.
import { parentPort } from 'node:worker_threads'
import type { Page } from '../../site/route.ts'
import { keepCode } from '../keep-code.ts'
import type { Answer, Job, Order, PageJob } from './job.ts'

keepCode()
const { fillLate } = await import('../../site/late.ts')
const { openRendererAt } = await import('../renderer/renderer.ts')
const { pack } = await import('../index/coding.ts')
const { write } = await import('./write.ts')

const renderers = new Map<string, ReturnType<typeof openRendererAt>>()

function draw({ renderer: place, base, page: text, late }: PageJob): Promise<string> {
  const renderer = renderers.get(place) ?? openRendererAt(place, '')
  renderers.set(place, renderer)
  // Only `Renderer.toJob` writes such a text.
  const page = JSON.parse(text) as Page
  fillLate(page, late)
  return renderer.render(page, base)
}

async function finish(job: Job): Promise<Uint8Array | string> {
  return job.kind === 'page' ? draw(job) : pack(job.payload)
}

async function answer({ id, file, job }: Order): Promise<Answer> {
  try {
    return { id, written: write(file, await finish(job)) }
  } catch {
    return { id, written: null }
  }
}

let last = Promise.resolve()
// Only `helper.ts` starts it. One after the other: drawing waits now and then, and is no faster for that.
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await answer(order)))
})
