import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'

/** What stands beside the title of a document. */
export interface ShownStatus {
  /** How it is drawn: `draft`, `private`. */
  type: string
  text: string
}

/** Show how a document stands, and whether only the team sees it; `null` where there is neither. */
export function showStatus(
  { words: { common } }: Book,
  { status, isPrivate }: Pick<DocumentRecord, 'status' | 'isPrivate'>,
): ShownStatus | null {
  const shown = [status && common.status[status], isPrivate ? common.private : null].filter((word) => word !== null)
  return shown.length === 0 ? null : { type: status ?? 'private', text: shown.join(', ') }
}
