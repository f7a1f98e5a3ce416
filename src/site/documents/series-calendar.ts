import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { once } from '../../core/records/once.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import type { Series } from '../../core/register/places/series.ts'
import { type Calendar, type CalendarItem, toCalendar } from '../../timeline/calendar.ts'
import { showShortDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { presentAt } from './entries.ts'

/** A calendar of meetings, what it is called where it cannot be seen, and what its marks mean. */
export interface SeriesCalendar {
  calendar: Calendar
  label: string
  legend: string
}

/** Fewer meetings than these are seen at a glance in the list. */
const calendarFrom = 6

const calendars = once((book: Book) => once((series: Series) => makeCalendar(book, series)))

/** All meetings of a series on a calendar, attendance as height; `null` where they are few. All its pages show the same. */
export function toSeriesCalendar(book: Book, series: Series): SeriesCalendar | null {
  return calendars(book)(series)
}

function makeCalendar(book: Book, series: Series): SeriesCalendar | null {
  const meetings = toMeetings(series, book).filter(({ datePrecision }) => datePrecision === 'day')
  const most = Math.max(1, ...meetings.map(presentAt))
  const calendar =
    meetings.length < calendarFrom
      ? null
      : toCalendar(
          meetings.map((document) => toItem(book, document, most)),
          book.words.dates.shortMonths,
        )
  if (calendar === null) return null
  const isAnyRecorded = meetings.some(({ attendance }) => attendance.isRecorded)
  const isAnyMissing = meetings.some(({ attendance }) => !attendance.isRecorded)
  const noun = series.kind === 'minutes' ? 'meeting' : 'report'
  const words = book.words.series
  const bars = words.bars(noun, most)
  const legend = !isAnyRecorded ? words.rings(noun) : isAnyMissing ? `${bars}; ${words.ring}` : bars
  return {
    calendar,
    label: words.rowAYear(book.words.counts[noun](meetings.length)),
    legend: words.everyMark(legend),
  }
}

function toItem(book: Book, document: DocumentRecord, most: number): CalendarItem {
  const present = presentAt(document)
  const day = firstDay(document.date ?? '')
  const { isRecorded } = document.attendance
  return {
    day,
    type: isRecorded ? 'bar' : 'ring',
    size: present / most,
    href: toHref(book, document.url),
    title: `${showShortDate(day, book.words).text}: ${isRecorded ? book.words.common.present(present) : book.words.common.notRecorded}`,
  }
}
