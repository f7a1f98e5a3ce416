import type { MiddlewareHandler } from 'astro'
import { getBook } from '../site/book.ts'
import { toMissing } from '../site/record/missing.ts'
import { findRoute } from '../site/routes.ts'

/** In `dev`: give each request the page that it asks for, made from the record as it is now. */
export const onRequest: MiddlewareHandler = ({ url, locals }, next) => {
  const book = getBook()
  const path = decodeURI(url.pathname)
  const address = path.startsWith(book.base) ? path.slice(book.base.length - 1) : path
  locals.page = findRoute(book, address)?.make() ?? toMissing(book)
  return next()
}
