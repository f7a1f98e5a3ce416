import { type Facet, facets, type Search } from './address.ts'
import { firstDay, lastDay } from './days.ts'
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
  filters?: Record<string, string[]>
  meta: Record<string, string | undefined>
}
interface PagefindResult {
  id: string
  score: number
  /** Places of the words that matched, in order. */
  words: number[]
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
  preload(words: string): Promise<void>
  search(words: string | null, options: { filters?: object; sort?: object }): Promise<PagefindAnswer>
}

/** How many of the engine's best pages are put in order by where the words stand. */
const reranked = 50
/** How many of those are looked into to put the best section first. */
const lookedInto = 6
/** Up to how many pages are looked into to see whether they have a phrase as written; of more, the engine is believed. */
const verified = 400

/** Load the search engine that lies at `bundle`. */
export async function loadEngine(bundle: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind
  await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), noWorker: true })
  await pagefind.init()
  const wordsFor = toVocabularyLoader(bundle)
  return { answer: (search) => answer(search, pagefind, wordsFor) }
}

async function answer(
  search: Search,
  pagefind: Pagefind,
  wordsFor: ReturnType<typeof toVocabularyLoader>,
): Promise<Answer> {
  const query = parseQuery(search.words)
  const words = engineWords(query)
  // What the search will need is fetched while the vocabulary is looked into.
  if (words !== '') void pagefind.preload(words)
  const needed = neededWords(query)
  const known = await Promise.all(needed.map(async (word) => isKnown(word, await wordsFor(word))))
  const unknown = needed.filter((_, index) => known[index] === false)
  if (unknown.length > 0)
    return { ...nothing, unknown, suggestion: await toSuggestion(search.words, unknown, wordsFor) }
  if (words === '' && search.words.trim() !== '') return { ...nothing, unknown: [search.words.trim()] }
  const filters = await toFilters(search, pagefind)
  const sort = search.order === 'newest' ? { newest: 'desc' } : search.order === 'oldest' ? { oldest: 'asc' } : {}
  const found = await pagefind.search(words === '' ? null : words, { filters, sort })
  const pages = pageReader(query)
  const results = await keepPhrases(found.results, query, pages)
  const ordered = search.order === 'relevance' && words !== '' ? await bestFirst(results, query, pages) : results
  return {
    count: results.length,
    suggestion: null,
    unknown: [],
    load: async (from, to) => Promise.all(ordered.slice(from, to).map(async (result) => toHit(await pages(result)))),
    counts: () => countFacets(search, words, query, pages, pagefind),
  }
}

const nothing: Answer = {
  count: 0,
  suggestion: null,
  unknown: [],
  load: async () => [],
  counts: async () => ({ kind: {}, series: {}, year: {}, tool: {}, person: {} }),
}

/** A page and its sections that answer the search. */
interface ReadPage {
  page: PagefindPage
  sections: SectionHit[]
}
type PageReader = (result: PagefindResult) => Promise<ReadPage>

/** Reads each page once. */
function pageReader(query: Query): PageReader {
  const known = new Map<string, Promise<ReadPage>>()
  return (result) => {
    const read = known.get(result.id) ?? result.data().then((page) => ({ page, sections: toSectionHits(page, query) }))
    known.set(result.id, read)
    return read
  }
}

async function toSuggestion(
  text: string,
  unknown: readonly string[],
  wordsFor: ReturnType<typeof toVocabularyLoader>,
): Promise<string | null> {
  let better = text
  for (const word of unknown) {
    const near = suggest(word, await wordsFor(word))
    if (near === null) return null
    better = better.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
      () => near,
    )
  }
  return better
}

/** Several values of one facet widen a search, facets narrow it; a range of dates is the set of its days. */
async function toFilters(search: Search, pagefind: Pagefind): Promise<object> {
  const chosen = facets
    .filter((facet) => search.chosen[facet].length > 0)
    .map((facet) => [facet, { any: search.chosen[facet] }])
  if (search.from === '' && search.to === '') return Object.fromEntries(chosen)
  const { date = {} } = await pagefind.filters()
  const days = Object.keys(date).filter(
    (stated) => lastDay(stated) >= search.from && (search.to === '' || firstDay(stated) <= search.to),
  )
  return Object.fromEntries([...chosen, ['date', { any: days.length > 0 ? days : ['none'] }]])
}

