import type { ReadingOptions } from '../../parse/reading-options.ts'
import { toCleaner } from '../../records/public-settings.ts'
import type { Words } from '../../words/index.ts'
import { escapeMarkup } from '../escape.ts'
import { cleanRows } from '../html/clean-rows.ts'
import { parseCsv } from '../html/csv.ts'
import { sayRedacted } from '../say-redacted.ts'
import type { SearchText } from './search.ts'
import { addTerms } from './glue.ts'

/** What is known of a file beside the documents. */
export interface AttachedText {
  /** Name of the file. */
  title: string
  /** Of the document that links it. */
  date: string | null
  from: { title: string; url: string } | null
  /** Its text, a piece for each page. */
  pages: readonly string[]
  /** Whether a reader of the file can be sent to a page. */
  isPaged: boolean
  /** Whether its text is a table of comma-separated values. */
  isTable: boolean
  reading: ReadingOptions
  /** Those of the site, which say what was taken out. */
  words: Words
}

/** Write what is indexed of a file: each page is a section, so that a hit leads to it (`plan.pdf#page=3`). */
export function writeAttachedText({
  title,
  date,
  from,
  pages,
  isPaged,
  isTable,
  reading,
  words,
}: AttachedText): SearchText {
  const clean = toCleaner(reading)
  const texts = pages.map((page) => sayRedacted(clean(isTable ? writeRows(page, reading) : page), words))
  const sections = texts.map((text, index) => {
    const heading = isPaged ? `<h2 id="page=${index + 1}">Page ${index + 1}</h2>` : ''
    return `${heading}<p>${escapeMarkup(addTerms(text, (chunk) => chunk))}</p>`
  })
  const facts = listFacts(date, from)
  const signs = facts.map(
    ([type, key, value]) => `<i data-pagefind-${type}="${key}[title]" title="${escapeMarkup(value)}"></i>`,
  )
  const name = escapeMarkup(addTerms(title, (chunk) => chunk))
  return {
    content: `<!doctype html><html><body><main>${signs.join('')}<h1>${name}</h1><div id="~text"></div>${sections.join('')}</main></body></html>`,
    text: [title, ...texts].join(' '),
  }
}

/** What is known of a file besides its words. */
function listFacts(date: AttachedText['date'], from: AttachedText['from']): Fact[] {
  return [
    ['meta', 'kind', 'file'],
    ['meta', 'date', date ?? ''],
    ...toFacts(from, ({ url, title }) => [
      ['meta', 'from', encodeURI(url)],
      ['meta', 'fromTitle', title],
    ]),
    ['filter', 'kind', 'file'],
    ...toFacts(date, (day) => [
      ['filter', 'year', day.slice(0, 4)],
      ['filter', 'date', day],
    ]),
  ]
}

/** The values of a table without what nobody may read, a row a line. */
function writeRows(table: string, reading: ReadingOptions): string {
  return cleanRows(parseCsv(table), reading)
    .map((row) => row.join(', '))
    .join('\n')
}

type Fact = [type: string, key: string, value: string]

/** What is known where something is. */
function toFacts<Known>(known: Known | null, toKnown: (known: Known) => Fact[]): Fact[] {
  return known === null ? [] : toKnown(known)
}
