import { firstDay } from '../parse/dates.ts'
import { type PlannedDate, toPlannedDate } from '../parse/planned-date.ts'
import type { Book } from '../index.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Release } from '../register/releases.ts'
import { toStandingPlan } from '../register/slip.ts'

/** Something that takes whole days. */
export interface CalendarEvent {
  /** The same for as long as the record speaks of the thing, whatever its date. */
  id: string
  /** How often its date was changed. */
  sequence: number
  span: Pick<PlannedDate, 'earliest' | 'latest'>
  summary: string
  description: string
  /** Address below the base. */
  url: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Day on which it was stated last, ISO 8601. */
  stamp: string
}

/** Make an event of every meeting with a day or a longer time of its own; a cancelled one stays as cancelled. */
export function toMeetingEvents({ documents, series }: Book): CalendarEvent[] {
  const titles = new Map(series.map(({ id, kind, title }) => [`${kind} ${id}`, title]))
  return documents.flatMap((document: DocumentRecord): CalendarEvent[] => {
    const { kind, date, datePrecision, url, title, status, summary, hasPage } = document
    if ((kind !== 'minutes' && kind !== 'report') || date === null || datePrecision === null) return []
    const span = toPlannedDate(date, datePrecision)
    const name = titles.get(`${kind} ${document.series}`) ?? title
    return [
      {
        id: `document${url}`,
        sequence: 0,
        span,
        summary: `${title.includes(name) ? title : `${name}: ${title}`}${datePrecision === 'day' ? '' : ` (some day of ${date})`}`,
        description: summary ?? '',
        url: hasPage ? url : url.replace(/[^/]+\/$/, ''),
        status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
        stamp: firstDay(date),
      },
    ]
  })
}

/**
 * Make an event of every release with a date. The sequence counts what changed its date: every plan that replaced
 * another, its release on another day, its withdrawal. A withdrawn plan, and one that lost its date, stays as cancelled.
 */
export function toReleaseEvents(releases: readonly Release[], nameOf: (tool: string) => string): CalendarEvent[] {
  return releases.flatMap((release): CalendarEvent[] => {
    const { tool, version, status, released, planned, notes, evidence, withdrawn } = release
    const plan = toStandingPlan(planned) ?? planned.findLast((step) => step.planned !== null && step.suspect === null)?.planned ?? null
    const span = released ?? plan
    if (span === null) return []
    const isOff = status === 'withdrawn' || (released === null && status === 'undated')
    const restated = Math.max(0, planned.length - 1)
    const isOther = released !== null && plan !== null && released.date !== plan.date
    const stated = withdrawn?.on ?? planned.at(-1)?.lastSaidOn ?? released?.latest ?? span.earliest
    return [
      {
        id: `release/${encodeURIComponent(tool)}/${encodeURIComponent(version)}`,
        sequence: restated + Number(isOther) + Number(withdrawn !== null),
        span,
        summary: `${nameOf(tool)} ${version} ${released ? 'released' : isOff ? 'withdrawn' : 'planned'}${spanWords(span)}`,
        description: [planned.length > 1 ? `Planned before for ${planned.slice(0, released ? undefined : -1).map(({ text }) => text).join(', then ')}.` : '', notes ?? ''].filter((text) => text !== '').join('\n'),
        url: (released?.evidence ?? planned.at(-1)?.evidence ?? evidence).url,
        status: isOff ? 'CANCELLED' : released ? 'CONFIRMED' : 'TENTATIVE',
        stamp: firstDay(stated),
      },
    ]
  })
}

/** A date that is no day spans all that it can mean, and says so. */
function spanWords({ precision, date, part }: PlannedDate): string {
  return precision === 'day' ? '' : ` (some day of ${part === null ? '' : `${part} `}${date})`
}
