import type { Book } from '../../core/book.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { toAsleep } from '../actions/asleep.ts'
import { type Beat, byAttention, meetingsAt, nameOf, toBeats, toOwnerLinks } from '../actions/rows.ts'
import { isLive, isOverdue } from '../../core/register/actions/overdue.ts'
import { showDate, showListDate, showShortDate } from '../dates.ts'
import { lastDay } from '../documents/list.ts'
import { toHref } from './shell.ts'
import type { Words } from '../../core/words/index.ts'

/** An action on the list, with the last meetings at which it was listed. */
export interface HomeAction {
  title: string
  href: string
  owners: { text: string; href: string }[]
  /** `since 26 Nov, 2 meetings`, `new at the last meeting`; of another series than the one that met last: `Ops, since 26 Nov, 2 meetings`. */
  since: string
  isOverdue: boolean
  beats: Beat[]
}

/** The actions on the list, those that need attention first. */
export interface HomeActions {
  entries: HomeAction[]
  all: { text: string; href: string }
}

const mostActions = 8
const shownMeetings = 6

/** The actions that are open. */
interface Live {
  all: Action[]
  /** Those of series that still meet, what needs attention first. */
  awake: Action[]
  /** The last day of each series by its address, and of all. */
  days: ReadonlyMap<string, string>
  newest: string
}

/** Show what is on the list; `null` where nothing is. */
export function toHomeActions(book: Book): HomeActions | null {
  const { all: live, awake, days, newest } = toLive(book)
  if (live.length === 0) return null
  const shown = awake.length > 0 ? awake : [...live].sort(byAttention(book))
  return {
    entries: shown
      .slice(0, mostActions)
      .map((action) => toHomeAction(book, action, days.get(action.series) === newest, newest.slice(0, 4))),
    all: {
      text: book.words.home.register(live.length, live.length - shown.length, book.actions.all.length - live.length),
      href: toHref(book, '/actions/'),
    },
  }
}

/** Tell the actions that are open, and which of them series that went silent left behind. */
export function toLive(book: Book): Live {
  const days = new Map(book.series.map((series) => [series.url, lastDay(book, series)]))
  const newest = [...days.values()].sort(byCodeUnit).at(-1) ?? ''
  const all = book.actions.all.filter(isLive)
  const asleep = toAsleep(book)
  // What nobody has described comes last, and so does what a series speaks of that met less lately.
  const awake = all
    .filter(({ series }) => !asleep.has(series))
    .sort(byAttention(book))
    .sort(
      (a, b) =>
        byCodeUnit(days.get(b.series) ?? '', days.get(a.series) ?? '') ||
        Number(a.title === null) - Number(b.title === null),
    )
  return { all, awake, days, newest }
}

/** `isCurrent`: its series met last, so that its last meeting is the one the page speaks of, in a `year`. */
function toHomeAction(book: Book, action: Action, isCurrent: boolean, year: string): HomeAction {
  const series = book.series.find(({ url }) => url === action.series)
  const meetings = (series ? toMeetings(series, book) : []).filter(({ date }) => date !== null).map(({ path }) => path)
  const since = isOverdue(book, action)
    ? book.words.home.overdueSince(showDate(action.due ?? '', book.words).text)
    : toSince(book.words, action, isCurrent ? (meetings.at(-1) ?? null) : null, year)
  return {
    title: nameOf(book, action, 100),
    href: toHref(book, action.url),
    owners: toOwnerLinks(book, action),
    since: isCurrent || !series ? since : `${series.title}, ${since}`,
    isOverdue: isOverdue(book, action),
    beats: toBeats(action, meetings.slice(-shownMeetings)),
  }
}

/** `year` is the one of the page, which need not be said. */
function toSince(words: Words, action: Action, last: string | null, year: string): string {
  const { history, due } = action
  const first = history[0]
  if (first !== undefined && first.path === last)
    return due === null ? words.home.newAtLast : words.home.newDue(showDate(due, words).text)
  const since = first?.date
    ? `${words.home.since((first.date.startsWith(year) ? showShortDate : showListDate)(first.date, words).text)}, `
    : ''
  return `${since}${words.counts.meeting(meetingsAt(action))}`
}
