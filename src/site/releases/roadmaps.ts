import type { Book } from '../../core/book.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Period } from '../../timeline/axis.ts'
import { compareVersions } from '../../core/parse/text/versions.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { type ListEntry, toEntry as toListEntry } from '../documents/entries.ts'
import { toEntry } from './entry.ts'
import { newestFirst, releaseCount, type ReleasesView, yearsOf } from './releases.ts'
import { plannedTools, slipAddress } from './slip.ts'
import { showDate } from '../dates.ts'
import { hasCalendar } from '../record/frame.ts'
import { toHref } from '../record/shell.ts'
import { supportedAddress } from '../support/support.ts'
import { type TimelineFigure, toFigure } from './timeline-figure.ts'
import { isIn } from './tool-figure.ts'
import { nameOfTool } from './tool-names.ts'
import { isQuiet, type Span, toPeriod } from './span.ts'

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

/** Words that a page of a span uses. */
interface SpanWords {
  /** In the list of spans. */
  name: string
  title: string
  figure: string
}

function toWords(book: Book, span: Span): SpanWords {
  const { lists, releases, roadmaps } = book.words
  switch (span.type) {
    case 'now':
      return isQuiet(book)
        ? { name: roadmaps.aroundNewest, title: lists.roadmap, figure: roadmaps.figureNewest }
        : { name: roadmaps.aroundToday, title: lists.roadmap, figure: roadmaps.figureNow }
    case 'all':
      return { name: releases.allYears, title: roadmaps.titleAll, figure: roadmaps.figureAll }
    case 'year':
      return { name: span.year, title: roadmaps.titleYear(span.year), figure: roadmaps.figureYear(span.year) }
  }
}

/** The page of all years shows no more; its drawing has all, and the page of each year the rest. */
const most = 40

/** Address of a page of roadmaps, below the base. */
export function roadmapsAddress(span: Span): string {
  return span.type === 'now' ? '/roadmaps/' : `/roadmaps/${span.type === 'all' ? 'all' : span.year}/`
}

/** List what has a page of roadmaps: around today, each year, all of them. */
export function toSpans(book: Book): Span[] {
  const years = yearsOf(book.releases.all).map((year): Span => ({ type: 'year', year }))
  return [{ type: 'now' }, ...years, { type: 'all' }]
}

/** Show the releases of all tools. */
export function toRoadmaps(book: Book, span: Span): RoadmapsView {
  const period = toPeriod(book, span)
  const releases = book.releases.all.filter((release) => isIncluded(release, span, period))
  const isNow = span.type === 'now'
  const { words } = book
  const counted = span.type === 'year' ? releases : book.releases.all
  const tools = words.counts.tool(new Set(counted.map(({ tool }) => tool)).size)
  const onRecord = words.roadmaps.onRecord(releaseCount(counted, words), tools)
  const roadmaps = book.documents.filter(({ kind }) => isNow && kind === 'roadmap')
  return {
    type: 'roadmaps',
    title: toWords(book, span).title,
    trail: isNow ? [] : [{ text: words.lists.roadmap, href: toHref(book, '/roadmaps/') }],
    note: isNow ? words.roadmaps.seenOn(onRecord, showDate(book.today, words).text) : onRecord,
    releases: toReleasesView(book, span, releases, period),
    empty: releases.length > 0 ? null : words.roadmaps.empty,
    links: toLinks(book),
    documents: roadmaps.map((document) => toListEntry(book, document)),
  }
}

/** Whether a release is of a span: around today are those that are awaited, and what came since the period began. */
function isIncluded(release: Release, span: Span, period: Period | null): boolean {
  if (span.type === 'all') return true
  if (span.type === 'year') return isIn(release, span.year)
  const isAwaited = release.status === 'planned' || release.status === 'overdue'
  const day = dayOf(release)
  return isAwaited || (day !== '' && period !== null && day >= period.from)
}

function toReleasesView(book: Book, span: Span, releases: readonly Release[], period: Period | null): ReleasesView {
  const here = roadmapsAddress(span)
  const isNow = span.type === 'now'
  const count = releaseCount(releases, book.words)
  const sorted = [...releases].sort(isNow ? byAttention(book) : newestFirst)
  const finals = span.type === 'year' ? sorted.filter(({ isPreRelease }) => !isPreRelease) : []
  const listed = finals.length > 0 ? finals : sorted
  const shown = span.type === 'all' && releases.length > most ? toNewest(sorted) : listed
  const candidates = sorted.filter((release) => !listed.includes(release))
  const { newestOf, allNewestFirst } = book.words.releases
  return {
    facts: [],
    figure: toSpanFigure(book, span, releases, period),
    slips: null,
    lines: [],
    support: null,
    years: toSpans(book).map((one) => {
      const address = roadmapsAddress(one)
      return { text: toWords(book, one).name, href: toHref(book, address), isCurrent: address === here }
    }),
    entries: shown.map((release) => toEntry(book, release, true)),
    caption: isNow
      ? book.words.roadmaps[isQuiet(book) ? 'captionNewest' : 'caption']
      : shown.length < listed.length
        ? newestOf(shown.length, count)
        : allNewestFirst(releaseCount(shown, book.words)),
    candidates:
      candidates.length === 0
        ? null
        : {
            title: book.words.counts.candidate(candidates.length),
            entries: candidates.map((release) => toEntry(book, release, true)),
          },
    isMixed: true,
    links: [],
  }
}

/** The newest that have come or are to come, and those without a day, which no year shows. */
function toNewest(sorted: readonly Release[]): Release[] {
  const dated = sorted.filter((release) => !release.isPreRelease && dayOf(release) !== '')
  return [...dated.slice(0, most), ...sorted.filter((release) => dayOf(release) === '')]
}

/** Draw the releases of a span, a row each tool. */
function toSpanFigure(
  book: Book,
  span: Span,
  releases: readonly Release[],
  period: Period | null,
): TimelineFigure | null {
  return toFigure(book, {
    id: 'roadmaps',
    title: toWords(book, span).figure,
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
      ? [{ text: book.words.releases.plansKept, href: toHref(book, slipAddress(book, null)) }]
      : []),
    { text: book.words.support.title, href: toHref(book, supportedAddress) },
    ...(hasCalendar(book) ? [{ text: book.words.lists.calendar, href: toHref(book, '/calendar.ics') }] : []),
    { text: 'JSON', href: toHref(book, '/api/v1/releases.json') },
  ]
}

/** Overdue first, then what is next, then what came, newest first. */
function byAttention(book: Book): (a: Release, b: Release) => number {
  const rank = ({ status }: Release): number => (status === 'overdue' ? 0 : status === 'planned' ? 1 : 2)
  return (a, b) =>
    rank(a) - rank(b) ||
    (rank(a) === 1 ? byCodeUnit(dayOf(a), dayOf(b)) : byCodeUnit(dayOf(b), dayOf(a))) ||
    byCodeUnit(nameOfTool(book, a.tool), nameOfTool(book, b.tool)) ||
    compareVersions(b.version, a.version)
}
