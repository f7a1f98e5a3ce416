import type { Book } from '../../core/book.ts'
import { findApproval } from '../../core/register/places/approvals.ts'
import type { DocumentRecord } from '../../core/records/document.ts'

/** What stands beside the title of a document. */
export interface ShownStatus {
  /** How it is drawn: `draft`, `private`. */
  type: string
  text: string
}

/** Show how a document stands, and whether only the team sees it; `null` where there is neither. */
export function showStatus(book: Book, document: DocumentRecord): ShownStatus | null {
  return show(book, document, standingOf(book, document))
}

/** As above for lists, where what is approved needs no word. */
export function showListedStatus(book: Book, document: DocumentRecord): ShownStatus | null {
  const standing = standingOf(book, document)
  return show(book, document, standing === 'approved' ? null : standing)
}

/** A draft that a later meeting approved is approved, whatever its file still says. */
function standingOf(book: Book, { path, status }: DocumentRecord): DocumentRecord['status'] {
  return status === 'draft' && findApproval(book.documents, path) !== null ? 'approved' : status
}

function show(
  { words: { common } }: Book,
  { isPrivate }: DocumentRecord,
  status: DocumentRecord['status'],
): ShownStatus | null {
  const shown = [status && common.status[status], isPrivate ? common.private : null].filter((word) => word !== null)
  return shown.length === 0 ? null : { type: status ?? 'private', text: shown.join(', ') }
}
