import type { DocumentRecord } from '../../core/records/document.ts'

/** What stands beside the title of a document: how it stands, and whether only the team sees it; `null` where there is neither. */
export function showStatus({ status, isPrivate }: Pick<DocumentRecord, 'status' | 'isPrivate'>): string | null {
  const words = [status, isPrivate ? 'private' : null].filter((word) => word !== null)
  return words.length === 0 ? null : words.join(', ')
}
