import type { Book } from '../../core/book.ts'
import { capitalise } from '../../core/register/places/series.ts'
import { showDate } from '../dates.ts'
import { type Route, toRoute } from '../route.ts'
import { periodAddress, toPeriod, toPeriods } from './period.ts'

/** List the pages of quarters and years. */
export function periodRoutes(book: Book): Route[] {
  const { noindex } = book.settings
  return toPeriods(book).map((period) =>
    toRoute(
      book,
      { address: periodAddress(period), noindex, section: 'minutes' },
      () => toPeriod(book, period),
      () => ({ title: capitalise(showDate(period, book.words).text) }),
    ),
  )
}
