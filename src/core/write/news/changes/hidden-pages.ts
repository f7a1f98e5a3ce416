import type { Book } from '../../../book.ts'
import { comparePages } from './compare-pages.ts'

/**
 * Find the pages of an earlier record that are private now, under the name that they had: by path, and where they were
 * moved. `team` is the record of today with its private parts.
 */
export function findHiddenPages(before: Book, team: Book): Set<string> {
  const paths = team.documents.filter(({ isPrivate }) => isPrivate).map(({ path }) => path)
  const moved = comparePages(before, team).moved.flatMap(([page, was]) => (page.isPrivate ? [was.path] : []))
  return new Set([...paths.filter((path) => before.byPath.has(path)), ...moved])
}
