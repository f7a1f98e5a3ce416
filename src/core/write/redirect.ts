import type { Book } from '../book.ts'
import { escapeMarkup } from './escape.ts'
import type { Redirect } from '../register/places/redirects.ts'

/** Write the page that stands at an old address and leads to the new one, without script. */
export function writeRedirect(book: Book, { to }: Redirect): string {
  const href = escapeMarkup(to.startsWith('/') ? encodeURI(book.base + to.slice(1)) : to)
  const lang = escapeMarkup(book.settings.lang)
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'"><title>Moved</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${href}"></head><body><p>This page has moved to <a href="${href}">${href}</a>.</p></body></html>\n`
}
