import type { Facet, Search } from './address.ts'
import type { Answer, Counts, Hit } from './engine/engine.ts'
import { contentsFile } from './contents-file.ts'
import type { Question, Reply } from './protocol.ts'

/** What a page hears of its searches. */
export interface Listener {
  found: (answer: Answer, hits: Hit[]) => void
  more: (hits: Hit[], from: number) => void
  counts: (counts: Counts) => void
  failed: (message: string) => void
}

/** A way to the search; only the newest search is ever answered. */
export interface Connection {
  search: (search: Search, isExact: boolean, first: number) => void
  more: (from: number, to: number) => void
  counts: (facets: readonly Facet[]) => void
}

/** How long a worker may take to say that it runs: where a host forbids workers, the search runs in the page. */
const patience = 3000

/** A search that has been started and waits for somebody to listen. */
export interface OpenSearch {
  listen: (listener: Listener) => Connection
}

/** Start the search whose index lies at `bundle`: it loads while the page is still loading what shows answers. */
export function openSearch(bundle: string): OpenSearch {
  let newest = 0
  let listener: Listener | null = null
  const contents = fetchContents(bundle)
  const { lang } = document.documentElement
  const ask = toAsk({ type: 'open', bundle: new URL(bundle, location.href).href, lang }, (reply) => {
    if (reply.type === 'opened' || reply.id !== newest) return
    if (reply.type === 'found') listener?.found(reply.answer, reply.hits)
    else if (reply.type === 'more') listener?.more(reply.hits, reply.from)
    else if (reply.type === 'counts') listener?.counts(reply.counts)
    else listener?.failed(reply.message)
  })
  void contents.then((bytes) => ask({ type: 'contents', bytes }))
  const connection: Connection = {
    search: (search, isExact, first) => {
      newest += 1
      ask({ type: 'search', id: newest, search, isExact, first })
    },
    more: (from, to) => ask({ type: 'more', id: newest, from, to }),
    counts: (facets) => ask({ type: 'counts', id: newest, facets }),
  }
  return {
    listen: (given) => {
      listener = given
      return connection
    },
  }
}

/** Fetch what every search needs. A list that was kept may name files that there are no more. */
async function fetchContents(bundle: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(bundle + contentsFile, { cache: 'no-cache' })
    return response.ok ? await response.arrayBuffer() : null
  } catch {
    return null
  }
}

/** Ask a worker, or, where none can be had, the same program in the page. */
function toAsk(open: Question, hear: (reply: Reply) => void): (question: Question) => void {
  let waiting: Question[] | null = []
  let send = (question: Question): void => void waiting?.push(question)
  const settle = (sender: (question: Question) => void): void => {
    const questions = waiting ?? []
    waiting = null
    send = sender
    questions.forEach(sender)
  }
  const inPage = (): void => {
    if (waiting === null) return
    void import('./serve.ts').then(({ serveSearches }) => {
      const serve = serveSearches(hear)
      serve(open)
      settle(serve)
    })
  }
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const timer = setTimeout(inPage, patience)
    worker.addEventListener('error', inPage)
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type !== 'opened') return hear(data)
      clearTimeout(timer)
      settle((question) => worker.postMessage(question))
    })
    worker.postMessage(open)
  } catch {
    inPage()
  }
  return (question) => send(question)
}
