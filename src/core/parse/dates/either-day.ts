import type { DayOrder } from './day-of-year.ts'
import { shortened, toDay } from './dates.ts'

/** Two numbers and a year of which either may be the day: `03/10/2023`, `22/7/24`. */
const slashed = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/])/
const shortYear = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/

/** Both days that the first such date of a text can mean, month first and day first; `null` where it has none. */
export function findEitherDay(text: string): { monthFirst: string | null; dayFirst: string | null } | null {
  const line = shortened(text)
  const [, a, , b, y] = slashed.exec(line) ?? findShortYear(line)
  if (y === undefined) return null
  const read = (month: string | undefined, day: string | undefined): string | null => {
    const reading = toDay(y, month, day)
    return reading.type === 'date' ? reading.date : null
  }
  return { monthFirst: read(a, b), dayFirst: read(b, a) }
}

/** The day that the first such date of a text means in an order of its numbers; `null` where the order is open. */
export function readOrderedDay(text: string, order: DayOrder | null): string | null {
  const found = order === null ? null : findEitherDay(text)
  return (order === 'day-first' ? found?.dayFirst : found?.monthFirst) ?? null
}

/** The parts of `22/7/24`; of `24/03/05`, which may begin with its year, none. */
function findShortYear(line: string): readonly (string | undefined)[] {
  const [whole, a, b, y] = shortYear.exec(line) ?? []
  const isYearFirst = Number(a) > 12 && Number(y) <= 12
  return whole === undefined || isYearFirst ? [] : [whole, a, '/', b, `20${y}`]
}

/** Two figures each of year, month and day, in an order that only others tell. */
const figures = /(?<![\d/.-])\d{2}-\d{2}-\d{2}(?![\d/-])/

/** Find a day of two figures each with dashes, as written: `01-11-18`; `null` where a text has none. */
export function findFigures(text: string): string | null {
  return figures.exec(shortened(text))?.[0] ?? null
}

/** Whether a text is nothing but a day whose parts only others tell apart: `9/12/2021`, `01-11-18`. */
export function isOpenDay(text: unknown): text is string {
  const isDay = typeof text === 'string' && /^\d{1,2}([-/])\d{1,2}\1(?:\d{2}|\d{4})$/.test(text.trim())
  return isDay && (findEitherDay(text) ?? findFigures(text)) !== null
}
