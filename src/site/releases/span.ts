import type { Book } from '../../core/book.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Period } from '../../timeline/axis.ts'

/** What of the releases is shown. */
export type Span = { type: 'now' } | { type: 'year'; year: string } | { type: 'all' }

/** How far around today is looked, in days: a year back, and a quarter ahead at least. */
const daysBack = 365
const daysAhead = 92

/** The day of the newest release or plan; `''` where there is none. */
function toLastDay(book: Book): string {
  return book.releases.all.map(dayOf).sort().at(-1) ?? ''
}

/** Whether nothing is near today, so that the newest is looked at instead. */
export function isQuiet(book: Book): boolean {
  const last = toLastDay(book)
  return last !== '' && last < addDays(book.today, -daysBack)
}

/** A year before today to the last plan, at least three months ahead; where nothing is near today, around the newest. */
export function toPeriod(book: Book, span: Span): Period | null {
  if (span.type === 'year') return { from: `${span.year}-01-01`, to: `${span.year}-12-31` }
  if (span.type === 'all') return null
  const last = toLastDay(book)
  const centre = isQuiet(book) ? last : book.today
  const ahead = addDays(centre, daysAhead)
  return { from: addDays(centre, -daysBack), to: last > ahead ? last : ahead }
}
