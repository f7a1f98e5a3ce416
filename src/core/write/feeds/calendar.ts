import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator'
import type { Book } from '../../book.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { toSlug } from '../../records/slug.ts'
import { steering } from '../../text/steering.ts'
import type { CalendarEvent } from './calendar-events.ts'
import { ClockTime } from './clock-time.ts'
import { writeTimeZone } from './time-zone.ts'

const statuses = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const

/**
 * Write a calendar (RFC 5545): events of whole days, or at the times of a clock that is defined in the calendar itself (§3.6.1,
 * §3.6.5), whose UID (§3.8.4.7) stays while their date moves and whose SEQUENCE (§3.8.7.4) counts the moves. DTSTAMP is the
 * day of the last statement, so that the same record gives the same bytes.
 */
export function writeCalendar(book: Book, name: string, events: readonly CalendarEvent[]): string {
  const { settings, origin, base, words } = book
  // Where its address is known, a site may change its name and keep the identity of its events.
  const owner = origin === null ? toSlug(settings.name) || 'record' : new URL(origin).host + base.replace(/\/$/, '')
  const clocks = new Map(events.flatMap(({ times }) => (times?.clock ? [[times.clock.id, times.clock] as const] : [])))
  const calendar = ical({
    name: toLine(name), // written as it is: a line end in it would begin a property of a stranger's
    prodId: { company: 'minutebook', product: 'record', language: words.tag.slice(0, 2).toUpperCase() },
  })
  calendar.timezone({
    name: null,
    generator: (id) => {
      const clock = clocks.get(id)
      return clock ? writeTimeZone(clock) : null
    },
  })
  for (const event of events) {
    const { id, sequence, summary, description, url, status, stamp } = event
    calendar.createEvent({
      id: `${id.replace(/^\/|\/$/g, '')}@${owner}`,
      sequence,
      ...toSpan(event),
      summary: toLine(summary),
      description: description.split('\n').map(toLine).join('\n') || null,
      url: origin === null ? null : origin + encodeURI(base + url.slice(1)),
      status: statuses[status],
      stamp: new Date(stamp),
    })
  }
  // An empty calendar is not one: RFC 5545 §3.6 asks for at least one component.
  return events.length === 0 ? '' : `${calendar.toString()}\r\n`
}

/** A text on one line, without signs that steer: calendars may hold none of them (RFC 5545 §3.1). */
function toLine(text: string): string {
  return text.replace(/\s*[\n\r\u0085\u2028\u2029]\s*/g, ' ').replace(steering, '')
}

/** When an event is: whole days, or times of a clock. */
function toSpan({
  span,
  times = null,
}: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating' | 'timezone'> {
  if (times === null) return { start: new Date(span.earliest), end: new Date(addDays(span.latest, 1)), allDay: true }
  const { start, end, clock } = times
  return {
    start: new ClockTime(start),
    end: end === null ? null : new ClockTime(end),
    floating: clock === null,
    timezone: clock?.id ?? null,
  }
}
