import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import type { PlanStep } from '../../core/register/releases/plan-history.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { showDate } from '../dates.ts'
import type { Words } from '../../core/words/index.ts'

/** `moved twice, 49 days late`, or `null` where a release has no plan or kept it. */
export function slipWords({ slip, moves }: Pick<Release, 'slip' | 'moves'>, words: Words): string | null {
  const moved = moves === 0 ? null : words.releases.movedTimes(moves)
  const late = slip === null || slip.days === 0 ? null : lateWords(slip.days, words, slip.least !== slip.most)
  if (moved === null && late === null) return null
  return [moved, late ?? words.releases.backOnDay].filter(Boolean).join(', ')
}

/** `49 days late`, `at least 3 days early`. */
export function lateWords(days: number, { counts, plans }: Words, isUncertain = false): string {
  if (days === 0) return plans.onTheDay
  return plans.slip(counts.day(Math.abs(days)), days > 0, isUncertain)
}

/** What the mark of a release says. */
export function releaseTitle(release: Release, words: Words): string {
  const { version, status, released, planned } = release
  const { mark } = words.releases
  const plan = toStandingPlan(planned)
  const first = planned.find(({ suspect }) => suspect === null)?.planned
  const slip = slipWords(release, words)
  const now =
    released !== null
      ? (status === 'planned' ? mark.toBeReleased : mark.released)(sayPlanned(released, words))
      : plan
        ? mark.planned(sayPlanned(plan, words))
        : mark.withoutDate
  const state = status === 'overdue' || status === 'unconfirmed' || status === 'withdrawn' ? mark[status] : ''
  const before = first && (released !== null || planned.length > 1) ? mark.firstPlanned(sayPlanned(first, words)) : ''
  return `${version} ${now}${state}${before}${slip === null ? '' : `; ${slip}`}`
}

/** What the mark of a former plan says. */
export function stepTitle(version: string, step: PlanStep, words: Words): string {
  const said = step.saidOn === null ? '' : `, ${words.releases.saidOn(showDate(step.saidOn, words).text)}`
  const suspicion = suspicionWords(step, words)
  const planned = words.releases.mark.planned(step.planned === null ? step.text : sayPlanned(step.planned, words))
  return `${version}: ${planned}${said}${suspicion === null ? '' : `; ${suspicion}`}`
}

/** Why a date is suspect, in words; `null` where it is not. */
export function suspicionWords({ suspect }: PlanStep, { releases }: Words): string | null {
  return suspect === null ? null : releases.suspect(releases.suspicions[suspect])
}
