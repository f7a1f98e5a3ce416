import type { Book } from '../../core/book.ts'
import { periodAddress } from '../../core/write/api/periods.ts'
import { toSpans } from '../../core/write/periods/spans.ts'
import { type Route, toRoute } from '../route.ts'
import { toPeriods } from './index-page.ts'
import { periodsAddress, toPeriod } from './period.ts'

/** List the pages of quarters and years. */
export function periodRoutes(book: Book): Route[] {
  const known = { noindex: book.settings.noindex, section: 'quarters' }
  const spans = toSpans(book)
  if (spans.length === 0) return []
  return [
    toRoute(
      book,
      { ...known, address: periodsAddress },
      () => toPeriods(book),
      ({ title }) => ({ title }),
    ),
    ...spans.map((span) =>
      toRoute(
        book,
        { ...known, address: periodAddress(span) },
        () => toPeriod(book, span),
        ({ title }) => ({ title }),
      ),
    ),
  ]
}
