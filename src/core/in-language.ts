import type { Book } from './book.ts'
import { once } from './records/once.ts'
import { wordsOf } from './words/index.ts'

/** The Books of a record by language, filled as they are asked for; each is made once, so what pages make of it is, too. */
const booksByLanguage = once((book: Book) => new Map([[book.settings.lang, book]]))

/** The Book as pages in another language show it, a series of its own language say: the same record, other words. */
export function inLanguage(book: Book, lang: string): Book {
  const books = booksByLanguage(book)
  const known = books.get(lang) ?? { ...book, settings: { ...book.settings, lang }, words: wordsOf(lang) }
  books.set(lang, known)
  return known
}
