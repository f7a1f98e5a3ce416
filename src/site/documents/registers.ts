import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { toTitle } from '../actions/rows.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import { toHref } from '../record/shell.ts'

/** What a document adds to a register, shown beside its text. */
export interface RegisterGroup {
  title: string
  links: { text: string; href: string }[]
  /** How many there are besides. */
  more: string | null
}

/** Most links of a group: of sentences, and of numbers. */
const mostWords = 6
const mostNumbers = 24

/** Show the open actions that name a tool. */
export function toRegisterGroups(book: Book, document: DocumentRecord): RegisterGroup[] {
  if (document.kind !== 'tool') return []
  const named = book.actions.all.filter((action) => isLive(action) && action.tools.includes(document.id))
  return toGroup(
    book,
    named.map((action) => toLink(book, action)),
  )
}

function toGroup({ words }: Book, links: RegisterGroup['links']): RegisterGroup[] {
  const most = links.every(({ text }) => text.startsWith('#')) ? mostNumbers : mostWords
  return links.length === 0
    ? []
    : [
        {
          title: words.documents.openActions,
          links: links.slice(0, most),
          more: links.length > most ? words.common.andMore(links.length - most) : null,
        },
      ]
}

function toLink(book: Book, action: Action): RegisterGroup['links'][number] {
  return {
    text: action.number === null ? toTitle(book, action, 60) : `#${action.number}`,
    href: toHref(book, action.url),
  }
}
