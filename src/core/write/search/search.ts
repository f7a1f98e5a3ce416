import { isThere } from '../../parse/attendance/presence.ts'
import { monthNames as months } from '../../text/months.ts'
import type { Book } from '../../book.ts'
import { digest } from '../../read/digest.ts'
import { decodeReferences } from '../../read/references.ts'
import { escapeMarkup } from '../escape.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import type { Kind } from '../../records/kinds.ts'
import { sayRedacted } from '../say-redacted.ts'
import { addTerms } from './glue.ts'

/** A page as the search index is given it. */
export interface SearchDocument {
  url: string
  /** Digest of everything that it is written from. */
  key: string
  /** Its first day, ISO 8601, in the order of which the index numbers documents; '' where it has none. */
  date: string
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
  const said = (text: string): string => sayRedacted(text, book.words)
  const title = said(document.title)
  const facts = toFacts(book, document, tools).map(([type, key, value]): Fact => [type, key, said(value)])
  const html = book.lookup.writtenHtmlOf(document).digest
  return {
    url: encodeURI(document.url),
    key: digest(JSON.stringify([document.url, title, document.date, facts, html])),
    date: document.date === null ? '' : firstDay(document.date),
    // The HTML is only asked for here, so that nobody has to hold that of every document.
    write: () => writeText({ ...document, title }, facts, book.lookup.htmlOf(document)),
  }
}

function writeText({ title, kind, date }: DocumentRecord, facts: readonly Fact[], html: string): SearchText {
  // The engine would index the path of an image; its words are all that there is to find.
  const shown = html.replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, '$1').replace(/<img\b[^>]*>/g, '')
  const body = `<h1>${escapeMarkup(title)}</h1>${kindWord(kind)}${dateWords(date)}<div id="${textStart}"></div>${shown}`
  const marked = body.replace(/(^|>)([^<]+)/g, (_, end: string, text: string) => end + addTerms(text, decodeReferences))
  const signs = facts.map(
    ([type, key, value]) => `<i data-pagefind-${type}="${key}[title]" title="${escapeMarkup(value)}"></i>`,
  )
  return {
    content: `<!doctype html><html><body><main>${signs.join('')}${marked}</main></body></html>`,
    text: decodeReferences(body.replace(/<[^>]+>/g, ' ')),
  }
}

const kindWords: Partial<Record<Kind, string>> = {
  faq: 'FAQ',
  roadmap: 'Roadmap',
  tool: 'Tool',
  milestone: 'Milestones',
}

/** What somebody calls a document who looks for it, beside its title: `gocdb roadmap`. */
function kindWord(kind: Kind): string {
  const word = kindWords[kind]
  return word === undefined ? '' : `<p>${word}.</p>`
}

/** Marks where the text of a document starts in the index, behind its title and date. */
const textStart = '~text'

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
    ...gistOf(book, document),
    ...filters.flatMap(([key, value]): Fact[] => (value === null ? [] : [['filter', key, value]])),
  ]
}

/** What a meeting or report did, in a line; it leads where the title says only the series and the day. */
function gistOf(book: Book, { path, series }: DocumentRecord): Fact[] {
  const [point] = book.lookup.gistOf(path)?.points ?? []
  if (!point) return []
  return [['meta', series === null || book.ownTitles.has(path) ? 'gist' : 'lead', point.text]]
}

/** Who was there, each once and by the name that all their spellings share. */
function presentNames(book: Book, { path, attendance }: DocumentRecord): string[] {
  const present = attendance.attendees.filter(isThere)
  return [...new Set(present.map(({ name }) => book.lookup.personAt(path, name)?.name ?? name))]
}

/** The date of a document as somebody would type it: `2011-09-20` and `20 September 2011`. */
function dateWords(date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? '') ?? []
  const written = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
  return date === null ? '' : `<p>${date}${written === '' ? '' : `, ${written}`}.</p>`
}
