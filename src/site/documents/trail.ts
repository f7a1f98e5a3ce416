import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { folderOf } from '../../core/records/kinds.ts'
import { toHref } from '../record/shell.ts'

/** The lists that a document is in: its kind, then its series. */
export function toTrail(book: Book, { kind, series }: DocumentRecord): { text: string; href: string }[] {
  if (kind === 'page') return []
  const own = book.series.find((one) => one.id === series && one.kind === kind)
  const top = { text: book.words.lists[kind], href: toHref(book, `/${folderOf[kind]}/`) }
  return own ? [top, { text: own.title, href: toHref(book, own.url) }] : [top]
}
