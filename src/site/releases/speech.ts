import { byCodeUnit } from '../../core/text/compare.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { sayingsOf } from '../tools/facts.ts'

/** How often something was spoken of in a quarter of a year. */
export interface Quarter {
  from: string
  to: string
  count: number
}

/** How often the documents of each quarter spoke of a tool, from the first that did to the last. */
export function toSpeech(book: Book, tool: string): Quarter[] {
  const days = sayingsOf(book, tool).map(({ path }) => firstDay(book.byPath.get(path)?.date ?? ''))
  const counts = Map.groupBy(days, (day) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3))
  return [...counts]
    .map(([quarter, said]) => ({ ...toQuarter(quarter), count: said.length }))
    .sort((a, b) => byCodeUnit(a.from, b.from))
}

/** First and last day of a quarter, counted from the year 0. */
function toQuarter(quarter: number): { from: string; to: string } {
  const year = String(Math.floor(quarter / 4)).padStart(4, '0')
  const first = (quarter % 4) * 3 + 1
  const days = [31, 30, 30, 31][quarter % 4] ?? 30
  return {
    from: `${year}-${String(first).padStart(2, '0')}-01`,
    to: `${year}-${String(first + 2).padStart(2, '0')}-${days}`,
  }
}
