import { foldLetters } from '../../core/write/search/letters.ts'
import type { Facet, Search } from '../address.ts'
import { stemOf } from './forms.ts'
import type { Clause } from './query.ts'
import type { Index } from './search-index.ts'

/** A choice that the words of a search may mean: `faq certificates` → certificates, in FAQs. */
export interface Offer {
  facet: Facet
  value: string
  /** The words that are left if it is chosen. */
  words: string
}

const offered = ['kind', 'series', 'tool'] as const
const most = 3
/** In how many of the best hits people are looked for: the list of all would grow with the record. */
const lookedInto = 3

/** Find the kinds, series, tools and people that words of a search name; `ordered` are its pages, best first. */
export async function toOffers(
  clauses: readonly Clause[],
  search: Search,
  { filter, fragment }: Index,
  ordered: readonly number[],
): Promise<Offer[]> {
  const values = await Promise.all(
    offered.map(async (facet) => [...(await filter(facet)).keys()].map((value) => ({ facet, value }))),
  )
  const best = await Promise.all(clauses.length === 0 ? [] : ordered.slice(0, lookedInto).map(fragment))
  const people = new Set(best.flatMap(({ filters }) => filters.person ?? []))
  const all: { facet: Facet; value: string }[] = [
    ...values.flat(),
    ...[...people].map((value) => ({ facet: 'person' as const, value })),
  ]
  const open = all.filter(({ facet }) => search.chosen[facet].length === 0)
  return open.flatMap(({ facet, value }) => toOffer(facet, value, clauses)).slice(0, most)
}

/** Offer a value that is named in full, with the words that are left; a person only beside other words, or by two names. */
function toOffer(facet: Facet, value: string, clauses: readonly Clause[]): Offer[] {
  const stems = clauses.map(({ text }) => stemOf(foldLetters(text)))
  const names = foldLetters(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stemOf)
  if (names.length === 0 || !names.every((word) => stems.includes(word))) return []
  const left = clauses.filter(({ isSmall }, at) => !isSmall && !names.includes(stems[at] ?? ''))
  if (facet === 'person' && names.length === 1 && left.length === 0) return []
  return [{ facet, value, words: left.map(({ text }) => text).join(' ') }]
}
