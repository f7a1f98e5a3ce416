import type { Book } from '../../core/book.ts'
import { folderOf } from '../../core/records/kinds.ts'
import type { Series } from '../../core/register/places/series.ts'
import { type Route, toRoute } from '../route.ts'
import { toPlain } from '../../core/words/sentence.ts'
import { numbersAddress, toNumbersView } from './numbers.ts'

/** List the pages of numbers: those of each series, and those that it does not state any more. */
export function numberRoutes(book: Book): Route[] {
  return book.series.flatMap((series) => {
    const address = numbersAddress(book, series)
    if (address === null) return []
    const { ended, hasEndedRows } = toNumbersView(book, series, false)
    const hasEnded = ended.length > 0 && !hasEndedRows
    return [
      numberRoute(book, series, address, false),
      ...(hasEnded ? [numberRoute(book, series, `${address}ended/`, true)] : []),
    ]
  })
}

function numberRoute(book: Book, series: Series, address: string, isEnded: boolean): Route {
  return toRoute(
    book,
    { address, noindex: series.noindex, section: folderOf[series.kind] },
    () => toNumbersView(book, series, isEnded),
    ({ title, sentence }) => ({ title: `${title}, ${series.title}`, description: toPlain(sentence), evidence: [] }),
  )
}
