import type { Book } from '../../core/book.ts'
import { toSlug } from '../../core/records/slug.ts'

/** Name of a tool; one without a document is called by its series or id. */
export function nameOfTool(book: Book, id: string): string {
  return book.tools.get(id)?.name ?? book.series.find((series) => series.id === id)?.title ?? id
}

/** Whether releases are known under the name of a series alone: no document says which tool they are of, and none is stated to have come. */
export function isOfSeries(book: Book, id: string): boolean {
  const releases = book.releases.byTool.get(id) ?? []
  return (
    !book.tools.has(id) &&
    book.series.some((series) => series.id === id) &&
    !releases.some(({ status }) => status === 'released')
  )
}

/** Address of the page of a tool, below the base. */
export function toolAddress(book: Book, id: string): string {
  return book.tools.get(id)?.url ?? `/tools/${toSlug(id)}/`
}
