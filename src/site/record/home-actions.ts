import type { Book } from '../../core/book.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { capitalise } from '../../core/register/places/series.ts'
import { byAttention, toOwnerLinks, toTitle } from '../actions/rows.ts'
import { isLive, isOverdue } from '../../core/register/actions/overdue.ts'
import { showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { lastDay } from '../documents/list.ts'
import { toHref } from './shell.ts'
import type { Words } from '../../core/words/index.ts'

/** An action on the list, with the last meetings at which it was listed. */
export interface HomeAction {
  title: string
  href: string
  owners: { text: string; href: string }[]
  /** `since 26 November 2024, 2 meetings`, `new at the last meeting`. */
  since: string
  isOverdue: boolean
  beats: ('on' | 'off' | 'none')[]
}

/** The actions on the list, those that need attention first. */
export interface HomeActions {
  entries: HomeAction[]
  all: { text: string; href: string }
}

const mostActions = 8
const shownMeetings = 6

/** Show what is on the list; `null` where nothing is. */
export function toHomeActions(book: Book): HomeActions | null {
  const days = new Map(book.series.map((series) => [series.url, lastDay(book, series)]))
  // What nobody has described, and what a series speaks of that met last long ago, comes last.
  const newest = [...days.values()].sort(byCodeUnit).at(-1)
  const live = book.actions.all
    .filter(isLive)
    .sort(byAttention(book))
    .sort(
      (a, b) =>
        byCodeUnit(days.get(b.series) ?? '', days.get(a.series) ?? '') ||
        Number(a.title === null) - Number(b.title === null),
    )
  if (live.length === 0) return null
  const gone = book.actions.all.length - live.length
  const rest = gone === 0 ? '' : `, ${gone} that are not any more`
  return {
    entries: live.slice(0, mostActions).map((action) => toHomeAction(book, action, days.get(action.series) === newest)),
    all: { text: `The register: ${live.length} on the list${rest}`, href: toHref(book, '/actions/') },
  }
}

/** `isCurrent`: its series met last, so that its last meeting is the one the page speaks of. */
function toHomeAction(book: Book, action: Action, isCurrent: boolean): HomeAction {
  const series = book.series.find(({ url }) => url === action.series)
  const meetings = (series ? toMeetings(series, book) : []).filter(({ date }) => date !== null).map(({ path }) => path)
  return {
    title: `${action.number === null ? '' : `#${action.number} `}${capitalise(toTitle(action, 100))}`,
    href: toHref(book, action.url),
    owners: toOwnerLinks(book, action),
    since: isOverdue(book, action)
      ? `overdue since ${showDate(action.due ?? '', book.words).text}`
      : toSince(book.words, action, isCurrent ? (meetings.at(-1) ?? null) : null),
    isOverdue: isOverdue(book, action),
    beats: toBeats(action, meetings.slice(-shownMeetings)),
  }
}

function toSince(words: Words, { history, due }: Action, last: string | null): string {
  const first = history[0]
  if (first !== undefined && first.path === last)
    return due === null ? 'new at the last meeting' : `new, due ${showDate(due, words).text}`
  const listed = new Set(history.map(({ path }) => path)).size
  const since = first?.date ? `since ${showDate(first.date, words).text}, ` : ''
  return `${since}${count(listed, 'meeting')}`
}

/** At which of some meetings an action was listed. */
export function toBeats({ history }: Action, meetings: readonly string[]): HomeAction['beats'] {
  const listed = new Set(history.map(({ path }) => path))
  const first = meetings.findIndex((path) => listed.has(path))
  const wasBefore = history.some(({ path }) => !meetings.includes(path))
  return meetings.map((path, index) =>
    listed.has(path) ? 'on' : wasBefore || (first !== -1 && index > first) ? 'off' : 'none',
  )
}
