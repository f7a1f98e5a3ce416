import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import { capitalise } from '../../core/register/places/series.ts'
import { type Route, toRoute } from '../route.ts'
import { toDecision } from './decision.ts'
import { toDecisions, toDecisionsAddress, toSeriesDecisions } from './decisions.ts'

/** How much of a decision is the title of its page, in characters. */
const titleLength = 80

/** List the pages of decisions: all of them, a page for each, and those of each series that decided. */
export function decisionRoutes(book: Book): Route[] {
  const hiddenSeries = new Set(book.series.filter(({ noindex }) => noindex).map(({ url }) => url))
  const isHidden = ({ series, path }: Decision): boolean =>
    series === null ? (book.byPath.get(path)?.noindex ?? false) : hiddenSeries.has(series)
  const decided = new Set(book.decisions.map(({ series }) => series))
  const known = { noindex: book.settings.noindex, section: 'decisions' }
  return [
    toRoute(
      book,
      { ...known, address: '/decisions/' },
      () => toDecisions(book),
      () => ({ title: 'Decisions' }),
    ),
    ...book.decisions.map((decision) =>
      toRoute(
        book,
        { ...known, address: decision.url, noindex: isHidden(decision) },
        () => toDecision(book, decision),
        () => ({ title: titleOf(decision) }),
      ),
    ),
    ...book.series
      .filter(({ url }) => decided.has(url))
      .map((series) =>
        toRoute(
          book,
          { ...known, address: toDecisionsAddress(series), noindex: series.noindex },
          () => toSeriesDecisions(book, series),
          () => ({ title: `Decisions of ${series.title}` }),
        ),
      ),
  ]
}

function titleOf({ text }: Decision): string {
  const title = capitalise(text)
  return title.length > titleLength ? `${title.slice(0, titleLength - 1)}…` : title
}
