import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { kindTitles, toHref } from '../record/shell.ts'

/** A document as lists show it. */
export interface ListEntry {
  title: string
  /** `null` where the document is listed without a page. */
  href: string | null
  date: ShownDate | null
  status: string | null
  /** Kind and series, for lists that mix them. */
  kind: string
  series: string | null
  /** `8 present`, `3 questions`: what there is to find, in words. */
  note: string | null
  summary: string | null
  /** Questions of a topic, each with its address. */
  parts: { text: string; href: string }[]
}

/** Show a document in a list. */
export function toEntry(book: Book, document: DocumentRecord): ListEntry {
  const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
  return {
    title: document.title,
    href: document.hasPage ? toHref(book, document.url) : null,
    date: document.date === null ? null : showDate(document.date),
    status: document.status === 'approved' ? null : document.status,
    kind: kindTitles[document.kind],
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

function noteOf(book: Book, { kind, attendance, sections, ...document }: DocumentRecord): string | null {
  if (kind === 'faq') return count(sections.filter(({ level }) => level === 2).length, 'question')
  if (kind === 'tool' && 'id' in document) {
    const documents = new Set(
      book.mentions.all.filter((mention) => mention.tool === document.id).map((mention) => mention.path),
    )
    return documents.size === 0 ? 'not mentioned yet' : `in ${count(documents.size, 'document')}`
  }
  if (kind !== 'minutes') return null
  const present = attendance.attendees.filter(({ presence }) => presence === 'present' || presence === 'guest').length
  return attendance.isRecorded ? `${present} present` : 'attendance not recorded'
}

/** Say how many: `1 question`, `3 questions`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
