import type { Book } from '../../book.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { toHabit, toNextDate } from '../../register/places/cadence.ts'
import { toMeetings } from '../../register/places/meetings.ts'
import type { Series } from '../../register/places/series.ts'
import type { CalendarEvent } from './calendar-events.ts'
import { toMeetingTimes } from './meeting-times.ts'

/**
 * Make an event of the next meeting of each series by its habit: where most of its meetings lie as many days apart, it has met
 * lately, and no document says when the next is.
 */
export function toNextEvents(book: Book): CalendarEvent[] {
  return book.series.filter(({ kind }) => kind === 'minutes').flatMap((series) => toNextEvent(book, series))
}

function toNextEvent(book: Book, series: Series): CalendarEvent[] {
  const { byPath, settings, today, words } = book
  const dates = toMeetings(series, book).map(({ date }) => date)
  const habit = toHabit(dates)
  const last = dates.findLast((date) => date !== null) ?? null
  const isAhead = series.documents.some((path) => firstDay(byPath.get(path)?.date ?? '0000') > today)
  if (habit === null || last === null || isAhead || addDays(last, 3 * habit) < today) return []
  const day = toNextDate(dates, addDays(today, 1))
  return [
    {
      id: `next${series.url}`,
      sequence: dates.length,
      span: { earliest: day, latest: day },
      times: toMeetingTimes(day, null, series.id, settings),
      summary: series.title,
      description: words.feeds.byHabit(habit),
      url: series.url,
      status: 'TENTATIVE',
      stamp: firstDay(last),
    },
  ]
}
