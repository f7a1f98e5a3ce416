import type { Words } from '../words/index.ts'

/** Write a stated date in words, as exactly as it was stated: `26 July 2010`, `July 2010`, `third quarter of 2010`, `2010`. */
export function sayDate(date: string, { dates }: Words): string {
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? []
  if (quarterYear !== undefined) return dates.quarter(Number(quarter), quarterYear)
  const [year = '', month, day] = date.split('-')
  const name = dates.months[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? dates.month(name, year) : dates.day(Number(day), name, year)
}
