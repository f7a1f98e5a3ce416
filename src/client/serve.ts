import { contentsFile } from './contents-file.ts'
import { type Answered, type Engine, openEngine, Overtaken } from './engine/engine.ts'
import type { FetchFile } from './engine/index-files.ts'
import type { Question, Reply } from './protocol.ts'

/** Answer questions one after the other, as they come; a newer search overtakes the one before. */
export function serveSearches(reply: (reply: Reply) => void): (question: Question) => void {
  let giveContents: (bytes: ArrayBuffer | null) => void = () => undefined
  const contents = new Promise<ArrayBuffer | null>((give) => (giveContents = give))
  let open = toOpener('', 'en', contents)
  let newest = 0
  let current: { id: number; answered: Answered } | null = null
  const search = async ({ id, search: asked, isExact, first }: Question & { type: 'search' }): Promise<void> => {
    newest = id
    // Whatever was sent in the meantime is heard first.
    await new Promise((heard) => setTimeout(heard))
    if (id !== newest) return
    const answered = await (await open()).answer(asked, isExact, () => id !== newest)
    current = { id, answered }
    const hits = await answered.load(0, first)
    if (id === newest) reply({ type: 'found', id, answer: answered.answer, hits })
  }
  const act = async (question: Question): Promise<void> => {
    if (question.type === 'open') {
      open = toOpener(question.bundle, question.lang, contents)
      reply({ type: 'opened' })
      await open()
      return
    }
    if (question.type === 'contents') return giveContents(question.bytes)
    if (question.type === 'search') return search(question)
    if (current?.id !== question.id) return
    const { id } = question
    if (question.type === 'more') {
      const { from, to } = question
      reply({ type: 'more', id, from, hits: await current.answered.load(from, to) })
    } else reply({ type: 'counts', id, counts: await current.answered.counts(question.facets) })
  }
  return (question) => {
    act(question).catch((error: unknown) => {
      if (error instanceof Overtaken || question.type === 'open' || question.type === 'contents') return
      reply({ type: 'failed', id: question.id, message: error instanceof Error ? error.message : String(error) })
    })
  }
}

/** Opens the search when it is first needed. */
function toOpener(bundle: string, lang: string, contents: Promise<ArrayBuffer | null>): () => Promise<Engine> {
  let engine: Promise<Engine> | null = null
  const fetchFile = toFetch(bundle, contents)
  return () => {
    engine ??= openEngine(fetchFile, new URL('..', bundle).pathname, lang).catch((error: unknown) => {
      // What failed once is tried again with the next search.
      engine = null
      throw error
    })
    return engine
  }
}

/** Fetches files of the index; the list of contents is given by the page, and only fetched where that failed. */
function toFetch(bundle: string, contents: Promise<ArrayBuffer | null>): FetchFile {
  let isGiven = false
  return async (path) => {
    if (path === contentsFile && !isGiven) {
      isGiven = true
      const bytes = await contents
      if (bytes) return new Uint8Array(bytes)
    }
    const response = await fetch(bundle + path, path === contentsFile ? { cache: 'no-cache' } : {})
    if (response.status === 404) return null
    if (!response.ok) throw new Error(`${path} of the search index cannot be loaded: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
