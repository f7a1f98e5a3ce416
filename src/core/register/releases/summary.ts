import { daysBetween } from '../../parse/dates/planned-date.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Release } from './release.ts'
import { toStandingPlan } from './slip.ts'

/** What the releases of a tool amount to. Candidates count nowhere but in `candidates`. */
export interface ReleaseSummary {
  /** Releases without candidates. */
  count: number
  candidates: number
  /** The nearest that is planned for today or later. */
  next: Release | null
  /** The newest that has come; where none is stated, the newest whose planned day has passed. */
  last: Release | null
  /** Median of the days from one release to the next; `null` below three releases. */
  cadence: number | null
  longestGap: { days: number; from: string; to: string } | null
  /** Whether cadence, gap and `last` rest on stated releases and not on plans whose day has passed. */
  isStated: boolean
  /** How many of the releases with a plan moved at least once. */
  moved: number
  planned: number
  /** How many have not come although the day of their plan has passed. */
  overdue: number
  /** Median slip in days of the releases with a plan that came or moved, later is positive; what is overdue or withdrawn does not count. */
  medianSlip: number | null
  /** The one that is furthest behind its first plan. */
  worst: Release | null
}

/** Sum up the releases of one tool, or of all. */
export function toSummary(releases: readonly Release[], today: string): ReleaseSummary {
  const finals = releases.filter(({ isPreRelease }) => !isPreRelease)
  const made = finals.filter(({ status }) => status === 'released')
  const isStated = made.length >= 3 || !finals.some(({ status }) => status === 'unconfirmed')
  const come = isStated ? made : finals.filter(({ status }) => status === 'released' || status === 'unconfirmed')
  const days = [...new Set(come.map(dayOf))].filter((day) => day !== '').sort()
  const gaps = days
    .slice(1)
    .map((to, index) => ({ from: days[index] ?? to, to, days: daysBetween(days[index] ?? to, to) }))
  const plans = finals.filter(({ slip }) => slip !== null)
  // What is overdue has no slip yet that could be measured; that a plan was kept can only be said of a release that has come.
  const kept = plans.filter(
    ({ status, released, moves }) => status !== 'overdue' && status !== 'withdrawn' && (released !== null || moves > 0),
  )
  const slips = kept.flatMap(({ slip }) => (slip === null ? [] : [slip.days]))
  const worst = [...kept].sort(
    (a, b) => (b.slip?.days ?? 0) - (a.slip?.days ?? 0) || byCodeUnit(a.version, b.version),
  )[0]
  return {
    count: finals.length,
    candidates: releases.length - finals.length,
    next: finals.filter(({ status }) => status === 'planned').sort(byDay)[0] ?? null,
    last:
      come
        .filter((release) => dayOf(release) <= today)
        .sort(byDay)
        .at(-1) ?? null,
    cadence: days.length < 3 ? null : median(gaps.map((gap) => gap.days)),
    longestGap: gaps.length < 2 ? null : gaps.reduce((longest, gap) => (gap.days > longest.days ? gap : longest)),
    isStated,
    moved: plans.filter(({ moves }) => moves > 0).length,
    planned: plans.length,
    overdue: finals.filter(({ status }) => status === 'overdue').length,
    medianSlip: median(slips),
    worst: worst && (worst.slip?.days ?? 0) > 0 ? worst : null,
  }
}

/** The day on which a release has come or is planned, its last where the date is not exact; '' where there is none. */
export function dayOf({ released, planned }: Release): string {
  return (released ?? toStandingPlan(planned))?.latest ?? ''
}

/** Order releases by day, then by version as the register has them. */
function byDay(a: Release, b: Release): number {
  return byCodeUnit(dayOf(a), dayOf(b))
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
