import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'

/** What stands beside the title of a document: how it stands, and whether only the team sees it; `null` where there is neither. */
export function showStatus(
  { words: { common } }: Book,
  { status, isPrivate }: Pick<DocumentRecord, 'status' | 'isPrivate'>,
): string | null {
  const words = [status && common.status[status], isPrivate ? common.private : null].filter((word) => word !== null)
  return words.length === 0 ? null : words.join(', ')
}
