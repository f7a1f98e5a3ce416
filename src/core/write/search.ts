import type { Book } from '../index.ts'
import { firstDay } from '../parse/dates.ts'
import type { DocumentRecord } from '../records/document.ts'

/** A page as the search index is given it: its address and the HTML to index, nothing else of the page. */
export interface SearchDocument {
  url: string
  content: string
}

/**
 * Write what the search index holds, in the order of the documents.
 * Every document has every sort key, or it would drop out of a sorted search; kind, series, year and tools are filters.
 */
export function* writeSearchDocuments(book: Book): Generator<SearchDocument> {
  for (const document of book.documents) {
    if (document.hasPage) yield { url: encodeURI(document.url), content: writeSearchDocument(book, document) }
  }
}

function writeSearchDocument(book: Book, document: DocumentRecord): string {
  const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
  const tools = book.toolsByPath.get(document.path) ?? []
  const day = document.date === null ? '0000-00-00' : firstDay(document.date)
  const meta = { date: document.date ?? '', kind: document.kind, series: series?.title ?? '' }
  const filters: [string, string][] = [
    ['kind', document.kind],
    ...(series ? [['series', series.title] as [string, string]] : []),
    ...(document.date ? [['year', document.date.slice(0, 4)] as [string, string]] : []),
    ...tools.map((tool) => ['tool', tool] as [string, string]),
  ]
  const facts = [
    ...Object.entries(meta).map(([key, value]) => fact('meta', key, value)),
    ...filters.map(([key, value]) => fact('filter', key, value)),
    fact('sort', 'date', day),
  ]
  const lang = escape(book.settings.lang)
  return `<!doctype html><html lang="${lang}"><body><main>${facts.join('')}<h1>${escape(document.title)}</h1>${book.htmlOf(document)}</main></body></html>`
}

/** An element that says one thing about the document; it has no words, so none are found in it. */
function fact(type: 'meta' | 'filter' | 'sort', key: string, value: string): string {
  return `<i data-pagefind-${type}="${key}[title]" title="${escape(value)}"></i>`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
