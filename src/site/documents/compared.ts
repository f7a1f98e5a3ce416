import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { once } from '../../core/records/once.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { compareDocuments } from '../../core/write/news/side-by-side/comparison.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type ShownSection, showSections } from './compared-sections.ts'
import { toTrail } from './trail.ts'

/** What a report beside the one before it in its series shows. */
export interface ComparedView {
  type: 'compared'
  title: string
  trail: { text: string; href: string }[]
  before: { text: string; href: string }
  after: { text: string; href: string }
  /** `Of 6 sections 2 differ, 4 say the same.` */
  sentence: string
  sections: ShownSection[]
}

/** How many reports of a series, the newest, have such a page: older ones are seldom read beside each other, and stay cheap. */
const mostCompared = 12

const toComparedPaths = once((book: Book): ReadonlyMap<string, DocumentRecord> => {
  const reports = book.series.filter(({ kind }) => kind === 'report')
  const newest = reports.flatMap((series) => toMeetings(series, book).slice(-mostCompared))
  return new Map(
    newest.flatMap((document) => {
      const before = book.places.neighbours.get(document.path)?.previous
      return before ? [[document.path, before] as const] : []
    }),
  )
})

/** The report that another is compared with on a page of its own; `undefined` where it has none. */
export function toComparedWith(book: Book, { path }: DocumentRecord): DocumentRecord | undefined {
  return toComparedPaths(book).get(path)
}

/** Address of a report beside the one before: `/reports/ops/2021-03-04/compared/`. */
export function toComparedAddress({ url }: DocumentRecord): string {
  return `${url}compared/`
}

/** Show a report beside the one before. */
export function toCompared(book: Book, document: DocumentRecord, before: DocumentRecord): ComparedView {
  const { sections, same } = compareDocuments(book, before, document)
  const words = book.words.versions
  const name = (one: DocumentRecord): { text: string; href: string } => ({
    text: one.date === null ? one.title : showDate(one.date, book.words).text,
    href: toHref(book, one.url),
  })
  const count = (is: string): number => sections.filter((section) => section.is === is).length
  const [from, to] = [name(before), name(document)]
  return {
    type: 'compared',
    title: words.comparedTitle(to.text, from.text),
    trail: [...toTrail(book, document), to],
    before: from,
    after: to,
    sentence: words.counts({ changed: count('changed'), added: count('added'), removed: count('removed'), same }),
    sections: showSections(book, sections, { isLinked: true }),
  }
}
