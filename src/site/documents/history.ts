import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { findApproval } from '../../core/register/places/approvals.ts'
import { type PageHistory, toPageHistory } from '../../core/write/history/page-history.ts'
import type { Piece } from '../../core/write/news/side-by-side/mark-words.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type ShownSection, showSections } from './compared-sections.ts'
import { toTrail } from './trail.ts'

/** What the history of a page shows. */
export interface HistoryView {
  type: 'history'
  title: string
  trail: { text: string; href: string }[]
  sentence: string
  /** Newest first. */
  changes: { date: ShownDate; author: string; status: string | null; title: Piece[]; sections: ShownSection[] }[]
  begun: string
}

/** Address of the history of a page: `/minutes/ops/2021-03-04/history/`. */
export function toHistoryAddress({ url }: DocumentRecord): string {
  return `${url}history/`
}

/** What the page itself says of its history, with the way to it, else to the meeting that approved it; `null` where there is neither. */
export function showHistory(book: Book, document: DocumentRecord): { text: string; href: string } | null {
  const history = toPageHistory(book, document)
  if (history) return { text: sayHistory(book, history), href: toHref(book, toHistoryAddress(document)) }
  const approval = findApproval(book.documents, document.path)
  const meeting = approval && book.byPath.get(approval.path)
  if (!meeting) return null
  const said = { first: approval.day, approved: approval.day, corrected: [] }
  return { text: sayHistory(book, said), href: toHref(book, meeting.url) }
}

/** How many days are named, the last. */
const mostDays = 3

function sayHistory({ words }: Book, { approved, corrected, first }: Omit<PageHistory, 'changes'>): string {
  const day = (date: string): string => showDate(date, words).text
  return words.versions.history({
    first: day(first),
    approved: approved === null ? null : day(approved),
    corrected: corrected.slice(-mostDays).map(day),
    earlier: Math.max(corrected.length - mostDays, 0),
  })
}

/** How many lines the whole history of a page shows. */
const mostLines = 600

/** Show the history of a page. */
export function toHistoryView(book: Book, document: DocumentRecord, history: PageHistory): HistoryView {
  const words = book.words.versions
  let room = mostLines
  return {
    type: 'history',
    title: words.historyTitle(document.title),
    trail: [...toTrail(book, document), { text: document.title, href: toHref(book, document.url) }],
    sentence: sayHistory(book, history),
    changes: history.changes.map(({ date, author, status, title, sections }) => {
      const shown = showSections(book, sections, { isLinked: false, room })
      room -= shown.reduce((sum, { lines }) => sum + lines.length, 0)
      return {
        date: showDate(date, book.words),
        author,
        status: status && book.words.common.status[status],
        title,
        sections: shown,
      }
    }),
    begun: words.begun(showDate(history.first, book.words).text),
  }
}
