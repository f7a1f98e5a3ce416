import { monthNames } from './months.ts'

/** Write a stated date in words, as exactly as it was stated: `26 July 2010`, `July 2010`, `third quarter of 2010`, `2010`. */
export function sayDate(date: string): string {
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? []
  if (quarterYear !== undefined) return `${quarters[Number(quarter) - 1]} quarter of ${quarterYear}`
  const [year, month, day] = date.split('-')
  return [day && String(Number(day)), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ')
}

const quarters = ['first', 'second', 'third', 'fourth']
