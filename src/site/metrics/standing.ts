import type { Words } from '../../core/words/index.ts'
import { showListDate, showShortDate } from '../dates.ts'

/**
 * Say where a number stands among those before it: `the most in 52 meetings`; `null` where it is neither the most nor the least.
 * `values` are oldest first, `null` for a gap.
 */
export function toRange(values: readonly (number | null)[], { numbers }: Words): string | null {
  const known = values.filter((value) => value !== null)
  const last = known.at(-1)
  const before = known.slice(0, -1)
  if (last === undefined || before.length < 8) return null
  const [least, most] = [Math.min(...before), Math.max(...before)]
  if (last > most) return numbers.most(known.length)
  if (last < least) return numbers.least(known.length)
  return null
}

/** A number as a meeting stated it, `null` where it did not. */
export interface StatedNumber {
  value: number | null
  /** EDTF. */
  date: string
}

/** Say how a number changed since it was stated before: `8 more than on 16 Sep`; `null` where it was stated once. */
export function toChange(stated: readonly StatedNumber[], words: Words): string | null {
  const known = stated.flatMap(({ value, date }) => (value === null ? [] : [{ value, date }]))
  const [last, before] = [known.at(-1), known.at(-2)]
  if (last === undefined || before === undefined) return null
  const isSameYear = before.date.slice(0, 4) === last.date.slice(0, 4)
  const { text } = (isSameYear ? showShortDate : showListDate)(before.date, words)
  return words.numbers.change(toDifference(last.value, before.value), text, before.date.length === 'YYYY-MM-DD'.length)
}

/** Say how a number stands against a year before: `26 fewer than a year before`. */
export function toYearChange(now: number, before: number | null, { numbers }: Words): string | null {
  return before === null ? null : numbers.yearChange(toDifference(now, before))
}

/** The difference, without what computing with fractions adds to it. */
function toDifference(now: number, before: number): number {
  return Math.round((now - before) * 1000) / 1000
}
