import { daysBetween, type PlannedDate } from '../../parse/dates/planned-date.ts'
import type { PlanStep } from './plan-history.ts'

/** How far a release lies from its first plan, in days; later is positive. */
export interface Slip {
  /** The distance that is certain: the one nearest to zero that the stated dates allow. */
  days: number
  /** Bounds of the distance; both equal `days` where both dates are exact. */
  least: number
  most: number
}

/** Measure the slip from the first plan that counts to the release, or to the plan that stands; `null` where one is missing. */
export function toSlip(steps: readonly PlanStep[], released: PlannedDate | null): Slip | null {
  const plans = steps.filter(counts)
  const first = plans[0]?.planned ?? null
  const end = released ?? plans.at(-1)?.planned ?? null
  if (first === null || end === null) return null
  if (first === end) return { days: 0, least: 0, most: 0 }
  const least = daysBetween(first.latest, end.earliest)
  const most = daysBetween(first.earliest, end.latest)
  return { days: least > 0 ? least : most < 0 ? most : 0, least, most }
}

/** Count how often a plan was moved: a date that only grew more exact has not moved. */
export function countMoves(steps: readonly PlanStep[]): number {
  const plans = steps.filter(counts)
  return plans.filter((step, index) => index > 0 && isMove(plans[index - 1], step)).length
}

/** Whether a step moved the plan before it to a day that this did not include, or took its date away. */
export function isMove(before: PlanStep | undefined, { planned }: PlanStep): boolean {
  if (!before?.planned || !planned) return false
  const { earliest, latest } = before.planned
  return planned.latest < earliest || planned.earliest > latest
}

/** The plan that stands: the last that is not suspect; `null` where it was taken back or none is stated. */
export function toStandingPlan(steps: readonly PlanStep[]): PlannedDate | null {
  return steps.findLast(({ suspect }) => suspect === null)?.planned ?? null
}

/** Whether a step gives a date that can be meant; suspect dates never count. */
export function counts({ planned, suspect }: PlanStep): boolean {
  return planned !== null && suspect === null
}
