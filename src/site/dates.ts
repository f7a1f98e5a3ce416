import { sayDate } from '../core/text/date-words.ts'
import type { Words } from '../core/words/index.ts'

/** A date as pages show it: for people, and for programs where HTML has a form for it. */
export interface ShownDate {
  text: string
  /** Value for `<time datetime>`; `null` for a quarter, which HTML has no form for. */
  machine: string | null
}

/** Write a stated date in words, as exactly as it was stated: `26 July 2010`, `July 2010`, `third quarter of 2010`, `2010`. */
export function showDate(date: string, words: Words): ShownDate {
  return { text: sayDate(date, words), machine: readQuarter(date) ? null : date }
}

/** Write a date in a list whose year is said above it: `26 Jul`, `Jul`, `Q3`, `2010`. */
export function showShortDate(date: string, { dates }: Words): ShownDate {
  const quarter = readQuarter(date)
  if (quarter) return { text: dates.shortQuarter(quarter.number), machine: null }
  const [year = '', month, day] = date.split('-')
  const name = dates.shortMonths[Number(month) - 1]
  if (name === undefined) return { text: year, machine: date }
  return { text: day === undefined ? name : dates.shortDay(Number(day), name), machine: date }
}

/** Write a date in a list of several years: `26 Jul 2010`, `Jul 2010`, `Q3 2010`, `2010`. */
export function showListDate(date: string, words: Words): ShownDate {
  const { text, machine } = showShortDate(date, words)
  const year = date.slice(0, 4)
  return { text: text === year ? year : words.dates.withYear(text, year), machine }
}

/** Say a year in the first of its rows alone, and not beside a date that is no more than a year. */
export function withYearOnce<Row extends { date: ShownDate | null; year: string | null }>(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({
    ...row,
    year: row.year === (rows[index - 1]?.year ?? null) || row.year === row.date?.text ? null : row.year,
  }))
}

/** Leave out the year of a date that `showDate` wrote, where it is said beside it: `26 July 2010` → `26 July`. */
export function withoutYear(text: string, year: string, { dates }: Words): string {
  const end = dates.withYear('', year)
  return text.endsWith(end) ? text.slice(0, -end.length) : text
}

function readQuarter(date: string): { year: string; number: number } | null {
  const [, year = '', number] = /^(\d{4})-Q([1-4])$/.exec(date) ?? []
  return number === undefined ? null : { year, number: Number(number) }
}
