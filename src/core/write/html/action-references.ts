import type { HtmlBook, HtmlDocument } from './html-book.ts'
import { folderOf } from '../../records/kinds.ts'
import type { Reference, ReferenceFinder } from '../../register/references/finder.ts'

/**
 * Find in the texts of a document what any text refers to, and the actions of its own series: `#79`.
 * A number that the series has no action for is somebody's issue tracker.
 */
export function toDocumentFinder(book: HtmlBook, { kind, series }: HtmlDocument): ReferenceFinder {
  const own = series === null ? undefined : book.actions.byNumber.get(`/${folderOf[kind]}/${series}/`)
  if (!own) return book.lookup.findReferences
  return (text) => {
    const numbers = [...text.matchAll(/(?<![\p{L}\p{N}_/#&])#(\d{1,6})(?![\p{L}\p{N}_])/gu)].flatMap(
      (match): Reference[] => {
        const target = own.get(Number(match[1]))
        return target === undefined
          ? []
          : [{ start: match.index, end: match.index + match[0].length, tool: null, milestone: null, target }]
      },
    )
    const others = book.lookup.findReferences(text)
    const isFree = ({ start, end }: Reference): boolean =>
      others.every((other) => other.end <= start || other.start >= end)
    return [...others, ...numbers.filter(isFree)].sort((a, b) => a.start - b.start)
  }
}
