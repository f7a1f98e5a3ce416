import { type Facet, facets, type Search } from '../address.ts'
import { addAcronyms } from './acronyms.ts'
import { suggestCommoner } from './commoner.ts'
import { countValues, nearestDays, pagesOfChoice } from './filters.ts'
import { type Hit, toHit } from './hit.ts'
import type { FetchFile } from './index-files.ts'
import { type Matches, matchClause } from './match.ts'
import { type Offer, toOffers } from './offers.ts'
import { order } from './order.ts'
import { pagesWith, pagesWithout } from './pages.ts'
import { parseQuery, type Query, writeMarks } from './query.ts'
import { type Weighed, weigh } from './rank.ts'
import { type Index, openIndex } from './search-index.ts'
import { type Correction, spell, type Spelt } from './spell.ts'

export type { Hit } from './hit.ts'

/** How many documents have each value of a facet. */
export type Counts = Partial<Record<Facet, Record<string, number>>>

/** The answer to a search, without its hits. */
export interface Answer {
  /** Documents that have all of it. */
  count: number
  /** Documents that have most of it; they come after, or alone where none has all. */
  most: number
  /** Words that occur nowhere in the record, as typed. */
  unknown: string[]
  corrections: Correction[]
  /** Searches that may have been meant, where no reading is clear. */
  suggestions: string[]
  unread: string[]
  offers: Offer[]
  /** A day that was asked for and has no document, with the nearest that have one. */
  nearest: { day: string; days: string[] } | null
  /** What the pages that the hits lead to shall mark. */
  marks: string
  /** How many documents the record has. */
  pages: number
}

/** A search under way. */
export interface Answered {
  answer: Answer
  load: (from: number, to: number) => Promise<Hit[]>
  counts: (wanted: readonly Facet[]) => Promise<Counts>
}

/** Answers searches; `isOvertaken` is asked between steps, and an overtaken search throws `Overtaken`. */
export interface Engine {
  answer: (search: Search, isExact: boolean, isOvertaken: () => boolean) => Promise<Answered>
}

/** Thrown by a search that is no longer wanted. */
export class Overtaken extends Error {
  override name = 'Overtaken'
}

/** Open the search index whose files `fetchFile` fetches, of a record in the language `lang` that lies below `base`. */
export async function openEngine(fetchFile: FetchFile, base = '/', lang = 'en'): Promise<Engine> {
  const index = await openIndex(fetchFile, base, lang)
  return { answer: (search, isExact, isOvertaken) => answer(index, search, isExact, isOvertaken) }
}

/** A search that was taken apart, with the pages of its parts. */
interface Asked {
  query: Query
  spelt: Spelt
  weighed: readonly Weighed[]
  /** Pages of what must not occur. */
  out: readonly Matches[]
}

/** Pages with all of a search, and those with most of it. */
type Pages = ReturnType<typeof pagesWith>

async function answer(index: Index, search: Search, isExact: boolean, isOvertaken: () => boolean): Promise<Answered> {
  const pause = (): void => {
    if (isOvertaken()) throw new Overtaken()
  }
  const asked = await takeApart(index, search, isExact)
  pause()
  const pages = findPages(index, search, asked, await pagesOfChoice(search, index.filter))
  const [ordered, commoner] = await Promise.all([
    order(index, search, asked.weighed, pages.all, pages.most),
    isExact ? [] : suggestCommoner(index, asked.spelt),
  ])
  pause()
  const { clauses } = asked.spelt
  return {
    answer: await toAnswer(index, search, asked, pages, ordered, commoner),
    load: (from, to) => Promise.all(ordered.slice(from, to).map((page) => toHit(index, page, clauses, asked.weighed))),
    counts: (wanted) => count(index, search, asked, pages, wanted),
  }
}

async function takeApart(index: Index, search: Search, isExact: boolean): Promise<Asked> {
  const query = parseQuery(search.words, index.lang)
  const spelt = await spell(index, query, isExact)
  const read = await addAcronyms(index.find, spelt.clauses, spelt.found)
  const found = read.map((matches, at) => ({ matches, isSmall: spelt.clauses[at]?.isSmall === true }))
  const out = await Promise.all(query.excluded.map((clause) => matchClause(clause, index.find)))
  return { query, spelt, weighed: weigh(found, index.contents.pages.length), out }
}

function findPages(
  index: Index,
  search: Search,
  { query, spelt, weighed, out }: Asked,
  choice: ReadonlySet<number> | null,
): Pages {
  const isOpen = (page: number): boolean => (choice?.has(page) ?? true) && out.every((matches) => !matches.has(page))
  return spelt.clauses.length === 0 ? pagesWithout(index, query, search, isOpen) : pagesWith(weighed, isOpen)
}

async function toAnswer(
  index: Index,
  search: Search,
  { query, spelt }: Asked,
  { all, most }: Pages,
  ordered: readonly number[],
  commoner: readonly string[],
): Promise<Answer> {
  const { clauses, unknown, corrections } = spelt
  return {
    count: all.length,
    most: most.length,
    unknown,
    corrections,
    suggestions: [...spelt.suggestions, ...commoner],
    unread: query.unread,
    offers: await toOffers(clauses, search, index, ordered),
    nearest: await toNearest(query, all.length, index),
    marks: writeMarks({ ...query, wanted: clauses }),
    pages: index.contents.pages.length,
  }
}

/** Count per value; a facet with a choice is counted as if nothing were chosen in it, since more values would widen the search. */
async function count(
  index: Index,
  search: Search,
  asked: Asked,
  found: Pages,
  wanted: readonly Facet[],
): Promise<Counts> {
  const counts: Counts = {}
  for (const facet of facets.filter((one) => wanted.includes(one))) {
    const isChosen = search.chosen[facet].length > 0
    const pages = isChosen ? findPages(index, search, asked, await pagesOfChoice(search, index.filter, facet)) : found
    counts[facet] = countValues(await index.filter(facet), new Set([...pages.all, ...pages.most]))
  }
  return counts
}

async function toNearest({ wanted }: Query, found: number, { filter }: Index): Promise<Answer['nearest']> {
  const day = wanted.map(({ text }) => /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0]).find((one) => one !== undefined)
  if (day === undefined || (wanted.length > 1 && found > 0)) return null
  const dates = await filter('date')
  return dates.has(day) ? null : { day, days: nearestDays(day, dates) }
}
