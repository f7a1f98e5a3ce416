import { Buffer } from 'node:buffer'
import type { IndexFile } from '../build/index/coding.ts'
import { toSearchIndex } from '../build/index/search-index.ts'
import { openStore } from '../build/store.ts'
import type { Book } from '../core/book.ts'
import { toSearchDocuments } from '../core/write/search/search.ts'

/** Build the search index of a record in memory. Throws once `signal` is aborted. */
export async function buildSearchIndex(book: Book, signal?: AbortSignal): Promise<IndexFile[]> {
  const artefacts = await toSearchIndex([...toSearchDocuments(book)], openStore(null), signal)
  return Promise.all(
    artefacts.map(async ({ path, make }) => ({
      path: path.replace(/^pagefind\//, ''),
      content: Buffer.from(await make()),
    })),
  )
}
