import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { once } from '../../core/records/once.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import type { Series } from '../../core/register/places/series.ts'
import { type ShownDate, showDate, showShortDate, withYearOnce } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type Beat, meetingsAt, nameOf, toBeats, toOwnerLinks } from './rows.ts'
import { isOverdue } from '../../core/register/actions/overdue.ts'

/** An action as the register lists it: time is counted in meetings. */
export interface RegisterEntry {
  title: string
  href: string
  owners: { text: string; href: string }[]
  /** Its series, where a list mixes them. */
  series: string | null
  meetings: number
  beats: Beat[]
  first: ShownDate | null
  due: ShownDate | null
  isOverdue: boolean
}

/** A list of actions: what is on it, and what left it at the last meeting. */
export interface RegisterTable {
  id: string | null
  title: string
  note: string
  entries: RegisterEntry[]
}

/** An action that is no longer on a list. */
export interface PastEntry {
  title: string
  href: string
  date: ShownDate | null
  /** Where it begins, in a list of several years. */
  year: string | null
  owners: { text: string; href: string }[]
  /** `3 meetings`, `done`. */
  note: string
}

const shownMeetings = 12

/** Finds the meetings of a series that were held on a known day, oldest first, by its address. */
export const toMeetingFinder = once((book: Book): ((url: string) => readonly string[]) => {
  const pathsOf = once((series: Series) =>
    toMeetings(series, book)
      .filter(({ date }) => date !== null)
      .map(({ path }) => path),
  )
  const byUrl = new Map(book.series.map((series) => [series.url, series]))
  return (url) => {
    const series = byUrl.get(url)
    return series ? pathsOf(series) : []
  }
})

/** Show actions that are on a list, or were until the last meeting. `year` is the one that need not be said. */
export function toRegisterEntries(
  book: Book,
  actions: readonly Action[],
  year: string,
  isMixed: boolean,
): RegisterEntry[] {
  const meetingsOf = toMeetingFinder(book)
  const titles = new Map(book.series.map(({ url, title }) => [url, title]))
  return actions.map((action) => {
    const first = action.opened ?? action.history[0]?.date ?? null
    return {
      title: nameOf(book, action),
      href: toHref(book, action.url),
      owners: toOwnerLinks(book, action),
      series: isMixed ? (titles.get(action.series) ?? null) : null,
      meetings: meetingsAt(action),
      beats: toBeats(action, meetingsOf(action.series).slice(-shownMeetings)),
      first:
        first === null ? null : first.startsWith(year) ? showShortDate(first, book.words) : showDate(first, book.words),
      due: action.due === null ? null : showDate(action.due, book.words),
      isOverdue: isOverdue(book, action),
    }
  })
}

/** On a page of somebody's actions, name only the other owners. `own` is the address of the list of that owner. */
export function withoutOwner<Entry extends Pick<RegisterEntry, 'owners'>>(
  entries: readonly Entry[],
  own: string | null,
): Entry[] {
  return entries.map((entry) => ({ ...entry, owners: entry.owners.filter(({ href }) => href !== own) }))
}

/** Show actions that are no longer on a list; `withYears` where they are not of one year. */
export function toPastEntries(book: Book, actions: readonly Action[], withYears: boolean): PastEntry[] {
  const entries = actions.map((action): PastEntry => {
    const date = action.history.at(-1)?.date ?? null
    const times = meetingsAt(action)
    return {
      title: nameOf(book, action),
      href: toHref(book, action.url),
      date: date === null ? null : showShortDate(date, book.words),
      year: withYears ? (date?.slice(0, 4) ?? null) : null,
      owners: toOwnerLinks(book, action),
      note: `${book.words.counts.meeting(times)}${action.isOver ? `, ${book.words.actions.states[action.state ?? 'done']}` : ''}`,
    }
  })
  return withYearOnce(entries)
}
