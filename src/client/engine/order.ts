import type { Search } from '../address.ts'
import { judge, type Weighed } from './rank.ts'
import type { Index } from './search-index.ts'
import { toSectionHits } from './sections.ts'

/** How many of the best pages are looked into to put the best section first. */
const lookedInto = 12

/** By how much the newest of pages that are alike comes before the oldest. */
const newer = 1.2
/** By how much a page with all words comes before one that lacks some, beside what their places say. */
const complete = 0.5

/** Put the pages of an answer in the order that was asked for. */
export async function order(
  index: Index,
  search: Search,
  weighed: readonly Weighed[],
  all: readonly number[],
  most: readonly number[],
): Promise<number[]> {
  const { contents } = index
  // Pages are numbered by date, undated ones first.
  const byDate = (a: number, b: number): number => b - a
  if (search.order === 'oldest') return oldestFirst([...all, ...most], index)
  if (search.order === 'newest' || weighed.length === 0) return [...all, ...most].sort(byDate)
  const full = new Set(all)
  const extra = (page: number): number => newer * (page / contents.pages.length) + (full.has(page) ? complete : 0)
  const rough = [...all, ...most].map((page) => {
    const run = { from: 0, to: (contents.pages[page]?.words ?? 0) + 1, headingEnd: null }
    return { page, score: inSteps(judge(page, weighed, run, 8)) + extra(page) }
  })
  rough.sort((a, b) => b.score - a.score || byDate(a.page, b.page))
  const near = rough.slice(0, lookedInto)
  const own = await ownPages(index)
  const judged = await Promise.all(
    near.map(async ({ page }) => {
      const [best] = toSectionHits(page, await index.fragment(page), weighed)
      return { page, score: inSteps(best?.score ?? 0) + extra(page) + (own.has(page) ? 1 : 0) }
    }),
  )
  judged.sort((a, b) => b.score - a.score || byDate(a.page, b.page))
  return [...judged, ...rough.slice(lookedInto)].map(({ page }) => page)
}

async function oldestFirst(pages: number[], { filter }: Index): Promise<number[]> {
  const dated = new Set([...(await filter('year')).values()].flat())
  return pages.sort((a, b) => Number(dated.has(b)) - Number(dated.has(a)) || a - b)
}

/** Small differences say less than the date. */
function inSteps(score: number): number {
  return Math.round(score * 2) / 2
}

/** Pages that are about one thing: where all else is alike they come before a passing mention. */
async function ownPages({ filter }: Index): Promise<Set<number>> {
  const kinds = await filter('kind')
  return new Set(['tool', 'faq', 'roadmap', 'page'].flatMap((kind) => kinds.get(kind) ?? []))
}
