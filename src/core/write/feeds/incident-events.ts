import type { Book } from '../../book.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import type { Incident, Moment } from '../../register/incidents/incident.ts'
import { findClock } from '../../text/clocks.ts'
import { truncate } from '../../text/truncate.ts'
import type { CalendarEvent } from './calendar-events.ts'
import type { EventTimes } from './event-times.ts'
import type { FeedEntry } from './feed-entries.ts'
import { withAnchor } from '../../text/with-anchor.ts'

/** Make an event of every incident and downtime, with its times where they are stated. */
export function toIncidentEvents(
  incidents: readonly Incident[],
  { byPath, words: { feeds } }: Pick<Book, 'byPath' | 'words'>,
): CalendarEvent[] {
  return incidents.flatMap((incident): CalendarEvent[] => {
    const { id, text, why, start, end, statements, isPlanned, status } = incident
    const [first, last] = [statements[0], statements.at(-1)]
    if (!first || !last) return []
    return [
      {
        id: `incident/${id}`,
        sequence: new Set(statements.map(({ path }) => path)).size - 1,
        span: { earliest: start.day, latest: end?.day ?? start.day },
        times: toTimes(incident),
        summary: (isPlanned ? feeds.downtime : feeds.incident)(truncate(text, 120)),
        description: why === null ? '' : feeds.cause(why),
        url: withAnchor(byPath.get(first.path)?.url ?? '/', first.section),
        status: status === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
        stamp: last.date,
      },
    ]
  })
}

/** Times as a calendar writes them: in UTC, or without a zone where none is written. */
function toTimes({ start, end, minutes }: Incident): EventTimes | null {
  const isZoned = start.instant !== null
  const from = start.instant ?? local(start)
  if (from === null) return null
  const stated = end && (isZoned ? end.instant : local(end))
  const until = stated ?? (minutes === null ? null : after(from, minutes))
  // An end that is earlier on the clock of the same day is on the next.
  const to = until !== null && until < from ? `${addDays(until.slice(0, 10), 1)}${until.slice(10)}` : until
  return { start: withoutZone(from), end: to && withoutZone(to), clock: isZoned ? findClock('UTC') : null }
}

function withoutZone(instant: string): string {
  return instant.replace('Z', '')
}

function local({ day, time }: Moment): string | null {
  return time === null ? null : `${day}T${time}:00Z`
}

function after(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000Z', 'Z')
}

const most = 40

/** Tell of every incident and downtime, by the day on which it was stated last. */
export function toIncidentEntries({ incidents, byPath, words: { feeds } }: Book): FeedEntry[] {
  return incidents.slice(0, most).flatMap(({ id, text, why, start, statements }): FeedEntry[] => {
    const last = statements.at(-1)
    if (!last) return []
    const title = text.length > 100 ? `${text.slice(0, 99)}…` : text
    return [
      {
        url: `/incidents/#~${id}`,
        href: withAnchor(byPath.get(last.path)?.url ?? '/incidents/', last.section),
        title: `${start.day}: ${title}`,
        summary: why === null ? text : `${text} ${feeds.cause(why)}`,
        date: last.date,
      },
    ]
  })
}