/** Keep the pages that have every phrase as written; the engine compares stems. */
async function keepPhrases(results: PagefindResult[], query: Query, pages: PageReader): Promise<PagefindResult[]> {
  if (query.phrases.length === 0 || results.length > verified) return results
  const kept = await Promise.all(results.map(async (result) => hasPhrases((await pages(result)).page, query)))
  return results.filter((_, index) => kept[index])
}

/**
 * Put the pages first whose best section answers best: the engine ranks whole pages.
 * Where the words stand close together is known without loading a page; only the best of those are looked into.
 */
async function bestFirst(results: PagefindResult[], query: Query, pages: PageReader): Promise<PagefindResult[]> {
  const highest = results[0]?.score ?? 1
  const wanted = engineWords(query).split(' ').length
  const rough = results
    .slice(0, reranked)
    .map((result) => ({ result, score: result.score / highest + (wanted > 1 ? closest(result.words, wanted) * 2 : 0) }))
  const near = rough.sort((a, b) => b.score - a.score).map(({ result }) => result)
  const scored = await Promise.all(
    near
      .slice(0, lookedInto)
      .map(async (result) => ({ result, score: scorePage(await pages(result), query) + (result.score / highest) * 3 })),
  )
  return [
    ...scored.sort((a, b) => b.score - a.score).map(({ result }) => result),
    ...near.slice(lookedInto),
    ...results.slice(reranked),
  ]
}

function scorePage({ page, sections: [best] }: ReadPage, query: Query): number {
  const [title] = toSectionHits({ raw_content: page.meta.title ?? '', anchors: [] }, query)
  return (best?.score ?? 0) + (title?.score ?? 0) / 2
}

/** How close `count` of the matched words stand at the closest place: 1 side by side, towards 0 far apart. */
function closest(places: readonly number[], count: number): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b)
  let width = Infinity
  for (let at = 0; at + count <= sorted.length; at += 1)
    width = Math.min(width, (sorted[at + count - 1] ?? 0) - (sorted[at] ?? 0) + 1)
  return count / width
}

function toHit({ page: { meta, url }, sections }: ReadPage): Hit {
  return {
    url,
    title: (meta.title ?? url).replace(/\szq[\p{L}\p{N}]+zz/gu, ''),
    date: meta.date ?? '',
    kind: meta.kind ?? '',
    series: meta.series ?? '',
    sections,
  }
}

/** Count per value; a facet with a choice is counted as if nothing were chosen in it, since further values would widen the search. */
async function countFacets(
  search: Search,
  words: string,
  query: Query,
  pages: PageReader,
  pagefind: Pagefind,
): Promise<Counts> {
  await pagefind.filters()
  const plain = await recount(search, words, query, pages, pagefind)
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const open =
        search.chosen[facet].length === 0
          ? plain
          : await recount({ ...search, chosen: { ...search.chosen, [facet]: [] } }, words, query, pages, pagefind)
      return [facet, open[facet] ?? {}] as const
    }),
  )
  return Object.fromEntries(counts) as Counts
}

/** Count by the engine, or, where it does not know which pages have a phrase as written, page by page. */
async function recount(
  search: Search,
  words: string,
  query: Query,
  pages: PageReader,
  pagefind: Pagefind,
): Promise<PagefindCounts> {
  const found = await pagefind.search(words === '' ? null : words, { filters: await toFilters(search, pagefind) })
  const kept = await keepPhrases(found.results, query, pages)
  if (query.phrases.length === 0 || found.results.length > verified) return found.filters
  const counts: Record<string, Record<string, number>> = {}
  for (const result of kept) {
    for (const [facet, values] of Object.entries((await pages(result)).page.filters ?? {})) {
      const own = (counts[facet] ??= {})
      for (const value of values) own[value] = (own[value] ?? 0) + 1
    }
  }
  return counts
}
