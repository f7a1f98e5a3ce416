import type { Words } from '../../core/words/index.ts'
import type { Book } from '../../core/book.ts'
import { compareVersions } from '../../core/parse/text/versions.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { type ReleaseFact, toFacts } from './facts.ts'
import { toHref } from '../record/shell.ts'
import { type ReleaseEntry, toEntry } from './entry.ts'
import { type SupportView, toToolSupport } from '../support/support.ts'
import { type ReleaseLine, toLines } from './release-lines.ts'
import { toSlipFigure } from './slip-figure.ts'
import type { TimelineFigure } from './timeline-figure.ts'
import { isIn, toToolFigure } from './tool-figure.ts'
import { plansAddress, toolsWithKnownPlans } from './plans.ts'
import { nameOfTool, toolAddress } from './tool-names.ts'

/** The releases of a tool, of a year, or of all tools. */
export interface ReleasesView {
  facts: ReleaseFact[]
  figure: TimelineFigure | null
  /** How plans were kept. */
  slips: TimelineFigure | null
  /** Release lines, the one with the newest release first; empty where there is but one. */
  lines: ReleaseLine[]
  /** How long versions are supported. */
  support: SupportView | null
  /** Links that narrow to a year. */
  years: { text: string; href: string; isCurrent: boolean }[]
  entries: ReleaseEntry[]
  caption: string
  /** Candidates that stand by themselves, folded, where the page is of all tools. */
  candidates: { title: string; entries: ReleaseEntry[] } | null
  isMixed: boolean
  /** Slip report, calendar, feed. */
  links: { text: string; href: string }[]
}

/** Years are offered where a history is longer than that many releases. */
const short = 30
/** Of such a history that many are shown; the others stand on the pages of their years. */
const most = 12

/** Show the releases of one tool, of one year where it is given. */
export function toToolReleases(book: Book, tool: string, year: string | null): ReleasesView | null {
  const all = book.releases.byTool.get(tool) ?? []
  const releases = year === null ? all : all.filter((release) => isIn(release, year))
  const support = year === null ? toToolSupport(book, tool) : null
  if (releases.length === 0 && support === null) return null
  const words = book.words.releases
  const years = yearsOf(all)
  const address = toolAddress(book, tool)
  const newest = [...releases].sort(newestFirst)
  const shown =
    year === null && all.length > short ? newest.filter(({ isPreRelease }) => !isPreRelease).slice(0, most) : newest
  return {
    facts: year === null ? toFacts(book, all) : [],
    figure: toToolFigure(book, tool, year),
    slips: toSlipFigure(book, 'slips', words.howKept(nameOfTool(book, tool)), releases),
    lines: year === null ? toLines(releases, book) : [],
    support,
    years:
      all.length > short
        ? [
            { text: words.allYears, href: toHref(book, address), isCurrent: year === null },
            ...years.map((one) => ({ text: one, href: toHref(book, `${address}${one}/`), isCurrent: one === year })),
          ]
        : [],
    entries: shown.map((release) => toEntry(book, release, false)),
    caption:
      shown.length < releases.length
        ? words.newestOf(shown.length, releaseCount(releases, book.words))
        : words.allNewestFirst(releaseCount(releases, book.words)),
    candidates: null,
    isMixed: false,
    links: [...toPlanLinks(book, tool), ...toLinks(book, all, address, year)],
  }
}

/** Where it stands what was planned when. */
function toPlanLinks(book: Book, tool: string): ReleasesView['links'] {
  if (!toolsWithKnownPlans(book).includes(tool)) return []
  return [{ text: book.words.releases.plansByQuarter, href: toHref(book, plansAddress(book, tool)) }]
}

/** Where releases lead on to: what became of plans, calendar, feed, drawing, data. */
function toLinks(book: Book, all: readonly Release[], address: string, year: string | null): ReleasesView['links'] {
  return [
    ...(all.some(({ slip }) => slip !== null)
      ? [{ text: book.words.releases.plansKept, href: toHref(book, `${address}slip/`) }]
      : []),
    ...(all.some((release) => dayOf(release) !== '')
      ? [{ text: book.words.lists.calendar, href: toHref(book, `${address}releases.ics`) }]
      : []),
    ...(book.origin === null ? [] : [{ text: 'Atom', href: toHref(book, `${address}feed.xml`) }]),
    ...(year === null && all.some((release) => dayOf(release) !== '')
      ? [{ text: book.words.releases.drawing, href: toHref(book, `${address}timeline.svg`) }]
      : []),
    { text: 'JSON', href: toHref(book, '/api/v1/releases.json') },
  ]
}

/** Years in which a tool has releases, newest first, where its history is long enough to be narrowed. */
export function toolYears(book: Book, tool: string): string[] {
  const all = book.releases.byTool.get(tool) ?? []
  return all.length > short ? yearsOf(all) : []
}

/** Years in which any of the releases lies. */
export function yearsOf(releases: readonly Release[]): string[] {
  return [...new Set(releases.map((release) => dayOf(release).slice(0, 4)))]
    .filter((year) => year !== '')
    .sort()
    .reverse()
}

/** Order by day, the newest first; of one day by tool, then the higher version first. */
export function newestFirst(a: Release, b: Release): number {
  return byCodeUnit(dayOf(b), dayOf(a)) || byCodeUnit(a.tool, b.tool) || compareVersions(b.version, a.version)
}

/** `143 releases, 2 plans and 223 candidates`: of a plan no release is on record. */
export function releaseCount(releases: readonly Release[], { counts, list }: Words): string {
  const [candidates, finals] = [releases.filter(isCandidate), releases.filter((release) => !isCandidate(release))]
  const plans = finals.filter(({ status }) => status !== 'released' && status !== 'undated').length
  const parts = [
    ...(finals.length > plans ? [counts.release(finals.length - plans)] : []),
    ...(plans > 0 ? [counts.plan(plans)] : []),
    ...(candidates.length > 0 ? [counts.candidate(candidates.length)] : []),
  ]
  return parts.length === 0 ? counts.release(0) : list(parts)
}

function isCandidate({ isPreRelease }: Release): boolean {
  return isPreRelease
}
