import { firstDay } from '../../parse/dates/dates.ts'
import { type PlannedDate, toPlannedDate } from '../../parse/dates/planned-date.ts'
import type { Book } from '../../book.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { isHeld } from '../../register/places/meetings.ts'
import type { Milestone } from '../../register/releases/milestones.ts'
import type { PlanStep } from '../../register/releases/plan-history.ts'
import type { Release } from '../../register/releases/release.ts'
import type { SupportWindow } from '../../register/support/window.ts'
import { counts, toStandingPlan } from '../../register/releases/slip.ts'
import type { Words } from '../../words/index.ts'
import type { EventTimes } from './event-times.ts'
import { toMeetingTimes } from './meeting-times.ts'
import { withTool } from '../../text/with-tool.ts'

/** Something that takes whole days, or has times of its own. */
export interface CalendarEvent {
  /** The same for as long as the record speaks of the thing, whatever its date. */
  id: string
  /** How often its date was changed. */
  sequence: number
  span: Pick<PlannedDate, 'earliest' | 'latest'>
  times?: EventTimes | null
  summary: string
  description: string
  /** Address below the base. */
  url: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Day on which it was stated last, ISO 8601, never one that lies ahead. */
  stamp: string
}

/** Make an event of every meeting with a day or a longer time of its own; a cancelled one stays as cancelled. */
export function toMeetingEvents(
  { documents, series, settings, today, words }: Book,
  of: 'minutes' | 'report',
): (CalendarEvent & { series: string })[] {
  const own = new Map(series.filter(({ kind }) => kind === of).map((each) => [each.id, each]))
  return documents.flatMap((document: DocumentRecord) => {
    const { kind, date, datePrecision, hours, url, title, status, summary, hasPage } = document
    if (kind !== of || date === null || datePrecision === null) return []
    const span = toPlannedDate(date, datePrecision)
    const name = own.get(document.series ?? '')?.title ?? title
    const state: CalendarEvent['status'] =
      status === 'cancelled' ? 'CANCELLED' : isHeld(document, today) ? 'CONFIRMED' : 'TENTATIVE'
    return [
      {
        id: `document${url}`,
        sequence: 0,
        span,
        times:
          datePrecision === 'day' && kind === 'minutes' ? toMeetingTimes(date, hours, document.series, settings) : null,
        summary: `${title.includes(name) ? title : `${name}: ${title}`}${datePrecision === 'day' ? '' : ` (${words.feeds.someDayOf(date)})`}`,
        description: summary ?? '',
        url: hasPage ? url : url.replace(/[^/]+\/$/, ''),
        status: state,
        // A meeting that lies ahead was put down on some day before; which one nobody says.
        stamp: firstDay(date) > today ? beginning : firstDay(date),
        series: own.get(document.series ?? '')?.url ?? '',
      },
    ]
  })
}

/**
 * Make an event of every release with a date. The sequence counts what changed its date: every plan that replaced
 * another, its release on another day, its withdrawal. A withdrawn plan, and one that lost its date, stays as cancelled.
 */
export function toReleaseEvents(
  releases: readonly Release[],
  nameOf: (tool: string) => string,
  words: Words,
): CalendarEvent[] {
  return releases.flatMap(({ tool, version, status, released, planned, notes, evidence, withdrawn }) =>
    toPlannedEvent(
      {
        id: `release/${encodeURIComponent(tool)}/${encodeURIComponent(version)}`,
        name: withTool(nameOf(tool), version),
        steps: planned,
        made: released,
        sayMade: words.feeds.released,
        isWithdrawn: status === 'withdrawn',
        statedOn: withdrawn?.on ?? null,
        notes,
        url: (released?.evidence ?? planned.at(-1)?.evidence ?? evidence).url,
      },
      words,
    ),
  )
}

/** Make an event of every milestone with a date, as of releases. */
export function toMilestoneEvents(milestones: readonly Milestone[], words: Words): CalendarEvent[] {
  return milestones.flatMap(({ id, project, title, status, due, delivered, url }) =>
    toPlannedEvent(
      {
        id: `milestone/${encodeURIComponent(project)}/${encodeURIComponent(id)}`,
        name: id,
        steps: due,
        made: delivered,
        sayMade: words.feeds.delivered,
        isWithdrawn: status === 'withdrawn',
        statedOn: null,
        notes: title,
        url,
      },
      words,
    ),
  )
}

/** Make an event of every end of support that stands; the sequence counts how often it was moved. */
export function toSupportEvents(
  support: readonly SupportWindow[],
  nameOf: (tool: string) => string,
  words: Words,
): CalendarEvent[] {
  return support.flatMap(({ tool, version, until, steps }) => {
    const last = steps.at(-1)
    if (until === null || !last) return []
    const before = steps.slice(0, -1).map(({ text }) => text)
    return [
      {
        id: `support/${encodeURIComponent(tool)}/${encodeURIComponent(version)}`,
        sequence: before.length,
        span: until,
        summary: `${words.feeds.supportEnds(withTool(nameOf(tool), version))}${spanWords(until, words)}`,
        description: before.length > 0 ? words.feeds.wasToEnd(before.join(words.feeds.then)) : '',
        url: last.evidence.url,
        status: 'CONFIRMED' as const,
        stamp: firstDay(last.lastSaidOn ?? beginning),
      },
    ]
  })
}

/** Something that is planned, moved, and made or given up. */
interface Planned {
  id: string
  name: string
  steps: readonly PlanStep[]
  made: PlannedDate | null
  sayMade: (name: string) => string
  isWithdrawn: boolean
  /** Date of the meeting that withdrew it, EDTF. */
  statedOn: string | null
  notes: string | null
  url: string
}

function toPlannedEvent(planned: Planned, words: Words): CalendarEvent[] {
  const { id, name, steps, made, sayMade, isWithdrawn, statedOn, notes, url } = planned
  const { feeds } = words
  const standing = toStandingPlan(steps)
  const plan = standing ?? steps.findLast((step) => counts(step))?.planned ?? null
  const span = made ?? plan
  if (span === null) return []
  const isOff = made === null && (isWithdrawn || standing === null)
  const isOther = made !== null && plan !== null && made.date !== plan.date
  const say = made ? sayMade : isWithdrawn ? feeds.withdrawn : isOff ? feeds.putOff : feeds.planned
  const before = steps.slice(0, made ? undefined : -1).map(({ text }) => text)
  return [
    {
      id,
      sequence: Math.max(0, steps.length - 1) + Number(isOther) + Number(isWithdrawn),
      span,
      summary: `${say(name)}${spanWords(span, words)}`,
      description: [before.length > 0 ? feeds.plannedBefore(before.join(feeds.then)) : '', notes ?? '']
        .filter((text) => text !== '')
        .join('\n'),
      url,
      status: isOff ? 'CANCELLED' : made ? 'CONFIRMED' : 'TENTATIVE',
      stamp: firstDay(statedOn ?? made?.latest ?? steps.at(-1)?.lastSaidOn ?? beginning),
    },
  ]
}

/** The stamp of what no document dates; that of the event itself may lie ahead, and moves back and forth with it. */
const beginning = '1970-01-01'

/** A date that is no day spans all that it can mean, and says so. */
function spanWords({ precision, date, part }: PlannedDate, { feeds, plans }: Words): string {
  return precision === 'day' ? '' : ` (${feeds.someDayOf(part === null ? date : plans[part](date, false))})`
}
