import type { Book } from '../../core/book.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Span } from '../../core/write/periods/spans.ts'
import { showDate, showListDate } from '../dates.ts'

/** Name a quarter or a year: `Third quarter of 2010`, `2010`, `Project quarter 1, 1 May 2010 to 31 July 2010`. */
export function toPeriodTitle(book: Book, span: Span): string {
  const [, number] = /^PQ(\d+)$/.exec(span.id) ?? []
  return number === undefined
    ? capitalise(showDate(span.id, book.words).text)
    : book.words.periods.projectQuarter(number, toSpanWords(book, span))
}

/** Name a quarter or a year in a list: `Q3 2010`, `2010`. */
export function toShortTitle(book: Book, span: Span): string {
  return /^PQ\d+$/.test(span.id) ? toPeriodTitle(book, span) : showListDate(span.id, book.words).text
}

/** The days of a quarter or a year: `1 July 2010 to 30 September 2010`. */
export function toSpanWords({ words }: Book, { from, to }: Span): string {
  return words.common.fromTo(showDate(from, words).text, showDate(to, words).text)
}
