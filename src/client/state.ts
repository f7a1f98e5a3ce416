import { type Facet, facets, isEmpty, type Search, writeSearch } from './address.ts'
import type { Answer, Counts, Hit } from './engine/engine.ts'

/** Everything that a search page shows. It is only ever replaced, by the functions below. */
export interface SearchState {
  search: Search
  /** Whether words are taken as typed, without corrections. */
  isExact: boolean
  phase: 'empty' | 'waiting' | 'shown' | 'failed'
  /** The newest answer; while a newer one is awaited it stays. */
  answer: Answer | null
  hits: Hit[]
  counts: Counts
}

/** Hits that are shown as soon as they are there: as many as a browser loads at once over a slow line. */
export const firstHits = 6

/** Hits that a list has at once, and with each "Show more". */
export const pageSize = 10

/** Start with what an address says. */
export function startState(search: Search): SearchState {
  return { search, isExact: false, phase: phaseOf(search), answer: null, hits: [], counts: {} }
}

function phaseOf(search: Search): SearchState['phase'] {
  return isEmpty(search) ? 'empty' : 'waiting'
}

/** Change what is looked for. */
export function change(state: SearchState, changed: Partial<Search>, isExact = false): SearchState {
  const search = { ...state.search, ...changed }
  const phase = phaseOf(search)
  const next = { ...state, search, isExact, phase }
  return phase === 'empty' ? { ...next, answer: null, hits: [], counts: {} } : next
}

/** Choose a value of a facet, or choose it no more. */
export function choose(search: Search, facet: Facet, value: string, isChosen: boolean): Partial<Search> {
  const others = search.chosen[facet].filter((other) => other !== value)
  return { chosen: { ...search.chosen, [facet]: isChosen ? [...others, value] : others } }
}

/** What is looked for if no choice is made. */
export const noChoice: Partial<Search> = {
  chosen: { kind: [], series: [], year: [], tool: [], person: [] },
  order: 'relevance',
  from: '',
  to: '',
}

/** Take the answer to the newest search. */
export function takeAnswer(state: SearchState, answer: Answer, hits: Hit[]): SearchState {
  return { ...state, phase: 'shown', answer, hits, counts: {} }
}

/** Take more hits, which follow those before `from`. */
export function takeMore(state: SearchState, hits: Hit[], from: number): SearchState {
  return { ...state, hits: [...state.hits.slice(0, from), ...hits] }
}

/** Take counts of facets, besides those that are known. */
export function takeCounts(state: SearchState, counts: Counts): SearchState {
  return { ...state, counts: { ...state.counts, ...counts } }
}

/** Say that the search failed. */
export function takeFailure(state: SearchState): SearchState {
  return { ...state, phase: 'failed', answer: null, hits: [], counts: {} }
}

/** Up to which hit a list is still to be filled; `null` if it is. */
export function lacksUpTo({ hits, answer }: SearchState): number | null {
  const wanted = Math.min(pageSize, answer === null ? 0 : answer.count + answer.most)
  return hits.length < wanted ? wanted : null
}

/** How many hits are there in all. */
export function totalOf({ answer }: SearchState): number {
  return answer === null ? 0 : answer.count + answer.most
}

/** Whether the search is narrowed by anything but words. */
export function isNarrowed(search: Search): boolean {
  return writeSearch({ ...search, words: '', order: 'relevance' }) !== ''
}

/** The one value by which a search without words is narrowed, if that is all it asks: what a feed may follow. */
export function onlyChoice(search: Search): { facet: Facet; value: string } | null {
  if (search.words.trim() !== '' || search.from !== '' || search.to !== '') return null
  const chosen = facets.flatMap((facet) => search.chosen[facet].map((value) => ({ facet, value })))
  const [only] = chosen
  return only && chosen.length === 1 ? only : null
}
