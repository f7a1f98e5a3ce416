import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Book } from '../core/index.ts'
import { writeSearchDocuments } from '../core/write/search/search.ts'
import { toVocabulary } from '../core/write/search/vocabulary.ts'
import { rewriteIndex } from './index-files.ts'

/** A file of the search index: path below `pagefind/`. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/**
 * Build the search index of a record in memory. Pagefind runs as a process of its own, so this goes on beside rendering.
 * Documents are added one after the other: the bytes of the index depend on their order. Throws once `signal` is aborted.
 */
export async function buildSearchIndex(book: Book, signal?: AbortSignal): Promise<IndexFile[]> {
  const index = await openIndex()
  const vocabulary = toVocabulary()
  const sent: Promise<void>[] = []
  for (const { url, content, text } of writeSearchDocuments(book)) {
    sent.push(
      index.addHTMLFile({ url, content }).then(({ errors }) => {
        if (errors.length > 0) throw new Error(`the search index refuses ${url}: ${errors.join('; ')}`)
      }),
    )
    vocabulary.add(text)
    if (sent.length >= waiting) await sent.shift()
    // Where somebody may call it off, let them be heard between two documents.
    if (signal) await new Promise((heard) => setImmediate(heard))
    if (signal?.aborted) break
  }
  await Promise.all(sent)
  if (signal?.aborted) await index.deleteIndex()
  signal?.throwIfAborted()
  const { errors, files } = await index.getFiles()
  if (errors.length > 0) throw new Error(`the search index cannot be written: ${errors.join('; ')}`)
  await index.deleteIndex()
  await close()
  const words = [...vocabulary.write()].map(([part, text]) => ({
    path: `words/${part}.txt`,
    content: Buffer.from(text),
  }))
  return [...rewriteIndex(files), ...words]
}

/** How many documents Pagefind is sent before the first is answered: it takes them in order, and need not wait for this process. */
const waiting = 32

/** ISO 639 for "no linguistic content": in no language are words cut to stems, or split other than the search does. */
const language = 'zxx'

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ rootSelector: 'main', forceLanguage: language, writePlayground: false })
  if (!index) throw new Error(`the search cannot be started: ${errors.join('; ')}`)
  return index
}
