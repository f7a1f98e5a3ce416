import type { Run, Weighed } from './rank.ts'

/** How many words a passage has. */
const passageWords = 40

/** How many places of one word of a search are looked at on one page. */
const mostPlaces = 300

/** By how much more a word tells that stands in a heading. */
const inHeading = 1.5

/**
 * Find the passage of a page that has most of a search: what a page has all over says little of any section of it.
 * Only the words of the index are known here, not where sections begin.
 */
export function bestPassage(page: number, clauses: readonly Weighed[]): Run {
  const found = clauses.flatMap(({ matches, worth, isSmall }, clause) => {
    const match = matches.get(page)
    if (isSmall || !match) return []
    return match.places.slice(0, mostPlaces).map((place) => {
      return { place, clause, value: match.headings.has(place) ? worth * inHeading : worth }
    })
  })
  found.sort((a, b) => a.place - b.place)
  let best = { from: 0, value: -1 }
  for (const [at, { place: from }] of found.entries()) {
    const values = new Map<number, number>()
    for (let next = at; (found[next]?.place ?? Infinity) < from + passageWords; next += 1) {
      const { clause, value } = found[next] ?? { clause: -1, value: 0 }
      values.set(clause, Math.max(value, values.get(clause) ?? 0))
    }
    const value = [...values.values()].reduce((sum, one) => sum + one, 0)
    if (value > best.value) best = { from, value }
  }
  return { from: best.from, to: best.from + passageWords, headingEnd: null }
}
