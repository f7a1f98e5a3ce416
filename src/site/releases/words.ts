import type { PlannedDate } from '../../core/parse/dates/planned-date.ts'
import type { PlanStep } from '../../core/register/releases/plan-history.ts'
import type { Release, ReleaseStatus } from '../../core/register/releases/release.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { showDate } from '../dates.ts'
import type { Words } from '../../core/words/index.ts'

/** What each state of a release is called. */
export const statusWords: Record<ReleaseStatus, string> = {
  released: 'released',
  planned: 'planned',
  overdue: 'overdue',
  unconfirmed: 'day passed',
  withdrawn: 'withdrawn',
  undated: 'no date',
}

/** A planned date in words, as exactly as it was stated: `end of September 2010`. */
export function plannedWords(planned: PlannedDate, words: Words): string {
  const { part, precision, date } = planned
  const day = showDate(date, words).text
  return part === null ? day : words.plans[part](day, precision === 'month')
}

/** `moved twice, 49 days late`, or `null` where a release has no plan or kept it. */
export function slipWords({ slip, moves }: Pick<Release, 'slip' | 'moves'>, words: Words): string | null {
  const moved = moves === 0 ? null : `moved ${times(moves)}`
  const late = slip === null || slip.days === 0 ? null : lateWords(slip.days, words, slip.least !== slip.most)
  if (moved === null && late === null) return null
  return [moved, late ?? 'back on its day'].filter(Boolean).join(', ')
}

/** `49 days late`, `at least 3 days early`. */
export function lateWords(days: number, { counts, plans }: Words, isUncertain = false): string {
  if (days === 0) return plans.onTheDay
  return plans.slip(counts.day(Math.abs(days)), days > 0, isUncertain)
}

function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`
}

/** What the mark of a release says. */
export function releaseTitle(release: Release, words: Words): string {
  const { version, status, released, planned } = release
  const plan = toStandingPlan(planned)
  const first = planned.find(({ suspect }) => suspect === null)?.planned
  const slip = slipWords(release, words)
  const now =
    released !== null
      ? `${status === 'planned' ? 'to be released' : 'released'} ${plannedWords(released, words)}`
      : plan
        ? `planned for ${plannedWords(plan, words)}`
        : 'without a date'
  const state =
    status === 'overdue'
      ? ', overdue'
      : status === 'unconfirmed'
        ? ', its day has passed, no release is stated'
        : status === 'withdrawn'
          ? ', withdrawn'
          : ''
  const before =
    first && (released !== null || planned.length > 1) ? `; first planned for ${plannedWords(first, words)}` : ''
  return `${version} ${now}${state}${before}${slip === null ? '' : `; ${slip}`}`
}

/** What the mark of a former plan says. */
export function stepTitle(version: string, step: PlanStep, words: Words): string {
  const said = step.saidOn === null ? '' : `, said on ${showDate(step.saidOn, words).text}`
  return `${version}: planned for ${step.planned === null ? step.text : plannedWords(step.planned, words)}${said}${suspicionWords(step)}`
}

/** Why a date is suspect, in words. */
export function suspicionWords({ suspect }: PlanStep): string {
  if (suspect === null) return ''
  return `; suspect: ${{ past: 'it lay in the past when it was said', 'before-freeze': 'it lies before its own freeze', ahead: 'it is given as a release, but lies ahead', contradicted: 'another row of the same table gives another date' }[suspect]}`
}
