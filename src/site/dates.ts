import { firstDay } from '../core/parse/dates.ts'

/** A date as pages show it: for people, and for programs where HTML has a form for it. */
export interface ShownDate {
  text: string
  /** Value for `<time datetime>`; `null` for a quarter, which HTML has no form for. */
  machine: string | null
}

/** Write a stated date in words, as exactly as it was stated: `26 July 2010`, `July 2010`, `third quarter of 2010`, `2010`. */
export function showDate(date: string): ShownDate {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter) return { text: `${['first', 'second', 'third', 'fourth'][Number(quarter[2]) - 1]} quarter of ${quarter[1]}`, machine: null }
  const day = new Date(`${firstDay(date)}T00:00:00Z`)
  const style: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (date.length >= 7) style.month = 'long'
  if (date.length === 10) style.day = 'numeric'
  return { text: new Intl.DateTimeFormat('en-GB', style).format(day), machine: date }
}
