import type { Book } from '../../core/book.ts'
import type { ActionRow } from '../../core/register/actions/histories.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { isLive, isOverdue, type ShownState, toAge, toOwnerLinks, toState, toTitle } from './rows.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { toHref } from '../record/shell.ts'

/** A meeting's words on an action, or the meetings that did not mention it. */
export type HistoryRow =
  | {
      type: 'said'
      date: ShownDate | null
      href: string
      said: string
      parts: string[]
      state: ShownState
      isNews: boolean
      why: string | null
    }
  | { type: 'gap'; text: string }

/** What the page of an action shows. */
export interface ActionView {
  type: 'action'
  title: string
  number: string | null
  trail: { text: string; href: string }[]
  state: ShownState
  /** What needs attention, in a sentence. */
  alert: string | null
  facts: { term: string; links: { text: string; href: string | null }[] }[]
  rows: HistoryRow[]
  /** How the meetings were joined, where that was inferred. */
  note: string | null
}

/** Show an action with everything that its meetings said of it. */
export function toAction(book: Book, action: Action): ActionView {
  const series = book.series.find(({ url }) => url === action.series)
  const trail = [
    { text: 'Actions', href: toHref(book, '/actions/') },
    { text: series?.title ?? '', href: toHref(book, `/actions/${action.id.split('/')[0]}/`) },
  ]
  return {
    type: 'action',
    title: toTitle(action, 200),
    number: action.number === null ? null : `#${action.number}`,
    trail,
    state: toState(action),
    alert: toAlert(book, action),
    facts: toFacts(book, action),
    rows: toRows(
      book,
      action,
      series && action.history.length > 1 ? toMeetings(series, book).map(({ path }) => path) : [],
    ),
    note: action.isInferred
      ? `Meetings marked “by wording” were joined because the action has no number there. A number written into the text, such as #12, settles it.`
      : null,
  }
}

function toAlert(book: Book, action: Action): string | null {
  const next = action.leftAt === null ? null : book.byPath.get(action.leftAt)
  if (next)
    return `Open when last mentioned, and absent from the next meeting${next.date ? `, ${showDate(next.date).text}` : ''}. No meeting closed it.`
  if (isOverdue(book, action)) return `Overdue since ${showDate(action.due ?? '').text}.`
  return action.meetingsSinceNews !== null && action.meetingsSinceNews > 0
    ? `No news for ${count(action.meetingsSinceNews, 'meeting')}.`
    : null
}

function toFacts(book: Book, action: Action): ActionView['facts'] {
  const plain = (text: string): { text: string; href: null }[] => [{ text, href: null }]
  const tools = book.documents.flatMap((document) =>
    document.kind === 'tool' && action.tools.includes(document.id)
      ? [{ text: document.name, href: toHref(book, document.url) }]
      : [],
  )
  const facts: ActionView['facts'] = [
    {
      term: action.owners.length > 1 ? 'Owners' : 'Owner',
      links: action.owners.length === 0 ? plain('nobody named') : toOwnerLinks(book, action),
    },
    {
      term: 'Opened',
      links: plain(action.opened === null ? 'before this record begins' : showDate(action.opened).text),
    },
    { term: 'Due', links: action.due === null ? [] : plain(showDate(action.due).text) },
    { term: isLive(action) ? 'Age' : 'Lasted', links: plain(toAge(book, action)) },
    { term: 'Last news', links: plain(action.lastNews === null ? 'none on record' : showDate(action.lastNews).text) },
    { term: 'Tools', links: tools },
    { term: 'Tickets', links: action.tickets.map(({ text, url }) => ({ text, href: url })) },
  ]
  return facts.filter(({ links }) => links.length > 0)
}

/** One row a statement, oldest first; meetings in between that did not mention it are counted. */
function toRows(book: Book, { history }: Action, documents: readonly string[]): HistoryRow[] {
  const places = new Map(documents.map((path, index) => [path, index]))
  return history.flatMap((row, index): HistoryRow[] => {
    const before = history[index - 1]
    const missed = before ? (places.get(row.path) ?? 0) - (places.get(before.path) ?? 0) - 1 : 0
    const gap: HistoryRow[] = missed > 0 ? [{ type: 'gap', text: `not mentioned at ${count(missed, 'meeting')}` }] : []
    return [...gap, toRow(book, row)]
  })
}

function toRow(book: Book, row: ActionRow): HistoryRow {
  const document = book.byPath.get(row.path)
  const href = `${toHref(book, document?.url ?? '/')}${row.section === null ? '' : `#${row.section}`}`
  return {
    type: 'said',
    date: row.date === null ? null : showDate(row.date),
    href,
    said: row.said,
    parts: row.parts,
    state: toState({ state: row.state, listing: 'open' }),
    isNews: row.isNews,
    why: toReason(row),
  }
}

/** Why a row belongs to the one before it, where that is inferred. */
function toReason({ join }: ActionRow): string | null {
  if (join === null || typeof join === 'string') return null
  const words =
    join.score === 1
      ? 'the same words'
      : `${count(join.shared, 'word')} in common, ${Math.round(join.score * 100)} % alike`
  return `by wording: ${words}${join.owner === null ? '' : `, ${join.owner} in both`}`
}
