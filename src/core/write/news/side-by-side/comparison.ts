import type { Book } from '../../../book.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { toSectionNamer } from '../../../register/metrics/section-names.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { nameOfSeries } from '../words.ts'
import { compareNumbers } from './compare-numbers.ts'
import { type ComparedSection, compareParts } from './compare-parts.ts'
import { type Part, toParts } from './parts.ts'

/** Two documents side by side. */
export interface Comparison {
  /** `Operations: 4 March 2021 and 11 March 2021` */
  title: string
  /** In one sentence. */
  summary: string
  before: Side
  after: Side
  /** Those that differ, in the order of the later document. */
  sections: ComparedSection[]
  /** How many sections say the same in both. */
  same: number
}

/** One of two documents. */
export interface Side {
  /** Its day, or its title where it has none. */
  name: string
  title: string
  path: string
  url: string
}

/** Put two documents side by side, section by section: numbers compared, words marked. */
export function compareDocuments(book: Book, before: DocumentRecord, after: DocumentRecord): Comparison {
  const partsOf = (document: DocumentRecord): Part[] =>
    toParts(document, toSectionNamer(book.settings, document.series ?? ''))
  const numbers = compareNumbers(book, before.path, after.path)
  const { sections, same } = compareParts(partsOf(before), partsOf(after), {
    numbers,
    before: before.url,
    after: after.url,
    beginning: book.words.versions.beginning,
  })
  const count = (is: ComparedSection['is']): number => sections.filter((section) => section.is === is).length
  return {
    title: sayTitle(book, before, after),
    summary: book.words.versions.counts({
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      same,
    }),
    before: toSide(before, book.words),
    after: toSide(after, book.words),
    sections,
    same,
  }
}

function toSide({ date, title, path, url }: DocumentRecord, words: Words): Side {
  return { name: date === null ? title : sayDate(date, words), title, path, url }
}

function sayTitle(book: Book, before: DocumentRecord, after: DocumentRecord): string {
  const isOneSeries = before.series !== null && before.series === after.series && before.kind === after.kind
  const series = book.series.find(({ id, documents }) => id === after.series && documents.includes(after.path))
  const names = book.words.news.both(toSide(before, book.words).name, toSide(after, book.words).name)
  return isOneSeries && series ? `${nameOfSeries(book, series.url)}: ${names}` : names
}
