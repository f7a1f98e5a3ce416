import type { Search } from '../address.ts'
import type { Query } from './query.ts'
import { coverOf, type Weighed } from './rank.ts'
import type { Index } from './search-index.ts'

/** What share of a search must be on a page that lacks a word of it. */
const enough = 0.4

/** The pages with every word that decides, and, of three words or more or where there are none, those with most. */
export function pagesWith(
  weighed: readonly Weighed[],
  isOpen: (page: number) => boolean,
): { all: number[]; most: number[] } {
  const deciding = weighed.filter(({ isSmall }) => !isSmall)
  const pages = new Map<number, number>()
  for (const { matches } of deciding) for (const page of matches.keys()) pages.set(page, (pages.get(page) ?? 0) + 1)
  const open = [...pages].filter(([page]) => isOpen(page))
  const all = open.filter(([, has]) => has === deciding.length).map(([page]) => page)
  if (deciding.length < 2 || (deciding.length === 2 && all.length > 0)) return { all, most: [] }
  const most = open.filter(([page, has]) => has < deciding.length && coverOf(page, deciding) >= enough)
  return { all, most: most.map(([page]) => page) }
}

/** Where nothing is looked for by words: every page that the choice leaves. */
export function pagesWithout(
  { contents }: Index,
  { excluded }: Query,
  search: Search,
  isOpen: (page: number) => boolean,
): { all: number[]; most: number[] } {
  // Signs alone are no search.
  if (search.words.trim() !== '' && excluded.length === 0) return { all: [], most: [] }
  return { all: contents.pages.map((_, page) => page).filter(isOpen), most: [] }
}
