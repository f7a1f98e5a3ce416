import ical, { ICalEventStatus } from 'ical-generator'
import type { Book } from '../../book.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { toSlug } from '../../records/slug.ts'
import type { CalendarEvent } from './calendar-events.ts'

const statuses = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const

/**
 * Write a calendar (RFC 5545): events of whole days, or in UTC (§3.6.1, §3.3.5), whose UID (§3.8.4.7) stays while their date moves and whose
 * SEQUENCE (§3.8.7.4) counts the moves. DTSTAMP is the day of the last statement, so that the same record gives the same bytes.
 */
export function writeCalendar(book: Book, name: string, events: readonly CalendarEvent[]): string {
  const { settings, origin, base } = book
  // Where its address is known, a site may change its name and keep the identity of its events.
  const owner = origin === null ? toSlug(settings.name) || 'record' : new URL(origin).host + base.replace(/\/$/, '')
  const calendar = ical({ name, prodId: { company: 'minutebook', product: 'record', language: 'EN' } })
  for (const { id, sequence, span, times = null, summary, description, url, status, stamp } of events) {
    calendar.createEvent({
      id: `${id.replace(/^\/|\/$/g, '')}@${owner}`,
      sequence,
      start: new Date(times?.start ?? span.earliest),
      end: new Date(times?.end ?? addDays(span.latest, 1)),
      allDay: times === null,
      floating: times?.isFloating ?? false,
      timezone: times === null || times.isFloating ? null : 'UTC',
      summary,
      description: description || null,
      url: origin === null ? null : origin + encodeURI(base + url.slice(1)),
      status: statuses[status],
      stamp: new Date(stamp),
    })
  }
  // An empty calendar is not one: RFC 5545 §3.6 asks for at least one component.
  return events.length === 0 ? '' : `${calendar.toString()}\r\n`
}
