import { type Facet, facets, type Search } from '../address.ts'
import { countValues, nearestDays, pagesOfChoice } from './filters.ts'
import { type Hit, toHit } from './hit.ts'
import type { FetchFile } from './index-files.ts'
import { type Matches, matchClause } from './match.ts'
import { type Offer, toOffers } from './offers.ts'
import { order } from './order.ts'
import { pagesWith, pagesWithout } from './pages.ts'
import { parseQuery, type Query, writeMarks } from './query.ts'
import { weigh } from './rank.ts'
import { type Index, openIndex } from './search-index.ts'
import { type Correction, spell } from './spell.ts'

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

/** Open the search index whose files `fetchFile` fetches, of a site that lies below `base`. */
export async function openEngine(fetchFile: FetchFile, base = '/'): Promise<Engine> {
  const index = await openIndex(fetchFile, base)
  return { answer: (search, isExact, isOvertaken) => answer(index, search, isExact, isOvertaken) }
}

async function answer(index: Index, search: Search, isExact: boolean, isOvertaken: () => boolean): Promise<Answered> {
  const pause = (): void => {
    if (isOvertaken()) throw new Overtaken()
  }
  const query = parseQuery(search.words)
  const spelt = await spell(index, query, isExact)
  pause()
  const { clauses, found } = spelt
  const left = await pagesOfChoice(search, index.filter)
  const out = await Promise.all(query.excluded.map((clause) => matchClause(clause, index.find)))
  pause()
  const isOpen = (page: number): boolean => (left?.has(page) ?? true) && out.every((matches) => !matches.has(page))
  const weighed = weigh(
    found.map((matches, at) => ({ matches, isSmall: clauses[at]?.isSmall === true })),
    index.contents.pages.length,
  )
  const { all, most } = clauses.length === 0 ? pagesWithout(index, query, search, isOpen) : pagesWith(weighed, isOpen)
  const ordered = await order(index, search, weighed, all, most)
  pause()
  const shown = new Set([...all, ...most])
  return {
    answer: {
      count: all.length,
      most: most.length,
      unknown: spelt.unknown,
      corrections: spelt.corrections,
      suggestions: spelt.suggestions,
      unread: query.unread,
      offers: await toOffers(clauses, search, index, ordered),
      nearest: await toNearest(query, all.length, index),
      marks: writeMarks({ ...query, wanted: clauses }),
      pages: index.contents.pages.length,
    },
    load: (from, to) => Promise.all(ordered.slice(from, to).map((page) => toHit(index, page, clauses, weighed))),
    counts: (wanted) =>
      count(
        index,
        search,
        wanted,
        shown,
        (choice) => {
          if (clauses.length === 0) return pagesWithout(index, query, search, choice).all
          const pages = pagesWith(weighed, choice)
          return [...pages.all, ...pages.most]
        },
        out,
      ),
  }
}

/** Count per value; a facet with a choice is counted as if nothing were chosen in it, since more values would widen the search. */
async function count(
  index: Index,
  search: Search,
  wanted: readonly Facet[],
  shown: ReadonlySet<number>,
  pagesOf: (isOpen: (page: number) => boolean) => readonly number[],
  out: readonly Matches[],
): Promise<Counts> {
  const counts: Counts = {}
  for (const facet of facets.filter((one) => wanted.includes(one))) {
    const filter = await index.filter(facet)
    if (search.chosen[facet].length === 0) counts[facet] = countValues(filter, shown)
    else {
      const left = await pagesOfChoice(search, index.filter, facet)
      const isOpen = (page: number): boolean => (left?.has(page) ?? true) && out.every((matches) => !matches.has(page))
      counts[facet] = countValues(filter, new Set(pagesOf(isOpen)))
    }
  }
  return counts
}

async function toNearest({ wanted }: Query, found: number, { filter }: Index): Promise<Answer['nearest']> {
  const day = wanted.map(({ text }) => /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0]).find((one) => one !== undefined)
  if (day === undefined || (wanted.length > 1 && found > 0)) return null
  const dates = await filter('date')
  return dates.has(day) ? null : { day, days: nearestDays(day, dates) }
}
