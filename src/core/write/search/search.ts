import type { Book } from '../../index.ts'
import { decodeReferences } from '../../read/references.ts'
import { escapeMarkup } from '../escape.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import { addTerms } from './terms.ts'

/** A page as the search index is given it: its address and the HTML to index, nothing else of the page. */
export interface SearchDocument {
  url: string
  content: string
  /** Every word of it, for the vocabulary. */
  text: string
}

/**
 * Write what the search index holds, in the order of the documents.
 * Every document has every sort key, or it would drop out of a sorted search; one without a date comes last in both orders.
 */
export function* writeSearchDocuments(book: Book): Generator<SearchDocument> {
  const tools = new Map(
    book.documents.flatMap((document) => (document.kind === 'tool' ? [[document.id, document] as const] : [])),
  )
  for (const document of book.documents) {
    if (document.hasPage) yield writeSearchDocument(book, document, tools)
  }
}

function writeSearchDocument(
  book: Book,
  document: DocumentRecord,
  tools: ReadonlyMap<string, ToolRecord>,
): SearchDocument {
  const head = `<h1>${escapeMarkup(document.title)}</h1>${dateWords(document.date)}`
  const body = `${head}<div id="${textStart}"></div>${book.htmlOf(document)}`
  const marked = body.replace(/(^|>)([^<]+)/g, (_, end: string, text: string) => end + addTerms(text, decodeReferences))
  const facts = toFacts(book, document, tools).map(
    ([type, key, value]) => `<i data-pagefind-${type}="${key}[title]" title="${escapeMarkup(value)}"></i>`,
  )
  return {
    url: encodeURI(document.url),
    content: `<!doctype html><html><body><main>${facts.join('')}${marked}</main></body></html>`,
    text: decodeReferences(body.replace(/<[^>]+>/g, ' ')),
  }
}

/** Marks where the text of a document starts in the index, behind its title and date. */
const textStart = '~text'

type Fact = ['meta' | 'filter' | 'sort', string, string]

/** What the index knows of a document besides its words. */
function toFacts(book: Book, document: DocumentRecord, tools: ReadonlyMap<string, ToolRecord>): Fact[] {
  const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
  const { date } = document
  const filters: [string, string | null][] = [
    ['kind', document.kind],
    ['series', series?.title ?? null],
    ['year', date?.slice(0, 4) ?? null],
    // A range of dates is the set of the stated dates that overlap it.
    ['date', date],
    ...(book.toolsByPath.get(document.path) ?? []).map((tool): [string, string | null] => [
      'tool',
      tools.get(tool)?.name ?? null,
    ]),
    ...presentNames(book, document).map((name): [string, string | null] => ['person', name]),
  ]
  return [
    ['meta', 'date', date ?? ''],
    ['meta', 'kind', document.kind],
    ['meta', 'series', series?.title ?? ''],
    ...filters.flatMap(([key, value]): Fact[] => (value === null ? [] : [['filter', key, value]])),
    ['sort', 'newest', date === null ? '0000-00-00' : firstDay(date)],
    ['sort', 'oldest', date === null ? '9999-12-31' : firstDay(date)],
  ]
}

/** Who was there, each once and by the name that all their spellings share. */
function presentNames(book: Book, { path, attendance }: DocumentRecord): string[] {
  const present = attendance.attendees.filter(({ presence }) => presence === 'present' || presence === 'guest')
  return [...new Set(present.map(({ name }) => book.personAt(path, name)?.name ?? name))]
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The date of a document as somebody would type it: `2011-09-20` and `20 September 2011`. */
function dateWords(date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? '') ?? []
  const written = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
  return date === null ? '' : `<p>${date}${written === '' ? '' : `, ${written}`}.</p>`
}
