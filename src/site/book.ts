import type { Book } from '../core/book.ts'

// Astro loads its configuration and the pages as separate instances of a module: this is the one place where the Book crosses over.
const key = Symbol.for('minutebook.book')
const shared = globalThis as { [key]?: Book }

/** Give the compiled record to the pages. */
export function shareBook(book: Book): void {
  shared[key] = book
}

/** The compiled record. Throws where a page is rendered before anything was compiled. */
export function getBook(): Book {
  const book = shared[key]
  if (!book) throw new Error('no record has been compiled before a page was asked for')
  return book
}
