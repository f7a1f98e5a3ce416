import { isThere } from '../../core/parse/attendance/presence.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { Person } from '../../core/register/people/person.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { type Calendar, type CalendarItem, toCalendar } from '../../timeline/calendar.ts'
import { showShortDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'

/** The meetings of the series that somebody comes to, from the first they were at to the last. */
export interface Attendance {
  present: DocumentRecord[]
  /** How many of all recorded who came. */
  recorded: number
  calendar: { calendar: Calendar; label: string; legend: string } | null
}

/** Fewer meetings than these are seen at a glance in a list. */
const calendarFrom = 8

/** Look at the meetings of the series that a person comes to. */
export function toAttendance(book: Book, person: Person): Attendance {
  const documents = person.attended.filter(isThere).flatMap(({ path }) => book.byPath.get(path) ?? [])
  const paths = new Set(documents.map(({ path }) => path))
  const meetings = book.series
    .filter((series) => series.documents.some((path) => paths.has(path)))
    .flatMap((series) => within(toMeetings(series, book), paths))
  const own = new Set(book.actions.byPerson.get(person.id) ?? [])
  const items = meetings.map((document) =>
    toItem(book, document, paths.has(document.path), tookAt(book, own, document)),
  )
  const calendar = documents.length < calendarFrom ? null : toCalendar(items, book.words.dates.shortMonths)
  const { bars } = book.words.persons
  const legend = [
    bars.present,
    items.some(({ type }) => type === 'took') ? bars.took : '',
    items.some(({ type }) => type === 'away') ? bars.away : '',
    items.some(({ type }) => type === 'ring') ? bars.ring : '',
  ].join('')
  return {
    present: documents,
    recorded: meetings.filter(({ path, attendance }) => attendance.isRecorded || paths.has(path)).length,
    calendar:
      calendar === null
        ? null
        : {
            calendar,
            label: book.words.persons.attendanceAt(items.length),
            legend: `${legend}.`,
          },
  }
}

/** From the first to the last meeting of a series that somebody was at, among those with a day. */
function within(meetings: readonly DocumentRecord[], paths: ReadonlySet<string>): DocumentRecord[] {
  const dated = meetings.filter(({ datePrecision }) => datePrecision === 'day')
  const first = dated.findIndex(({ path }) => paths.has(path))
  const last = dated.findLastIndex(({ path }) => paths.has(path))
  return first === -1 ? [] : dated.slice(first, last + 1)
}

/** How many actions that the meeting raised are among those of somebody. */
function tookAt(book: Book, own: ReadonlySet<Action>, { path }: DocumentRecord): number {
  return (book.actions.byPath.get(path) ?? []).filter((action) => own.has(action) && action.history[0]?.path === path)
    .length
}

const tallest = 4

function toItem(book: Book, document: DocumentRecord, isPresent: boolean, took: number): CalendarItem {
  const day = firstDay(document.date ?? '')
  const type = isPresent ? (took > 0 ? 'took' : 'bar') : document.attendance.isRecorded ? 'away' : 'ring'
  const { marks } = book.words.persons
  const said = type === 'took' ? marks.took(book.words.counts.action(took)) : marks[type]
  return {
    day,
    type,
    size: isPresent ? 0.35 + (0.65 * Math.min(took, tallest)) / tallest : 0,
    href: toHref(book, document.url),
    title: `${showShortDate(day, book.words).text}: ${said}`,
  }
}
