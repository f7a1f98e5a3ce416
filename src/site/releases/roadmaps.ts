import type { Book } from '../../core/book.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Period } from '../../timeline/axis.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { count, type ListEntry, toEntry as toListEntry } from '../documents/entries.ts'
import { newestFirst, releaseCount, type ReleasesView, toEntry, yearsOf } from './releases.ts'
import { plannedTools, slipAddress } from './slip.ts'
import { hasCalendar, toHref } from '../record/shell.ts'
import { supportedAddress } from '../support/support.ts'
import { type TimelineFigure, toFigure } from './timeline-figure.ts'
import { isIn } from './tool-figure.ts'
import { nameOfTool } from './tool-names.ts'

/** Every tool on one axis: around today, in one year, or over the whole record. */
export interface RoadmapsView {
  type: 'roadmaps'
  title: string
  trail: { text: string; href: string }[]
  note: string
  releases: ReleasesView
  /** Words where there is nothing to draw. */
  empty: string | null
  links: { text: string; href: string }[]
  /** The roadmap documents; only around today. */
  documents: ListEntry[]
}

/** What of the releases is shown. */
export type Span = { type: 'now' } | { type: 'year'; year: string } | { type: 'all' }

/** Address of a page of roadmaps, below the base. */
export function roadmapsAddress(span: Span): string {
  return span.type === 'now' ? '/roadmaps/' : span.type === 'all' ? '/roadmaps/all/' : `/roadmaps/${span.year}/`
}

/** Show the releases of all tools. */
export function toRoadmaps(book: Book, span: Span): RoadmapsView {
  const period = toPeriod(book, span)
  const isAbout = (release: Release): boolean => {
    if (span.type === 'year') return isIn(release, span.year)
    const day = dayOf(release)
    return (
      span.type === 'all' ||
      release.status === 'planned' ||
      release.status === 'overdue' ||
      (day !== '' && period !== null && day >= period.from)
    )
  }
  const releases = book.releases.all.filter(isAbout)
  const years = yearsOf(book.releases.all)
  const spans: Span[] = [{ type: 'now' }, ...years.map((year): Span => ({ type: 'year', year })), { type: 'all' }]
  const here = roadmapsAddress(span)
  const figure = toSpanFigure(book, span, releases, period)
  return {
    type: 'roadmaps',
    title: span.type === 'now' ? 'Roadmaps' : `Releases ${span.type === 'all' ? 'of all years' : `in ${span.year}`}`,
    trail: span.type === 'now' ? [] : [{ text: 'Roadmaps', href: toHref(book, '/roadmaps/') }],
    note: `${releaseCount(book.releases.all)} of ${count(book.releases.byTool.size, 'tool')} on record${span.type === 'now' ? `, seen on ${book.today}` : ''}`,
    releases: {
      facts: [],
      figure,
      slips: null,
      lines: [],
      support: null,
      years: spans.map((one) => ({
        text: one.type === 'now' ? 'Around today' : one.type === 'all' ? 'All years' : one.year,
        href: toHref(book, roadmapsAddress(one)),
        isCurrent: roadmapsAddress(one) === here,
      })),
      entries: [...releases]
        .sort(span.type === 'now' ? byAttention(book) : newestFirst)
        .map((release) => toEntry(book, release, true)),
      caption:
        span.type === 'now'
          ? 'What is next, what is overdue, and what came in the last twelve months'
          : `${releaseCount(releases)}, newest first`,
      isMixed: true,
      links: [],
    },
    empty:
      releases.length > 0
        ? null
        : 'Nothing is planned, and nothing was released in the last twelve months. A release table in roadmaps/ or in minutes would fill this page.',
    links: toLinks(book),
    documents:
      span.type === 'now'
        ? book.documents.filter(({ kind }) => kind === 'roadmap').map((document) => toListEntry(book, document))
        : [],
  }
}

/** Draw the releases of a span, a row each tool. */
function toSpanFigure(
  book: Book,
  span: Span,
  releases: readonly Release[],
  period: Period | null,
): TimelineFigure | null {
  const named = span.type === 'now' ? 'Around today' : span.type === 'all' ? 'All years' : span.year
  return toFigure(book, {
    id: 'roadmaps',
    title: `Releases of all tools, ${named.toLowerCase()}`,
    releases,
    rowOf: ({ tool }) => nameOfTool(book, tool),
    period,
    speech: [],
  })
}

/** Where roadmaps lead on to: what became of plans, calendar, data. */
function toLinks(book: Book): RoadmapsView['links'] {
  return [
    ...(plannedTools(book).length > 0
      ? [{ text: 'Plans and what became of them', href: toHref(book, slipAddress(book, null)) }]
      : []),
    { text: 'Supported versions', href: toHref(book, supportedAddress) },
    ...(hasCalendar(book) ? [{ text: 'Calendar', href: toHref(book, '/calendar.ics') }] : []),
    { text: 'JSON', href: toHref(book, '/api/v1/releases.json') },
  ]
}

/** A year before today to the last plan, at least three months ahead; where nothing is near today, around the newest. */
function toPeriod(book: Book, span: Span): Period | null {
  if (span.type === 'year') return { from: `${span.year}-01-01`, to: `${span.year}-12-31` }
  if (span.type === 'all') return null
  const last = book.releases.all.map(dayOf).sort().at(-1) ?? ''
  const centre = last !== '' && last < addDays(book.today, -365) ? last : book.today
  const ahead = addDays(centre, 92)
  return { from: addDays(centre, -365), to: last > ahead ? last : ahead }
}

/** Overdue first, then what is next, then what came, newest first. */
function byAttention(book: Book): (a: Release, b: Release) => number {
  const rank = ({ status }: Release): number => (status === 'overdue' ? 0 : status === 'planned' ? 1 : 2)
  return (a, b) =>
    rank(a) - rank(b) ||
    (rank(a) === 1 ? byCodeUnit(dayOf(a), dayOf(b)) : byCodeUnit(dayOf(b), dayOf(a))) ||
    byCodeUnit(nameOfTool(book, a.tool), nameOfTool(book, b.tool))
}
