import { daysBetween, type PlannedDate } from '../../parse/dates/planned-date.ts'
import type { Words } from '../../words/index.ts'
import { sayDays } from './words.ts'

/** The least distance that two dates allow, in days, later is positive; 0 where one may be within the other. */
export function toDays(was: PlannedDate, is: PlannedDate): number {
  if (is.earliest > was.latest) return daysBetween(was.latest, is.earliest)
  return is.latest < was.earliest ? daysBetween(was.earliest, is.latest) : 0
}

/** Whether a date says what another says, or says it more exactly. */
export function isWithin(inner: PlannedDate, outer: PlannedDate): boolean {
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest
}

/**
 * Say how far a plan moved, as exactly as both dates are stated: `31 days later`; `2 months later` from July to September;
 * `at least 92 days later` from a day to a month. `null` where the dates overlap.
 */
export function sayDistance(was: PlannedDate, is: PlannedDate, words: Words): string | null {
  const months = toMonths(was, is)
  if (months !== null) return words.plans.move(words.counts.month(Math.abs(months)), months > 0)
  const days = toDays(was, is)
  return days === 0 ? null : sayCertain(days, isDay(was) && isDay(is), words)
}

/** Say days that are the distance, or the least that it can be. */
export function sayCertain(days: number, isExact: boolean, words: Words): string {
  const said = sayDays(days, words)
  return isExact ? said : words.news.atLeast(said)
}

/** How many months lie between two months, quarters or years, or the same part of them; `null` between other dates. */
function toMonths(was: PlannedDate, is: PlannedDate): number | null {
  if (isDay(was) || was.precision !== is.precision || was.part !== is.part) return null
  const months = monthOf(is.earliest) - monthOf(was.earliest)
  return months === 0 ? null : months
}

function isDay({ earliest, latest }: PlannedDate): boolean {
  return earliest === latest
}

function monthOf(day: string): number {
  const [year, month] = day.split('-').map(Number)
  return (year ?? 0) * 12 + (month ?? 0)
}
