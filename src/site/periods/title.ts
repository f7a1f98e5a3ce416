import type { Book } from '../../core/book.ts'
import { capitalise } from '../../core/register/places/series.ts'
import type { Span } from '../../core/write/periods/spans.ts'
import { showDate } from '../dates.ts'

/** Name a quarter or a year: `Third quarter of 2010`, `2010`, `Project quarter 1, 1 May 2010 to 31 July 2010`. */
export function toPeriodTitle(book: Book, { id, from, to }: Span): string {
  const day = (date: string): string => showDate(date, book.words).text
  const [, number] = /^PQ(\d+)$/.exec(id) ?? []
  return number === undefined ? capitalise(day(id)) : `Project quarter ${number}, ${day(from)} to ${day(to)}`
}
