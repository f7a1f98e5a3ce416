import type { Book } from '../../core/book.ts'
import { toSlug } from '../../core/records/slug.ts'

/** Name of a tool; one without a document is called by its series or id. */
export function nameOfTool(book: Book, id: string): string {
  return book.tools.get(id)?.name ?? book.series.find((series) => series.id === id)?.title ?? id
}

/** Address of the page of a tool, below the base. */
export function toolAddress(book: Book, id: string): string {
  return book.tools.get(id)?.url ?? `/tools/${toSlug(id)}/`
}
