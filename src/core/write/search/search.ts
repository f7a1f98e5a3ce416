import { monthNames as months } from '../../text/months.ts'
import type { Book } from '../../book.ts'
import { digest } from '../../read/digest.ts'
import { decodeReferences } from '../../read/references.ts'
import { escapeMarkup } from '../escape.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import { addIdentifiers } from './terms.ts'

/** A page as the search index is given it. */
export interface SearchDocument {
  url: string
  /** Digest of everything that it is written from. */
  key: string
  /** By what found documents can be sorted. */
  sorts: Record<'newest' | 'oldest', string>
  write: () => SearchText
}

/** What is indexed of a page, nothing else of it. */
export interface SearchText {
  /** HTML with the words to index, and what is known of the document besides. */
  content: string
  /** Every word of it, for the vocabulary. */
  text: string
}

/**
 * List what the search index holds, in the order of the documents.
 * Every document has every sort key, or it would drop out of a sorted search; one without a date comes last in both orders.
 */
export function* toSearchDocuments(book: Book): Generator<SearchDocument> {
  const tools = new Map(
    book.documents.flatMap((document) => (document.kind === 'tool' ? [[document.id, document] as const] : [])),
  )
  for (const document of book.documents) {
    if (document.hasPage) yield toSearchDocument(book, document, tools)
  }
}

function toSearchDocument(
  book: Book,
  document: DocumentRecord,
  tools: ReadonlyMap<string, ToolRecord>,
): SearchDocument {
  const facts = toFacts(book, document, tools)
  const html = book.lookup.htmlOf(document)
  const { lang } = book.settings
  return {
    url: encodeURI(document.url),
    key: digest(JSON.stringify([document.url, lang, document.title, document.date, facts, html])),
    sorts: toSorts(document),
    write: () => writeText(document, lang, facts, html),
  }
}

function writeText({ title, date }: DocumentRecord, lang: string, facts: readonly Fact[], html: string): SearchText {
  // The engine would index the path of an image; its words are all that there is to find.
  const shown = html.replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, '$1').replace(/<img\b[^>]*>/g, '')
  const body = `<h1>${escapeMarkup(title)}</h1>${dateWords(date)}${shown}`
  const marked = body.replace(/(^|>)([^<]+)/g, (_, end: string, text: string) => end + markText(text))
  const signs = facts.map(
    ([type, key, value]) => `<i data-pagefind-${type}="${key}[title]" title="${escapeMarkup(value)}"></i>`,
  )
  return {
    content: `<!doctype html><html lang="${escapeMarkup(lang)}"><body><main>${signs.join('')}${marked}</main></body></html>`,
    text: decodeReferences(body.replace(/<[^>]+>/g, ' ')),
  }
}

type Fact = ['meta' | 'filter', string, string]

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
    ...(book.mentions.toolsByPath.get(document.path) ?? []).map((tool): [string, string | null] => [
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
  ]
}

function toSorts({ date }: DocumentRecord): SearchDocument['sorts'] {
  return {
    newest: date === null ? '0000-00-00' : firstDay(date),
    oldest: date === null ? '9999-12-31' : firstDay(date),
  }
}

/** Who was there, each once and by the name that all their spellings share. */
function presentNames(book: Book, { path, attendance }: DocumentRecord): string[] {
  const present = attendance.attendees.filter(({ presence }) => presence === 'present' || presence === 'guest')
  return [...new Set(present.map(({ name }) => book.lookup.personAt(path, name)?.name ?? name))]
}

/** The date of a document as somebody would type it: `2011-09-20` and `20 September 2011`. */
function dateWords(date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? '') ?? []
  const written = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
  return date === null ? '' : `<p>${date}${written === '' ? '' : `, ${written}`}.</p>`
}

/** Add the plain words of identifiers to a piece of text between tags; character references stay as they are. */
function markText(html: string): string {
  return html
    .split(/(&#?\w+;)/)
    .map((piece, index) => (index % 2 === 1 ? piece : addIdentifiers(piece)))
    .join('')
}
