import type { Clause } from './query.ts'
import type { WordFinder } from './words.ts'

/** Where a page has what a clause asks for. */
export interface Match {
  /** In order. */
  places: number[]
  /** How well each place answers. */
  weights: number[]
  /** Those places that stand in a heading. */
  headings: Set<number>
}

/** The pages that have what a clause asks for. */
export type Matches = Map<number, Match>

/** Find the pages that answer a clause. */
export async function matchClause(clause: Clause, find: WordFinder): Promise<Matches> {
  const ways = await Promise.all(
    clause.ways.map(async (row) => {
      const words = await Promise.all(row.map((word) => matchWord(word, clause.isPhrase, find)))
      return words.length === 1 ? (words[0] ?? new Map<number, Match>()) : inARow(words)
    }),
  )
  const [only] = ways
  return ways.length === 1 && only ? only : join(ways)
}

export async function matchWord(word: string, isExact: boolean, find: WordFinder): Promise<Matches> {
  const found = await find(word, isExact)
  const places = new Map<number, Map<number, number>>()
  const headings = new Map<number, Set<number>>()
  for (const { weight, postings } of found) {
    for (const posting of postings) {
      const own = places.get(posting.page) ?? new Map<number, number>()
      for (const place of posting.places) own.set(place, Math.max(weight, own.get(place) ?? 0))
      places.set(posting.page, own)
      if (posting.headings.length === 0) continue
      headings.set(posting.page, new Set([...(headings.get(posting.page) ?? []), ...posting.headings]))
    }
  }
  return new Map([...places].map(([page, own]) => [page, toMatch(own, headings.get(page))]))
}

function toMatch(weighted: ReadonlyMap<number, number>, headings: Set<number> = new Set()): Match {
  const places = [...weighted.keys()].sort((a, b) => a - b)
  return { places, weights: places.map((place) => weighted.get(place) ?? 0), headings }
}

/** Where words stand one behind the other; parts of one hyphenated word share a place. */
function inARow(words: readonly Matches[]): Matches {
  const [first, ...rest] = words
  const found: Matches = new Map()
  for (const [page, start] of first ?? []) {
    const others = rest.map((matches) => matches.get(page))
    if (others.some((other) => other === undefined)) continue
    const kept = start.places.flatMap((place, index) => {
      const weight = weightOfRow(place, start.weights[index] ?? 0, others)
      return weight > 0 ? [[place, weight] as const] : []
    })
    if (kept.length > 0) found.set(page, toMatch(new Map(kept), start.headings))
  }
  return found
}

function weightOfRow(from: number, first: number, others: readonly (Match | undefined)[]): number {
  let place = from
  let weight = first
  for (const other of others) {
    const at = other?.places.findIndex((one) => one === place || one === place + 1) ?? -1
    if (at === -1) return 0
    // Of a word that stands at this place and at the next, the next is its own.
    const next = other?.places[at + 1] === place + 1 ? at + 1 : at
    place = other?.places[next] ?? place
    weight = Math.min(weight, other?.weights[next] ?? 0)
  }
  return weight
}

/** Any of several ways will do. */
export function join(ways: readonly Matches[]): Matches {
  const pages = new Set(ways.flatMap((matches) => [...matches.keys()]))
  return new Map(
    [...pages].map((page) => {
      const own = ways.flatMap((matches) => matches.get(page) ?? [])
      const weighted = new Map<number, number>()
      for (const { places, weights } of own)
        places.forEach((place, index) => weighted.set(place, Math.max(weights[index] ?? 0, weighted.get(place) ?? 0)))
      return [page, toMatch(weighted, new Set(own.flatMap(({ headings }) => [...headings])))]
    }),
  )
}
