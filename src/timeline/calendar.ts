import { shortMonthNames } from '../core/text/months.ts'
/** A meeting on a calendar, as drawn: a bar as high as `size` says, a ring where nothing is known, a dash where somebody was missing. */
export interface CalendarItem {
  /** ISO 8601. */
  day: string
  type: 'bar' | 'took' | 'ring' | 'away'
  /** Height of a bar, 0 to 1. */
  size: number
  href: string
  title: string
}

/** A mark with its place: the middle, and how high a bar is. */
export interface CalendarMark extends Omit<CalendarItem, 'day' | 'size'> {
  x: number
  height: number
}

/** A row of a calendar. `y` is its ground line. */
export interface CalendarYear {
  year: string
  y: number
  count: number
  marks: CalendarMark[]
}

/** One mark a meeting, one row a year, newest on top; in units of its own view box. */
export interface Calendar {
  width: number
  height: number
  left: number
  right: number
  months: { x: number; text: string }[]
  years: CalendarYear[]
}

const width = 1121
const left = 44
const right = 1051
const head = 24
const row = 24
const highest = 14
const lowest = 3

/** Lay out meetings by day of the year and by year; `null` where none has a day. */
export function toCalendar(items: readonly CalendarItem[], months = shortMonthNames): Calendar | null {
  const years = [...Map.groupBy(items, ({ day }) => day.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1))
  if (years.length === 0) return null
  return {
    width,
    height: head + years.length * row,
    left,
    right,
    months: months.map((text, index) => ({ x: toX(`2001-${String(index + 1).padStart(2, '0')}-01`) - 3, text })),
    years: years.map(([year, own], index) => ({
      year,
      y: head + (index + 1) * row - 5,
      count: own.length,
      marks: own.map(({ day, type, size, href, title }) => ({
        type,
        href,
        title,
        x: toX(day),
        height: Math.round(lowest + size * (highest - lowest)),
      })),
    })),
  }
}

/** Leap years put the first of January a little closer to the next: a day is a 366th. */
function toX(day: string): number {
  const start = Date.parse(`${day.slice(0, 4)}-01-01`)
  const days = (Date.parse(day) - start) / 86_400_000
  return Math.round(left + 3 + (days / 366) * (right - left))
}
