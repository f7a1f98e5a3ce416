import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type PastEntry, toMeetingFinder, toPastEntries, withoutOwner } from './entries.ts'
import { type Group, toOwnHref } from './groups.ts'
import { mostPast, nameOfYear, toPast, toYearAddress, toYears } from './years.ts'

/** What is no longer on a list, of one year. */
export interface PastView {
  title: string
  note: string
  parts: PastPart[]
  more: { text: string; href: string } | null
}

/** Rows of the past: a short list as one part without a title; a long year by month, folded but for the newest. */
export interface PastPart {
  title: string | null
  note: string
  entries: PastEntry[]
}

/** Below what is on the list no more are shown of a long year; its own page has them all. */
const mostFirst = 16

/** What is over, of a year; on the first page of a part that has year pages, the newest year, unless few more would be all. */
export function toPastView(book: Book, group: Group, year: string | null): PastView | null {
  if (group.type === 'all') return null
  const past = toPast(group)
  const years = toYears(group)
  const shown = year ?? (years.length > 0 ? (years[0] ?? '') : null)
  const actions = shown === null ? [...past.values()].flat() : (past.get(shown) ?? [])
  const total = [...past.values()].reduce((sum, { length }) => sum + length, 0)
  if (actions.length === 0) return null
  // What left at the last meeting stands in the table above.
  const isAbove = (action: Action): boolean => year === null && group.type !== 'state' && isJustLeft(book, action)
  const rest = actions.filter((action) => !isAbove(action))
  if (rest.length === 0) return null
  const entries = year === null && rest.length > mostPast * 1.5 ? rest.slice(0, mostFirst) : rest
  return {
    title: shown === null ? book.words.actions.noLonger : book.words.actions.lastListed(nameOfYear(book, shown)),
    note:
      shown === null
        ? book.words.counts.action(rest.length)
        : book.words.actions.shownOf(book.words.figure(actions.length), book.words.figure(total)),
    more:
      entries.length < rest.length
        ? {
            text: book.words.actions.allOf(book.words.figure(actions.length), nameOfYear(book, shown ?? '')),
            href: toHref(book, toYearAddress(group, shown ?? '')),
          }
        : null,
    parts: toParts(book, entries, (own) =>
      withoutOwner(toPastEntries(book, own, shown === null), toOwnHref(book, group)),
    ),
  }
}

/** A list that is longer than a first page by the month of its last mention, as it is sorted; any other as one part. */
function toParts(book: Book, actions: readonly Action[], show: (own: readonly Action[]) => PastEntry[]): PastPart[] {
  const months = Map.groupBy(actions, ({ history }) => history.at(-1)?.date?.slice(0, 'yyyy-mm'.length) ?? '')
  if (actions.length <= mostPast || months.size < 2) return [{ title: null, note: '', entries: show(actions) }]
  return [...months].map(([month, own]) => ({
    title: month === '' ? book.words.actions.withoutDate : showDate(month, book.words).text,
    note: book.words.counts.action(own.length),
    entries: show(own),
  }))
}

/** Whether it was on the list until the last meeting of its series, which left it out. */
export function isJustLeft(book: Book, { leftAt, series }: Action): boolean {
  return leftAt !== null && leftAt === toMeetingFinder(book)(series).at(-1)
}
