import { Buffer } from 'node:buffer'
import type { SearchDocument } from '../../core/write/search/search.ts'
import { toTerms } from '../../core/write/search/terms.ts'
import type { Store } from '../store.ts'
import { digestOf } from './coding.ts'
import { fragmentKey, type KeptIndex, type KeptPage, termsKey } from './kept.ts'
import { type Batch, closePagefind, type OpenBatch, openBatch } from './pagefind.ts'

/** Words of some pages with what is known of these: a batch that Pagefind made, or the index of the last run. */
export type Piece = Omit<KeptIndex, 'wordless' | 'terms'>

/** Has documents indexed by Pagefind while others are still written. */
export interface Indexer {
  /** Write a document and send it. */
  add: (document: SearchDocument) => Promise<void>
  /** What Pagefind made of them; a piece without any page where there is no document but something to start from is needed. */
  finish: (isStartNeeded: boolean) => Promise<Piece[]>
  /** End Pagefind, and whatever it has not done. */
  close: () => Promise<void>
}

/** How many documents Pagefind is given at once: the more, the more memory it takes. */
const batchSize = 500

/** The batch that is being sent, with the keys of its documents by their addresses. */
interface Current {
  batch: OpenBatch
  keys: Map<string, string>
}

/** Get ready to index documents. Pagefind is started for the first of them; what it makes goes into the store. */
export function openIndexer(store: Store): Indexer {
  const pieces: Promise<Piece>[] = []
  let current: Current | null = null
  const begin = async (): Promise<Current> => ({ batch: await openBatch(), keys: new Map() })
  /** Have a batch indexed; the next is sent meanwhile. */
  const end = ({ batch, keys }: Current): void => {
    const piece = batch.finish().then((made) => toPiece(made, keys, store))
    // It is waited for in the end; a failure until then is not lost.
    piece.catch(() => {})
    pieces.push(piece)
    current = null
  }
  return {
    add: async (document) => {
      current ??= await begin()
      current.keys.set(document.url, document.key)
      await current.batch.add({ url: document.url, content: writeDocument(document, store) })
      if (current.keys.size >= batchSize) end(current)
    },
    finish: async (isStartNeeded) => {
      if (current) end(current)
      if (pieces.length === 0 && isStartNeeded) end(await begin())
      return Promise.all(pieces)
    },
    close: async () => {
      if (current || pieces.length > 0) await closePagefind()
    },
  }
}

/** Write a document, and keep what terms it has. */
function writeDocument({ key, write }: SearchDocument, store: Store): string {
  const { content, text } = write()
  store.put(termsKey(key), [...new Set(toTerms(text))].join('\n'))
  return content
}

function toPiece({ pages, words, fields, entry }: Batch, keys: ReadonlyMap<string, string>, store: Store): Piece {
  const kept = pages.map(({ url, fragment, ...page }): KeptPage => {
    const digest = digestOf(Buffer.from(fragment))
    store.put(fragmentKey(digest), fragment)
    return { ...page, key: keys.get(url) ?? '', fragment: digest }
  })
  return { pages: kept, words, fields, entry }
}
