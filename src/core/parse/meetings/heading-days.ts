import { findDate } from '../dates/dates.ts'
import { type DayOrder, findNamedDay } from '../dates/day-of-year.ts'
import { findEitherDay, readOrderedDay } from '../dates/either-day.ts'
import { orderOf } from '../dates/sibling-order.ts'

/** A heading of a document. */
export interface HeadingText {
  depth: number
  text: string
}

/** The day that a heading is about, and what it says besides. */
export interface HeadingDay {
  date: string
  words: string
}

/**
 * The day of each heading, `null` for one that is about something else. One without a year has that of a heading above it,
 * else of the heading beside it, else `year`, and that of the next or the last year where the turn of a year lies between.
 *
 *     # Notes from November 2023
 *     ## 28 November      → 2023-11-28
 *     ## 9 January        → 2024-01-09
 */
export function settleDays(headings: readonly HeadingText[], year: string | null): (HeadingDay | null)[] {
  const order = orderOfAll(headings.map(({ text }) => text))
  const known = headings.map(({ text }) => dayOf(text, (line) => findDate(line) ?? findOrdered(line, order)))
  const years = yearsAbove(headings, /./)
  const days = known.map((day, index) => {
    if (day) return day
    const above = years[index] ?? year
    return above === null ? null : namedDay(headings[index], above)
  })
  return turnYears(headings, known, days)
}

/** A heading of a year or of a part of one: `2024`, `März 2024`. */
const ofOneYear = /^\W*(?:\p{L}+\W+)?(?:19|20)\d{2}\W*$/u

/** For each heading the year that the nearest heading above it states, of those of a form. */
function yearsAbove(headings: readonly HeadingText[], form: RegExp): (string | null)[] {
  const last = new Map<number, { at: number; year: string }>()
  return headings.map(({ depth, text }, at) => {
    const above = [...last].filter(([other]) => other < depth).map(([, found]) => found)
    const year = yearIn(text)
    if (year !== null && form.test(text)) last.set(depth, { at, year })
    return above.sort((a, b) => b.at - a.at)[0]?.year ?? null
  })
}

const yearIn = (text: string): string | null => /(?<![\d.-])(?:19|20)\d{2}(?![\d.-])/.exec(text)?.[0] ?? null

/** Days that say no year, by the day before them in the document, the nearest that they can mean. */
function turnYears(
  headings: readonly HeadingText[],
  known: readonly (HeadingDay | null)[],
  days: readonly (HeadingDay | null)[],
): (HeadingDay | null)[] {
  const turned: (HeadingDay | null)[] = []
  const last = new Map<number, string>()
  const stated = yearsAbove(headings, ofOneYear)
  for (const [index, heading] of headings.entries()) {
    const before = last.get(heading.depth)
    const isStated = known[index] !== null || (stated[index] ?? null) !== null
    const own = isStated || before === undefined ? days[index] : nearest(heading, before)
    if (own) last.set(heading.depth, own.date)
    turned.push(own ?? null)
  }
  return turned
}

function nearest(heading: HeadingText, before: string): HeadingDay | null {
  const year = Number(before.slice(0, 4))
  const found = [year, year + 1, year - 1].flatMap((each) => namedDay(heading, String(each)) ?? [])
  const away = ({ date }: HeadingDay): number => Math.abs(Date.parse(date) - Date.parse(before))
  return found.reduce<HeadingDay | null>((best, day) => (best && away(best) <= away(day) ? best : day), null)
}

function namedDay(heading: HeadingText | undefined, year: string): HeadingDay | null {
  return heading ? dayOf(heading.text, (line) => findNamedDay(line, year)) : null
}

/** The day that a heading is about: one that stands at its beginning, or behind a word or two. */
function dayOf(
  text: string,
  find: (line: string) => { date: string; start: number; end: number } | null,
): HeadingDay | null {
  const found = find(text)
  if (!found) return null
  const before = text.slice(0, found.start).trim()
  const words = `${before} ${text.slice(found.end)}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const isFirst = before.split(/\s+/).length < 5 && words.split(' ').length < 12
  return isFirst && !/\b(?:by|due|since|until|before|after|from|release[ds]?|version|deadline)\b/i.test(before)
    ? { date: found.date, words }
    : null
}

/** A day at the start of a heading whose two numbers only the others tell apart: `3/5/2024 - Weekly`. */
function findOrdered(text: string, order: DayOrder | null): { date: string; start: number; end: number } | null {
  const [whole] = /^\W*\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?!\d)/.exec(text) ?? []
  const date = readOrderedDay(whole ?? '', order)
  return whole !== undefined && date !== null ? { date, start: 0, end: whole.length } : null
}

/** Which number of `2/10/2024` is the day, as the others tell. */
export function orderOfAll(texts: readonly string[]): DayOrder | null {
  const found = texts.flatMap((text) => findEitherDay(text) ?? [])
  return orderOf({
    dayFirst: found.filter(({ monthFirst, dayFirst }) => monthFirst === null && dayFirst !== null).length,
    monthFirst: found.filter(({ monthFirst, dayFirst }) => dayFirst === null && monthFirst !== null).length,
  })
}
