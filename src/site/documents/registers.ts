import { truncate } from '../../core/text/truncate.ts'
import type { Book } from '../../core/book.ts'
import { isOver } from '../../core/parse/actions/state.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { isLive, toTitle } from '../actions/rows.ts'
import { count } from './entries.ts'
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

/** Show the actions that a document raises, closes and looks at again, and its decisions; for a tool the open actions that name it. */
export function toRegisterGroups(book: Book, document: DocumentRecord): RegisterGroup[] {
  if (document.kind === 'tool')
    return toGroup(
      'Open actions',
      book.actions.all
        .filter((action) => isLive(action) && action.tools.includes(document.id))
        .map((action) => toLink(book, action)),
    )
  if (document.actions.length === 0 && document.decisions.length === 0) return []
  const raised: Action[] = []
  const closed: Action[] = []
  const others: Action[] = []
  for (const action of book.actions.byPath.get(document.path) ?? []) {
    const row = action.history.findLast(({ path }) => path === document.path)
    if (row && isOver(row.state)) closed.push(action)
    else if (action.history[0]?.path === document.path && !action.history[0].isReview) raised.push(action)
    else others.push(action)
  }
  const link = (action: Action): RegisterGroup['links'][number] => toLink(book, action)
  return [
    ...toGroup('Actions raised', raised.map(link)),
    ...toGroup('Actions closed', closed.map(link)),
    ...toGroup('Actions carried on', others.map(link)),
    ...toGroup(
      count(document.decisions.length, 'decision').replace(/^\d+ d/, 'D'),
      document.decisions.map(({ text, section }) => ({
        text: truncate(text, 80),
        href: section === null ? '#~main' : `#${section}`,
      })),
    ),
  ]
}

function toGroup(title: string, links: RegisterGroup['links']): RegisterGroup[] {
  const most = links.every(({ text }) => text.startsWith('#')) ? mostNumbers : mostWords
  return links.length === 0
    ? []
    : [{ title, links: links.slice(0, most), more: links.length > most ? `and ${links.length - most} more` : null }]
}

function toLink(book: Book, action: Action): RegisterGroup['links'][number] {
  return { text: action.number === null ? toTitle(action, 60) : `#${action.number}`, href: toHref(book, action.url) }
}
