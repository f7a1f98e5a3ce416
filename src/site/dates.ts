import { sayDate } from '../core/text/date-words.ts'
import { monthNames as months } from '../core/text/months.ts'

/** A date as pages show it: for people, and for programs where HTML has a form for it. */
export interface ShownDate {
  text: string
  /** Value for `<time datetime>`; `null` for a quarter, which HTML has no form for. */
  machine: string | null
}

/** Write a stated date in words, as exactly as it was stated: `26 July 2010`, `July 2010`, `third quarter of 2010`, `2010`. */
export function showDate(date: string): ShownDate {
  return { text: sayDate(date), machine: readQuarter(date) ? null : date }
}

/** Write a date in a list whose year is said above it: `26 Jul`, `Jul`, `Q3`, `2010`. */
export function showShortDate(date: string): ShownDate {
  const quarter = readQuarter(date)
  if (quarter) return { text: `Q${quarter.number}`, machine: null }
  const [year, month, day] = date.split('-')
  const words = [day && String(Number(day)), month && months[Number(month) - 1]?.slice(0, 3)].filter(Boolean)
  return { text: words.join(' ') || (year ?? ''), machine: date }
}

function readQuarter(date: string): { year: string; number: number } | null {
  const [, year = '', number] = /^(\d{4})-Q([1-4])$/.exec(date) ?? []
  return number === undefined ? null : { year, number: Number(number) }
}
