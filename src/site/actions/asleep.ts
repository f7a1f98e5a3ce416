import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { once } from '../../core/records/once.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { showDate } from '../dates.ts'
import { lastDate } from '../documents/list.ts'
import { type RegisterTable, toRegisterEntries } from './entries.ts'

const silentDays = 365

/** The series that have gone silent, with the date of their last meeting, by address: they met last more than a year before the others. Their lists are history. */
export const toAsleep = once((book: Book): ReadonlyMap<string, string> => {
  const days = book.series.map((series): [string, string] => [series.url, lastDate(book, series)])
  const newest =
    days
      .map(([, day]) => day)
      .sort(byCodeUnit)
      .at(-1) ?? ''
  return new Map(days.filter(([, day]) => day !== '' && addDays(firstDay(day), silentDays) < firstDay(newest)))
})

/** What series that no longer meet have left open: a table each, the one that met last on top. */
export function toSilentTables(
  book: Book,
  live: readonly Action[],
  asleep: ReadonlyMap<string, string>,
): RegisterTable[] {
  const last = [...asleep].sort(([, a], [, b]) => byCodeUnit(b, a))
  return last.map(([url, day]) => ({
    id: null,
    title: book.words.actions.inSilent(book.series.find((series) => series.url === url)?.title ?? ''),
    note: book.words.actions.asOfLast(showDate(day, book.words).text),
    entries: toRegisterEntries(
      book,
      live.filter(({ series }) => series === url),
      day.slice(0, 4),
      false,
    ),
  }))
}
