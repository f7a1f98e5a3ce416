import type { Book } from '../../core/book.ts'
import { inLanguage } from '../../core/in-language.ts'
import { folderOf, isDated, type Kind } from '../../core/records/kinds.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { languageOf } from '../../core/records/of-series.ts'
import { shorten } from '../../core/register/gist/words.ts'
import { listedKinds } from '../record/destinations.ts'
import { type Route, toRoute, toTitledRoute, type View } from '../route.ts'
import { toPlain } from '../../core/words/sentence.ts'
import { toTools } from '../tools/index-page.ts'
import { toTool } from '../tools/tool.ts'
import { toCompared, toComparedAddress, toComparedWith } from './compared.ts'
import { toDocument } from './document.ts'
import { toHistoryAddress, toHistoryView } from './history.ts'
import { toPageHistory } from '../../core/write/history/page-history.ts'
import { toHappened } from './entries.ts'
import { latestAddress, toLastChanges, toLatest } from './latest.ts'
import { toKindList } from './list.ts'
import { toMinutes } from './minutes.ts'
import { toSeries, toSeriesPages } from './series.ts'
import { toTextYears, toYearText, toYearTextAddress } from './year-text.ts'

/** How much of a page is said of it in its head, in characters. */
const descriptionLength = 160

/** List the lists of documents of one kind; roadmaps have a page of their own. */
export function kindRoutes(book: Book): Route[] {
  return listedKinds(book)
    .filter((kind) => kind !== 'roadmap')
    .map((kind) =>
      toTitledRoute(book, { address: `/${folderOf[kind]}/`, section: folderOf[kind] }, () => toListView(book, kind)),
    )
}

function toListView(book: Book, kind: Kind): View & { title: string } {
  return kind === 'tool' ? toTools(book) : toKindList(book, kind)
}

/** The Book as the pages of a series show it: in its language. */
const asIn = (book: Book, series: string | null): Book => inLanguage(book, languageOf(series, book.settings))

/** List the pages of series: what each is, and its years where one page cannot hold them. */
export function seriesRoutes(record: Book): Route[] {
  return record.series.flatMap((series) => {
    const book = asIn(record, series.id)
    return toSeriesPages(book, series).map(({ address, year }) =>
      toRoute(
        book,
        { address, noindex: series.noindex, section: folderOf[series.kind], hasFeed: year === null },
        () => toSeries(book, series, year),
        ({ title, sentence }) => ({ title, description: series.description ?? toPlain(sentence), evidence: [] }),
      ),
    )
  })
}

/** List the years of series that can be read as one document; search engines have the documents themselves. */
export function yearTextRoutes(record: Book): Route[] {
  return record.series.flatMap((series) => {
    const book = asIn(record, series.id)
    return [...toTextYears(book, series).keys()].map((year) =>
      toRoute(
        book,
        { address: toYearTextAddress(series, year), noindex: true, section: folderOf[series.kind] },
        () => toYearText(book, series, year),
        ({ title }) => ({ title }),
      ),
    )
  })
}

/** List the pages of documents. */
export function documentRoutes(record: Book): Route[] {
  return record.documents
    .filter(({ hasPage, url }) => hasPage && url !== '/about/')
    .map((document) => {
      const book = asIn(record, document.series)
      return toRoute(
        book,
        {
          address: document.url,
          noindex: document.noindex,
          section: folderOf[document.kind],
          hasFeed: document.kind === 'tool',
        },
        () => toDocumentView(book, document),
        () => ({ title: document.title, description: toDescription(book, document) }),
      )
    })
}

/** List the pages of reports beside the ones before; search engines have the reports themselves. */
export function comparedRoutes(record: Book): Route[] {
  return record.documents.flatMap((document) => {
    const book = asIn(record, document.series)
    const before = toComparedWith(book, document)
    if (!before) return []
    const known = { address: toComparedAddress(document), noindex: true, section: folderOf[document.kind] }
    return toRoute(
      book,
      known,
      () => toCompared(book, document, before),
      ({ title }) => ({ title }),
    )
  })
}

/** List the histories of pages, where a build has them; search engines have the pages themselves. */
export function historyRoutes(record: Book): Route[] {
  return record.documents.flatMap((document) => {
    const book = asIn(record, document.series)
    const history = document.hasPage && document.url !== '/about/' ? toPageHistory(book, document) : null
    if (!history) return []
    const known = { address: toHistoryAddress(document), noindex: true, section: folderOf[document.kind] }
    return toRoute(
      book,
      known,
      () => toHistoryView(book, document, history),
      ({ title }) => ({ title }),
    )
  })
}

function toDocumentView(book: Book, document: DocumentRecord): View {
  if (document.kind === 'tool') return toTool(book, document)
  return isDated(document.kind) ? toMinutes(book, document) : toDocument(book, document)
}

/** What a document says of itself in the head of its page: what happened, where it is known. */
function toDescription(book: Book, document: DocumentRecord): string | null {
  const { lead, detail } = toHappened(book, document)
  const happened = [lead, detail].filter((part) => part !== null).join('; ')
  const said = isDated(document.kind) ? happened : document.summary
  return said ? shorten(said, descriptionLength) : null
}

/** List the pages of what changed at the last meeting of each series that has had two. */
export function latestRoutes(record: Book): Route[] {
  return record.series.flatMap((series) => {
    const book = asIn(record, series.id)
    const changes = toLastChanges(book, series)
    if (changes === null) return []
    return toRoute(
      book,
      { address: latestAddress(series), noindex: series.noindex, section: 'minutes' },
      () => toLatest(book, series, changes),
      ({ title }) => ({ title, evidence: [] }),
    )
  })
}
