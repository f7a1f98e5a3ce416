import { foldLetters } from '../../core/write/search/terms.ts'
import type { Facet, Search } from '../address.ts'
import type { FilterLoader } from './filters.ts'
import { stemOf } from './forms.ts'
import type { Clause } from './query.ts'

/** A choice that the words of a search may mean: `faq certificates` → certificates, in FAQs. */
export interface Offer {
  facet: Facet
  value: string
  /** The words that are left if it is chosen. */
  words: string
}

const offered = ['kind', 'series', 'tool'] as const
const most = 3

/** Find the kinds, series and tools that words of a search name. */
export async function toOffers(clauses: readonly Clause[], search: Search, filter: FilterLoader): Promise<Offer[]> {
  const stems = clauses.map(({ text }) => stemOf(foldLetters(text)))
  const offers = await Promise.all(
    offered.map(async (facet) => {
      if (search.chosen[facet].length > 0) return []
      return [...(await filter(facet)).keys()].flatMap((value) => {
        const named = foldLetters(value)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== '')
          .map(stemOf)
        if (named.length === 0 || !named.every((word) => stems.includes(word))) return []
        const words = clauses.filter((_, at) => !named.includes(stems[at] ?? '')).map(({ text }) => text)
        return [{ facet, value, words: words.join(' ') }]
      })
    }),
  )
  return offers
    .flat()
    .filter(({ words }) => words !== '' || clauses.length > 0)
    .slice(0, most)
}
