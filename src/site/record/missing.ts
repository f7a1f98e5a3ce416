import type { Book } from '../../core/book.ts'
import { type Shell, toHref, toShell } from './shell.ts'

/** What is shown where there is no page. */
export interface MissingView {
  type: 'missing'
  search: string
  lists: { text: string; href: string }[]
}

/** Make the page for addresses at which there is none. */
export function toMissing(book: Book): { shell: Shell; view: MissingView } {
  const shell = toShell(book, { address: '/404.html', title: book.words.lists.missing, noindex: true })
  const lists = shell.nav.map(({ text, href }) => ({ text, href }))
  return { shell: { ...shell, canonical: null }, view: { type: 'missing', search: toHref(book, '/search/'), lists } }
}
