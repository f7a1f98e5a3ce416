import type { Book } from '../../core/book.ts'
import { type SearchDocument, toSearchDocuments } from '../../core/write/search/search.ts'
import type { Store } from '../store.ts'
import { toAttachedDocuments, type Unread } from './documents.ts'

/** List what the search finds: the documents, and the files beside them. `tell` hears of files without text. */
export async function listSearched(
  book: Book,
  content: string,
  store: Store,
  tell: (unread: Unread) => void,
): Promise<Iterable<SearchDocument>> {
  return chain(toSearchDocuments(book), await toAttachedDocuments(book, content, store, tell))
}

function* chain(documents: Iterable<SearchDocument>, attached: readonly SearchDocument[]): Generator<SearchDocument> {
  yield* documents
  yield* attached
}
