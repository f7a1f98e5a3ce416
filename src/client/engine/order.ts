import type { Search } from '../address.ts'
import { bestPassage } from './passage.ts'
import { judge, type Weighed } from './rank.ts'
import type { Index } from './search-index.ts'
import { ownKinds, toSectionHits } from './sections.ts'

/** How many of the best pages are looked into to put the best section first: as many as a browser loads at once. */
const lookedInto = 6

/** By what share the newest page answers better than the oldest that is as near: a topic that recurs is asked for its news. */
const newer = 0.2
/** By how much a page with all words comes before one that lacks some, beside what their places say. */
const complete = 0.5
/** About how many words a title has; only the page itself says it. */
const titleWords = 8

/** Put the pages of an answer in the order that was asked for. */
export async function order(
  index: Index,
  search: Search,
  weighed: readonly Weighed[],
  all: readonly number[],
  most: readonly number[],
): Promise<number[]> {
  // Pages are numbered by date, undated ones first.
  const byDate = (a: number, b: number): number => b - a
  if (search.order === 'oldest') return oldestFirst([...all, ...most], index)
  if (search.order === 'newest' || weighed.length === 0) return [...all, ...most].sort(byDate)
  const full = new Set(all)
  const own = await ownPages(index)
  const rate = (page: number, score: number): { page: number; score: number } => {
    // What is about one thing has no date and is never old.
    const age = own.has(page) ? 1 : page / index.contents.pages.length
    return { page, score: score * (1 + newer * age) + (full.has(page) ? complete : 0) }
  }
  const byScore = (a: { page: number; score: number }, b: { page: number; score: number }): number =>
    b.score - a.score || byDate(a.page, b.page)
  const rough = [...all, ...most].map((page) =>
    rate(page, judge(page, weighed, bestPassage(page, weighed), titleWords)),
  )
  rough.sort(byScore)
  const judged = await Promise.all(
    rough.slice(0, lookedInto).map(async ({ page }) => {
      const [best] = toSectionHits(page, await index.fragment(page), weighed)
      return rate(page, best?.score ?? 0)
    }),
  )
  return [...judged.sort(byScore), ...rough.slice(lookedInto)].map(({ page }) => page)
}

async function oldestFirst(pages: number[], { filter }: Index): Promise<number[]> {
  const dated = new Set([...(await filter('year')).values()].flat())
  return pages.sort((a, b) => Number(dated.has(b)) - Number(dated.has(a)) || a - b)
}

/** Pages that are about one thing. */
async function ownPages({ filter }: Index): Promise<Set<number>> {
  const kinds = await filter('kind')
  return new Set(ownKinds.flatMap((kind) => kinds.get(kind) ?? []))
}
