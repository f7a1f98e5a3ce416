import type { Book } from '../../book.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import { sayDate } from '../../text/date-words.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { toHabit, toNextDate } from '../../register/places/cadence.ts'
import { toMeetings } from '../../register/places/meetings.ts'
import { findNextMeeting } from '../../register/places/next-meeting.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Series } from '../../register/places/series.ts'
import type { CalendarEvent } from './calendar-events.ts'
import { toMeetingTimes } from './meeting-times.ts'

/**
 * Make an event of the next meeting of each series: as its last minutes say, else by its habit, where most of its meetings lie
 * as many days apart, it has met lately, and no document is of a day ahead.
 */
export function toNextEvents(book: Book): CalendarEvent[] {
  return book.series.filter(({ kind }) => kind === 'minutes').flatMap((series) => toNextEvent(book, series))
}

function toNextEvent(book: Book, series: Series): CalendarEvent[] {
  const { byPath, settings, today } = book
  const meetings = toMeetings(series, book)
  const dates = meetings.map(({ date }) => date)
  const last = dates.findLast((date) => date !== null) ?? null
  const isAhead = series.documents.some((path) => firstDay(byPath.get(path)?.date ?? '0000') > today)
  const next = last === null || isAhead ? null : (toStated(book, meetings.at(-1)) ?? toHabitual(book, dates, last))
  if (last === null || next === null) return []
  const { day, time, description } = next
  const hours = time === null ? null : { start: time, end: null, zone: null }
  return [
    {
      id: `next${series.url}`,
      sequence: dates.length,
      span: { earliest: day, latest: day },
      times: toMeetingTimes(day, hours, series.id, settings),
      summary: series.title,
      description,
      url: series.url,
      status: 'TENTATIVE',
      stamp: firstDay(last),
    },
  ]
}

/** When the next meeting is, and how that is known. */
interface Next {
  day: string
  time: string | null
  description: string
}

/** As the last minutes say, unless that day has passed. */
function toStated({ settings, today, words }: Book, last: DocumentRecord | undefined): Next | null {
  const next = last ? findNextMeeting(last, settings.dateOrder) : null
  if (next === null || next.day <= today) return null
  return { day: next.day, time: next.time, description: words.feeds.asStated(sayDate(last?.date ?? '', words)) }
}

function toHabitual({ today, words }: Book, dates: readonly (string | null)[], last: string): Next | null {
  const habit = toHabit(dates)
  if (habit === null || addDays(last, 3 * habit) < today) return null
  return { day: toNextDate(dates, addDays(today, 1)), time: null, description: words.feeds.byHabit(habit) }
}
