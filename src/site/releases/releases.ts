import type { Book } from '../../core/book.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { PlanStep } from '../../core/register/releases/plan-history.ts'
import { dayOf, toSummary } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { lateWords, plannedWords, slipWords, statusWords, suspicionWords } from './words.ts'
import { toHref } from '../record/shell.ts'
import { type ReleaseLine, toLines } from './release-lines.ts'
import { type TimelineFigure, toSlipFigure } from './timeline-figure.ts'
import { isIn, toToolFigure } from './tool-figure.ts'
import { nameOfTool, toolAddress } from './tool-names.ts'

/** A date in the table of releases, linked to where it is stated. */
export interface LinkedDate {
  date: ShownDate | null
  text: string
  href: string
  isStruck: boolean
  /** Why it is suspect. */
  note: string | null
}

/** A row of the table of releases: every fact that the timeline draws. */
export interface ReleaseEntry {
  id: string
  tool: { text: string; href: string } | null
  version: string
  href: string
  remark: string | null
  dates: LinkedDate[]
  status: Release['status'] | 'candidate'
  statusText: string
  moves: number
  slip: string | null
  said: { text: string; href: string } | null
  notes: string | null
}

/** The releases of a tool, of a year, or of all tools. */
export interface ReleasesView {
  facts: { term: string; value: string; note: string | null }[]
  figure: TimelineFigure | null
  /** How plans were kept. */
  slips: TimelineFigure | null
  /** Release lines, the one with the newest release first; empty where there is but one. */
  lines: ReleaseLine[]
  /** Links that narrow to a year. */
  years: { text: string; href: string; isCurrent: boolean }[]
  entries: ReleaseEntry[]
  caption: string
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
  if (releases.length === 0) return null
  const years = yearsOf(all)
  const address = toolAddress(book, tool)
  const newest = [...releases].sort(newestFirst)
  const shown =
    year === null && all.length > short ? newest.filter(({ isPreRelease }) => !isPreRelease).slice(0, most) : newest
  return {
    facts: year === null ? toFacts(book, all) : [],
    figure: toToolFigure(book, tool, year),
    slips: toSlipFigure(book, 'slips', `How plans of ${nameOfTool(book, tool)} were kept`, releases),
    lines: year === null ? toLines(releases, book.today) : [],
    years:
      all.length > short
        ? [
            { text: 'All years', href: toHref(book, address), isCurrent: year === null },
            ...years.map((one) => ({ text: one, href: toHref(book, `${address}${one}/`), isCurrent: one === year })),
          ]
        : [],
    entries: shown.map((release) => toEntry(book, release, false)),
    caption:
      shown.length < releases.length
        ? `The newest ${shown.length} of ${releaseCount(releases)}; each year has the rest`
        : `${releaseCount(releases)}, newest first`,
    isMixed: false,
    links: [
      ...(all.some(({ slip }) => slip !== null)
        ? [{ text: 'Plans and what became of them', href: toHref(book, `${address}slip/`) }]
        : []),
      ...(all.some((release) => dayOf(release) !== '')
        ? [{ text: 'Calendar', href: toHref(book, `${address}releases.ics`) }]
        : []),
      ...(book.origin === null ? [] : [{ text: 'Atom', href: toHref(book, `${address}feed.xml`) }]),
      ...(year === null && all.some((release) => dayOf(release) !== '')
        ? [{ text: 'Drawing (SVG)', href: toHref(book, `${address}timeline.svg`) }]
        : []),
      { text: 'JSON', href: toHref(book, '/api/v1/releases.json') },
    ],
  }
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

export function newestFirst(a: Release, b: Release): number {
  return byCodeUnit(dayOf(b), dayOf(a))
}

/** `143 releases and 223 candidates`. */
export function releaseCount(releases: readonly Release[]): string {
  const candidates = releases.filter(({ isPreRelease }) => isPreRelease).length
  return `${count(releases.length - candidates, 'release')}${candidates === 0 ? '' : ` and ${count(candidates, 'candidate')}`}`
}

/** What stands above the timeline: next, last, cadence, moves. */
export function toFacts(book: Book, releases: readonly Release[]): ReleasesView['facts'] {
  const { next, last, cadence, longestGap, isStated, moved, planned, overdue, medianSlip, worst } = toSummary(
    releases,
    book.today,
  )
  const facts: ReleasesView['facts'] = []
  const plan = next === null ? null : (next.released ?? toStandingPlan(next.planned))
  if (next && plan)
    facts.push({
      term: 'Next',
      value: next.version,
      note: [plannedWords(plan), slipWords(next)].filter(Boolean).join(', '),
    })
  if (last) {
    const day = last.released ?? toStandingPlan(last.planned)
    facts.push({
      term: isStated ? 'Newest' : 'Newest, by its plan',
      value: last.version,
      note: day && [plannedWords(day), slipNote(last)].filter(Boolean).join(', '),
    })
  }
  if (cadence !== null)
    facts.push({
      term: isStated ? 'Between releases' : 'Between planned releases',
      value: count(Math.round(cadence), 'day'),
      note: longestGap && `median; longest gap ${longestGap.days}, to ${showDate(longestGap.to).text}`,
    })
  if (planned > 0)
    facts.push({
      term: 'Moved',
      value: `${moved} of ${planned}`,
      note: [
        medianSlip === null ? null : `median ${lateWords(Math.round(medianSlip))}`,
        worst?.slip && `worst ${lateWords(worst.slip.days)} (${worst.version})`,
        overdue > 0 && `${overdue} overdue`,
      ]
        .filter(Boolean)
        .join('; '),
    })
  return facts
}

/** Show a release as a row. */
export function toEntry(book: Book, release: Release, withTool: boolean): ReleaseEntry {
  const { tool, version, planned, released, isPreRelease, status, moves, notes, phases, evidence, remark, withdrawn } =
    release
  const standing = planned.findLast(({ suspect }) => suspect === null)
  const last = planned.at(-1)
  return {
    id: `~${tool}-${version}`,
    tool: withTool ? { text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) } : null,
    version,
    href: toHref(book, evidence.url),
    remark,
    dates: [
      ...planned.map((step) => toLinkedDate(book, step, released !== null || step !== standing)),
      ...(released === null
        ? []
        : [
            {
              date: released.precision === 'day' ? showDate(released.date) : null,
              text: plannedWords(released),
              href: toHref(book, released.evidence.url),
              isStruck: false,
              note: null,
            },
          ]),
    ],
    status: isPreRelease && status === 'released' ? 'candidate' : status,
    statusText: isPreRelease && status === 'released' ? 'candidate' : statusWords[status],
    moves,
    slip: slipNote(release),
    said: withdrawn
      ? {
          text: `left out${withdrawn.on === null ? '' : ` on ${showDate(withdrawn.on).text}`}`,
          href: toHref(book, withdrawn.evidence.url),
        }
      : last?.lastSaidOn
        ? { text: showDate(last.lastSaidOn).text, href: toHref(book, lastEvidence(release)) }
        : null,
    notes: [notes, phases.map(({ name, date }) => `${name} ${date}`).join(', ')].filter(Boolean).join('; ') || null,
  }
}

/** How far a release came from its plan; that a plan was kept can only be said of a release that has come. */
function slipNote({ slip, moves, released }: Release): string | null {
  if (slip === null || (slip.days === 0 && moves === 0 && released === null)) return null
  return slip.days === 0 && moves > 0 ? 'back on its day' : lateWords(slip.days, slip.least !== slip.most)
}

/** Where a release was stated last by a meeting. */
function lastEvidence({ rows, evidence }: Release): string {
  return (rows.findLast(({ document }) => document.kind !== 'roadmap')?.evidence ?? evidence).url
}

function toLinkedDate(book: Book, step: PlanStep, isStruck: boolean): LinkedDate {
  const { planned, text, evidence, saidOn } = step
  const note = [
    saidOn === null ? null : `said on ${showDate(saidOn).text}`,
    suspicionWords(step).replace(/^; /, '') || null,
  ]
    .filter(Boolean)
    .join('; ')
  return {
    date: planned?.precision === 'day' ? showDate(planned.date) : null,
    text: planned === null ? text : plannedWords(planned),
    href: toHref(book, evidence.url),
    isStruck,
    note: note || null,
  }
}
