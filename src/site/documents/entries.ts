import { isThere } from '../../core/parse/attendance/presence.ts'
import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { shorten } from '../../core/register/gist/words.ts'
import { type ShownDate, showDate, showShortDate, withYearOnce } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { showListedStatus, type ShownStatus } from './status.ts'

/** A document as lists show it: what happened first, then what it is called. */
export interface ListEntry {
  /** What says most: a decision, an action, a topic; else the title. */
  lead: string
  /** What says next most, in a line below. */
  detail: string | null
  /** `null` where the document is listed without a page. */
  href: string | null
  date: ShownDate | null
  /** The year, where the list does not say it above, or in a row before. */
  year: string | null
  status: ShownStatus | null
  /** Kind and series, for lists that mix them. */
  kind: string
  series: string | null
  /** `2 actions · 8 present`, `3 questions`: what there is to find, in words. */
  note: string | null
  summary: string | null
  /** Questions of a topic, each with its address. */
  parts: { text: string; href: string }[]
}

/** Whether a list says the year of its entries above them, or beside each. */
export type YearShown = 'above' | 'beside'

/** Show documents in a list that says the year above them where all have one, else beside each. */
export function toEntries(
  book: Book,
  documents: readonly DocumentRecord[],
): { year: string | null; entries: ListEntry[] } {
  const years = new Set(documents.map(({ date }) => date?.slice(0, 4) ?? null))
  const [year = null] = years
  const isOne = years.size === 1 && year !== null
  return {
    year: isOne ? year : null,
    entries: withYearOnce(documents.map((document) => toEntry(book, document, isOne ? 'above' : 'beside'))),
  }
}

/** Show a document in a list. */
export function toEntry(book: Book, document: DocumentRecord, yearShown: YearShown = 'beside'): ListEntry {
  const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
  const { date } = document
  const isLong = date !== null && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)
  return {
    ...toHappened(book, document, yearShown === 'above' ? 1 : 2),
    href: document.hasPage ? toHref(book, document.url) : null,
    date:
      date === null
        ? null
        : isLong && yearShown === 'beside'
          ? showDate(date, book.words)
          : showShortDate(date, book.words),
    year: date === null || isLong || yearShown === 'above' ? null : date.slice(0, 4),
    status: showListedStatus(book, document),
    kind: book.words.lists[document.kind],
    series: series?.title ?? null,
    note: noteOf(book, document),
    summary: document.kind === 'faq' ? null : document.summary,
    parts:
      document.kind === 'faq'
        ? document.sections
            .filter(({ level }) => level === 2)
            .map(({ id, title }) => ({ text: title, href: `${toHref(book, document.url)}#${id}` }))
        : [],
  }
}

/** A point in the second line of a row is shorter than in the first. */
const detailLength = 100

/**
 * Say what happened at a meeting: its first point, and at most so many others in a line below.
 *
 * `Build XRootD 5.7.2` above `Create new disk images; 5 more`
 */
export function toHappened(book: Book, document: DocumentRecord, others = 2): { lead: string; detail: string | null } {
  const gist = book.lookup.gistOf(document.path)
  const own = document.series === null ? document.title : (book.ownTitles.get(document.path) ?? null)
  const points = gist?.points ?? []
  const lead = own ?? points[0]?.text ?? document.title
  const rest = own === null ? points.slice(1) : points
  const shown = rest.slice(0, others)
  const left =
    (gist?.more ?? 0) + rest.slice(others).filter(({ type }) => type === 'decision' || type === 'action').length
  const detail = [
    ...shown.map(({ text }) => shorten(text, detailLength)),
    ...(left > 0 ? [book.words.common.more(left)] : []),
  ]
  return { lead, detail: detail.length === 0 ? null : detail.join('; ') }
}

function noteOf(book: Book, document: DocumentRecord): string | null {
  const { kind, sections, attendance } = document
  if (kind === 'faq') return book.words.counts.question(sections.filter(({ level }) => level === 2).length)
  if (kind !== 'minutes') return null
  const raised = book.lookup.gistOf(document.path)?.raised ?? 0
  const there = attendance.isRecorded ? book.words.common.present(presentAt(document)) : book.words.common.notRecorded
  return raised === 0 ? there : `${book.words.counts.action(raised)} · ${there}`
}

/** How many were there. */
export function presentAt({ attendance }: DocumentRecord): number {
  return attendance.attendees.filter(isThere).length
}
