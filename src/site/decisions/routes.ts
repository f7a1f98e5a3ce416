import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import type { Series } from '../../core/register/places/series.ts'
import { truncate } from '../../core/text/truncate.ts'
import { toPlain } from '../../core/words/sentence.ts'
import { type Route, toRoute } from '../route.ts'
import { toDecision } from './decision.ts'
import { toDecisionParts } from './parts.ts'
import { toDecisions, toDecisionsPart, toSeriesDecisions, toYearDecisions } from './decisions.ts'
import { toDecisionName } from './words.ts'
import { type DecisionList, toDecisionYearAddress, toDecisionYears, toSeriesList, toWholeList } from './years.ts'

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
      () => ({ title: book.words.lists.decisions, evidence: [] }),
    ),
    ...book.decisions.map((decision) => toDecisionRoute(book, decision, isHidden(decision))),
    ...toDecisionYears(toWholeList(book)).map((year) =>
      toRoute(
        book,
        { ...known, address: toDecisionYearAddress(toWholeList(book), year) },
        () => toYearDecisions(book, year),
        ({ title }) => ({ title }),
      ),
    ),
    ...toDecisionParts(book).flatMap((part) =>
      toPages(part).map(({ address, year }) =>
        toRoute(
          book,
          { ...known, address },
          () => toDecisionsPart(book, part, year),
          ({ title }) => ({ title }),
        ),
      ),
    ),
    ...book.series.filter(({ url }) => decided.has(url)).flatMap((series) => toSeriesRoutes(book, series)),
  ]
}

/** The page of a decision. */
function toDecisionRoute(book: Book, decision: Decision, noindex: boolean): Route {
  return toRoute(
    book,
    { section: 'decisions', address: decision.url, noindex },
    () => toDecision(book, decision),
    ({ sentence }) => ({
      title: titleOf(book, decision),
      description: toPlain(sentence),
      evidence: [{ path: decision.path, line: decision.place.line }],
    }),
  )
}

/** The newest decisions of a series, and where they are many, those of each year. */
function toSeriesRoutes(book: Book, series: Series): Route[] {
  return toPages(toSeriesList(book, series)).map(({ address, year }) =>
    toRoute(
      book,
      { section: 'decisions', address, noindex: series.noindex },
      () => toSeriesDecisions(book, series, year),
      ({ title }) => ({ title, evidence: [] }),
    ),
  )
}

/** The pages of a list: its newest, and where they are many, those of each year. */
function toPages(list: DecisionList): { address: string; year: string | null }[] {
  const years = toDecisionYears(list).map((year) => ({ address: toDecisionYearAddress(list, year), year }))
  return [{ address: list.address, year: null }, ...years]
}

function titleOf(book: Book, decision: Decision): string {
  return truncate(toDecisionName(book, decision), titleLength)
}
