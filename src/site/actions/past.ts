import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { Words } from '../../core/words/index.ts'
import { showListDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type PastEntry, toMeetingFinder, toPastEntries } from './entries.ts'
import type { Group } from './groups.ts'
import { mostPast, nameOfYear, toPast, toYearAddress, toYears } from './years.ts'

/** What is no longer on a list, of one year. */
export interface PastView {
  title: string
  note: string
  entries: PastEntry[]
  more: { text: string; href: string } | null
}

/** What is over, of a year; on the first page of a part that has year pages, the newest year. */
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
  const entries = year === null ? rest.slice(0, mostPast) : rest
  return {
    title: shown === null ? book.words.actions.noLonger : book.words.actions.lastListed(nameOfYear(book, shown)),
    note:
      shown === null
        ? book.words.counts.action(total)
        : book.words.actions.shownOf(book.words.figure(actions.length), book.words.figure(total)),
    more:
      entries.length < rest.length
        ? {
            text: book.words.actions.allOf(book.words.figure(actions.length), nameOfYear(book, shown ?? '')),
            href: toHref(book, toYearAddress(group, shown ?? '')),
          }
        : null,
    entries: toPastEntries(book, entries, group.type !== 'owner').map((entry, index) =>
      shown === null ? withYear(entry, entries[index], book.words) : entry,
    ),
  }
}

/** A list of several years says the year of each. */
function withYear(entry: PastEntry, action: Action | undefined, words: Words): PastEntry {
  const date = action?.history.at(-1)?.date ?? null
  return { ...entry, date: date === null ? null : showListDate(date, words) }
}

/** Whether it was on the list until the last meeting of its series, which left it out. */
export function isJustLeft(book: Book, { leftAt, series }: Action): boolean {
  return leftAt !== null && leftAt === toMeetingFinder(book)(series).at(-1)
}
