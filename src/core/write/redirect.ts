import type { Book } from '../book.ts'
import { escapeMarkup } from './escape.ts'
import type { Redirect } from '../register/places/redirects.ts'

/**
 * Write the page that stands at an old address and leads to the new one, without script. In a preview, which strangers
 * write, nothing leads to another site unless a reader follows a link.
 */
export function writeRedirect(book: Book, { to }: Redirect): string {
  const href = escapeMarkup(to.startsWith('/') ? encodeURI(book.base + to.slice(1)) : to)
  const lang = escapeMarkup(book.settings.lang)
  const { lists } = book.words
  const refresh = isFollowed(book, to) ? `<meta http-equiv="refresh" content="0; url=${href}">` : ''
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'"><title>${escapeMarkup(lists.moved)}</title><meta name="robots" content="noindex">${refresh}</head><body><p>${escapeMarkup(lists.hasMovedTo)} <a href="${href}">${href}</a>.</p></body></html>\n`
}

/** Whether a browser is led on by itself. */
export function isFollowed({ comparedWith }: Book, to: string): boolean {
  return comparedWith === null || to.startsWith('/')
}
