import type { Book } from '../../book.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import { parseLabel } from '../../parse/attendance/labels.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { once } from '../../records/once.ts'
import type { Action } from '../../register/actions/actions.ts'
import type { Decision } from '../../register/decisions/decision.ts'
import type { Incident } from '../../register/incidents/incident.ts'
import type { Metric, MetricValue } from '../../register/metrics/metric.ts'
import type { SilenceMatrix } from '../../register/metrics/silence.ts'
import type { Turnout } from '../../register/people/turnout.ts'
import type { Milestone } from '../../register/releases/milestones.ts'
import type { PlanMove, Release } from '../../register/releases/release.ts'
import { heldDocuments, type Span } from './spans.ts'

/** What the record states of a quarter or a year. */
export interface PeriodFacts {
  documents: DocumentRecord[]
  turnouts: Turnout[]
  decisions: Decision[]
  came: Release[]
  moves: PlanMove[]
  /** Releases that were planned for the span, as the plan stands, and of which none is known by its end. */
  notCome: Release[]
  delivered: Milestone[]
  /** Milestones whose day, as it stands, was in the span, and that were not delivered by its end. */
  due: Milestone[]
  opened: Action[]
  closed: Action[]
  incidents: Incident[]
  /** Numbers that were stated at least twice. */
  numbers: { metric: Metric; values: MetricValue[] }[]
  /** Sections of reports that said something, and those that had and did not. */
  voices: SectionVoice[]
}

/** How often a section of a series of reports said something in a span. */
export interface SectionVoice {
  /** Address of the series. */
  series: string
  section: string
  /** In how many of the reports of the span. */
  said: number
  reports: number
  /** The report in which it said something last, in the span or before. */
  last: { path: string; section: string | null }
}

const factsBySpan = once((book: Book) => once((span: Span) => gatherFacts(book, span)))

/** Gather what happened in a span: for its page, the list of all and the API. */
export function toPeriodFacts(book: Book, span: Span): PeriodFacts {
  return factsBySpan(book)(span)
}

function gatherFacts(book: Book, span: Span): PeriodFacts {
  // What is only known to be of a year is of none of its quarters.
  const isIn = (date: string | null | undefined): boolean =>
    typeof date === 'string' &&
    (span.type === 'year' || date.length > 4) &&
    firstDay(date) >= span.from &&
    firstDay(date) <= span.to
  const documents = heldDocuments(book).filter(({ date }) => isIn(date))
  const { all: releases, movesByPath, milestones } = book.releases
  return {
    documents,
    turnouts: book.people.turnouts.filter(({ date }) => isIn(date)),
    decisions: book.decisions.filter(({ date }) => isIn(date)),
    came: releases.filter(({ released, isPreRelease }) => !isPreRelease && isIn(released?.date)),
    moves: documents.flatMap(({ path }) => movesByPath.get(path) ?? []),
    notCome: releases.filter((one) => isIn(one.planned.at(-1)?.planned?.date) && !isReleasedBy(one, span.to)),
    delivered: milestones.filter(({ delivered }) => isIn(delivered?.date)),
    due: milestones.filter((one) => isIn(one.due.at(-1)?.planned?.date) && !isDoneBy(one, span.to)),
    opened: book.actions.all.filter(({ opened }) => isIn(opened)),
    closed: book.actions.all.filter(({ isOver, history }) => isOver && isIn(history.at(-1)?.date)),
    incidents: book.incidents.filter(({ start }) => isIn(start.day)),
    numbers: book.metrics.all.flatMap((metric) => {
      const values = metric.values.filter(({ date }) => isIn(date))
      return values.length < 2 ? [] : [{ metric, values }]
    }),
    voices: book.metrics.silence.flatMap((matrix) => toVoices(book, matrix, isIn)),
  }
}

/** Whether a release came by a day, or was given up. */
function isReleasedBy({ status, released }: Release, day: string): boolean {
  return status === 'withdrawn' || (released !== null && firstDay(released.date) <= day)
}

/** Whether a milestone was delivered by a day, or given up. */
function isDoneBy({ status, delivered }: Milestone, day: string): boolean {
  return status === 'withdrawn' || (delivered !== null && firstDay(delivered.date) <= day)
}

/** How many reports before a span tell that a section used to say something. */
const remembered = 6

function toVoices(
  { byPath }: Book,
  { series, paths, sections }: SilenceMatrix,
  isIn: (date: string | null | undefined) => boolean,
): SectionVoice[] {
  const inside = paths.map((path) => isIn(byPath.get(path)?.date))
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
  if (first === -1) return []
  return sections.flatMap(({ name, reports }) => {
    const said = reports.slice(first, last + 1).filter(({ voice }) => voice === 'said').length
    const at = reports.findLastIndex(({ voice }, index) => index <= last && voice === 'said')
    // What was silent for long before has not fallen silent now; a list of who was there is no report.
    if (at < first - remembered || at === -1 || parseLabel(name) !== null) return []
    const path = paths[at] ?? ''
    return [
      { series, section: name, said, reports: last - first + 1, last: { path, section: reports[at]?.id ?? null } },
    ]
  })
}
