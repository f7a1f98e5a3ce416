import { type Facet, facets, type Search } from './address.ts'
import { engineWords, neededWords, parseQuery, type Query } from './query.ts'
import { hasPhrases, type PageText, type SectionHit, toSectionHits } from './sections.ts'
import { isKnown, suggest, toVocabularyLoader } from './vocabulary.ts'

/** A document that answers a search. */
export interface Hit {
  url: string
  title: string
  date: string
  kind: string
  series: string
  /** Best first; empty where only the facets match. */
  sections: SectionHit[]
}

/** How many documents have each value of a facet. */
export type Counts = Record<Facet, Record<string, number>>

/** The answer to a search. */
export interface Answer {
  count: number
  /** A better spelling, where a word does not occur in the record. */
  suggestion: string | null
  /** Words that do not occur in the record. */
  unknown: string[]
  /** Load hits from one index to another, in order. */
  load: (from: number, to: number) => Promise<Hit[]>
  /** Count what each facet would give. */
  counts: () => Promise<Counts>
}

/** Answers searches. */
export interface Engine {
  answer: (search: Search) => Promise<Answer>
}

interface PagefindPage extends PageText {
  url: string
  meta: Record<string, string | undefined>
}
interface PagefindResult {
  id: string
  score: number
  data(): Promise<PagefindPage>
}
type PagefindCounts = Record<string, Record<string, number> | undefined>
interface PagefindAnswer {
  results: PagefindResult[]
  filters: PagefindCounts
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  filters(): Promise<PagefindCounts>
  search(words: string | null, options: { filters?: object; sort?: object }): Promise<PagefindAnswer>
}

/** How many of the engine's best pages are looked into to put the best section first. */
const reranked = 20
/** Up to how many pages are looked into to see whether they have a phrase as written. */
const verified = 120

/** Load the search engine that lies at `bundle`. */
export async function loadEngine(bundle: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind
  await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), noWorker: true })
  await pagefind.init()
  const wordsFor = toVocabularyLoader(bundle)
  return { answer: (search) => answer(search, pagefind, wordsFor) }
}

async function answer(search: Search, pagefind: Pagefind, wordsFor: ReturnType<typeof toVocabularyLoader>): Promise<Answer> {
  const query = parseQuery(search.words)
  const needed = neededWords(query)
  const known = await Promise.all(needed.map(async (word) => isKnown(word, await wordsFor(word))))
  const unknown = needed.filter((_, index) => known[index] === false)
  if (unknown.length > 0) return { ...nothing, unknown, suggestion: await toSuggestion(search.words, unknown, wordsFor) }
  const words = engineWords(query)
  if (words === '' && search.words.trim() !== '') return { ...nothing, unknown: [search.words.trim()] }
  const filters = await toFilters(search, pagefind)
  const sort = search.order === 'newest' ? { newest: 'desc' } : search.order === 'oldest' ? { oldest: 'asc' } : {}
  const found = await pagefind.search(words === '' ? null : words, { filters, sort })
  const pages = pageReader()
  const results = await keepPhrases(found.results, query, pages)
  const ordered = search.order === 'relevance' && words !== '' ? await bestFirst(results, query, pages) : results
  return {
    count: results.length,
    suggestion: null,
    unknown: [],
    load: async (from, to) => Promise.all(ordered.slice(from, to).map(async (result) => toHit(await pages(result), query))),
    counts: () => countFacets(search, words, found, pagefind),
  }
}

const nothing: Answer = { count: 0, suggestion: null, unknown: [], load: async () => [], counts: async () => ({ kind: {}, series: {}, year: {}, tool: {}, person: {} }) }

type PageReader = (result: PagefindResult) => Promise<PagefindPage>

/** Reads each page once. */
function pageReader(): PageReader {
  const read = new Map<string, Promise<PagefindPage>>()
  return (result) => {
    const page = read.get(result.id) ?? result.data()
    read.set(result.id, page)
    return page
  }
}

async function toSuggestion(text: string, unknown: readonly string[], wordsFor: ReturnType<typeof toVocabularyLoader>): Promise<string | null> {
  let better = text
  for (const word of unknown) {
    const near = suggest(word, await wordsFor(word))
    if (near === null) return null
    better = better.replace(new RegExp(word.replace(/[.#-]/g, '\\$&'), 'giu'), near)
  }
  return better
}

/** Several values of one facet widen a search, facets narrow it; a range of dates is the set of its days. */
async function toFilters(search: Search, pagefind: Pagefind): Promise<object> {
  const chosen = facets.filter((facet) => search.chosen[facet].length > 0).map((facet) => [facet, { any: search.chosen[facet] }])
  if (search.from === '' && search.to === '') return Object.fromEntries(chosen)
  const { date = {} } = await pagefind.filters()
  const days = Object.keys(date).filter((day) => day >= search.from && (search.to === '' || day <= search.to))
  return Object.fromEntries([...chosen, ['date', { any: days.length > 0 ? days : ['none'] }]])
}

/** Keep the pages that have every phrase as written; the engine compares stems. */
async function keepPhrases(results: PagefindResult[], query: Query, pages: PageReader): Promise<PagefindResult[]> {
  if (query.phrases.length === 0) return results
  const looked = results.slice(0, verified)
  const kept = await Promise.all(looked.map(async (result) => hasPhrases(await pages(result), query)))
  return looked.filter((_, index) => kept[index])
}

/** Put the pages first whose best section answers best: the engine ranks whole pages. */
async function bestFirst(results: PagefindResult[], query: Query, pages: PageReader): Promise<PagefindResult[]> {
  const top = results.slice(0, reranked)
  const highest = top[0]?.score ?? 1
  const scored = await Promise.all(
    top.map(async (result) => {
      const page = await pages(result)
      const [best] = toSectionHits(page, query)
      const title = toSectionHits({ raw_content: page.meta.title ?? '', anchors: [] }, query)[0]
      return { result, score: (best?.score ?? 0) + (title ? title.score / 2 : 0) + (result.score / highest) * 3 }
    }),
  )
  return [...scored.sort((a, b) => b.score - a.score).map(({ result }) => result), ...results.slice(reranked)]
}

function toHit(page: PagefindPage, query: Query): Hit {
  const { meta, url } = page
  return { url, title: (meta.title ?? url).replace(/\szq[\p{L}\p{N}]+zz/gu, ''), date: meta.date ?? '', kind: meta.kind ?? '', series: meta.series ?? '', sections: toSectionHits(page, query) }
}

/** Count per value; a facet with a choice is counted as if nothing were chosen in it, since further values would widen the search. */
async function countFacets(search: Search, words: string, found: PagefindAnswer, pagefind: Pagefind): Promise<Counts> {
  await pagefind.filters()
  const plain = await recount(search, words, pagefind)
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const open = search.chosen[facet].length === 0 ? plain : await recount({ ...search, chosen: { ...search.chosen, [facet]: [] } }, words, pagefind)
      return [facet, open[facet] ?? found.filters[facet] ?? {}] as const
    }),
  )
  return Object.fromEntries(counts) as Counts
}

async function recount(search: Search, words: string, pagefind: Pagefind): Promise<PagefindCounts> {
  return (await pagefind.search(words === '' ? null : words, { filters: await toFilters(search, pagefind) })).filters
}
