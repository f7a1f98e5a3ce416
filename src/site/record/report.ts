import type { Book } from '../../core/book.ts'
import { toReportHref } from '../../core/write/code-host.ts'

/** A line of a document that a page rests on. */
export interface Evidence {
  path: string
  line: number
}

/**
 * The form of the code host for a mistake in what a page derives, filled in; `null` where the code host is not known.
 * It names no file whose name gives somebody away.
 */
export function toReport(
  book: Book,
  address: string,
  said: readonly (string | null | undefined)[],
  evidence: readonly Evidence[],
): string | null {
  const { repository } = book.settings
  if (repository === null) return null
  const page = `${book.origin ?? ''}${encodeURI(book.base + address.slice(1))}`
  const shown = evidence.filter(({ path }) => !book.lookup.isRenamed(path))
  return toReportHref(repository, { fact: said.filter(Boolean).join(': '), page, evidence: shown })
}
