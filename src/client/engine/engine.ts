import { type Facet, facets, type Search } from '../address.ts'
import { toVisible } from './excerpt.ts'
import { countValues, type FilterLoader, nearestDays, pagesOfChoice, toFilterLoader } from './filters.ts'
import { type Contents, type FetchFile, type Fragment, readContents, readFragment } from './index-files.ts'
import { type Matches, matchClause } from './match.ts'
import { toOffers, type Offer } from './offers.ts'
import { type Clause, parseQuery, type Query, writeMarks } from './query.ts'
import { coverOf, judge, type Weighed, weigh } from './rank.ts'
import { type SectionHit, toSectionHits } from './sections.ts'
import { suggest, toVocabularyLoader, type Words } from './spelling.ts'
import { toWordFinder, type WordFinder } from './words.ts'

/** A document that answers a search. */
export interface Hit {
  url: string
  title: string
  date: string
  kind: string
  series: string
  /** What the document is about, in a sentence; '' where nothing says it. */
  gist: string
  /** The document that links it, if it is a file beside the documents. */
  from: { title: string; url: string } | null
  /** Best first; empty where only the facets match. */
  sections: SectionHit[]
  /** What was looked for and is not on the page. */
  missing: string[]
}

/** How many documents have each value of a facet. */
export type Counts = Partial<Record<Facet, Record<string, number>>>

/** A word that was taken for another. */
export interface Correction {
  from: string
  to: string
}

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

/** Everything of an index that searches share. */
interface Index {
  contents: Contents
  find: WordFinder
  filter: FilterLoader
  words: (word: string) => Promise<Words>
  fragment: (page: number) => Promise<Fragment>
  /** Path below which the site lies, with a slash at both ends. */
  base: string
}

/** How many of the best pages are looked into to put the best section first. */
const lookedInto = 14

/** Open the search index whose files `fetchFile` fetches, of a site that lies below `base`. */
export async function openEngine(fetchFile: FetchFile, base = '/'): Promise<Engine> {
  const contents = await readContents(fetchFile)
  const fragments = new Map<number, Promise<Fragment>>()
  const index: Index = {
    contents,
    base,
    find: toWordFinder(contents, fetchFile),
    filter: toFilterLoader(contents, fetchFile),
    words: toVocabularyLoader(fetchFile),
    fragment: (page) => {
      const known = fragments.get(page) ?? readFragment(fetchFile, contents.pages[page]?.fragment ?? '')
      fragments.set(page, known)
      known.catch(() => fragments.delete(page))
      return known
    },
  }
  // Every answer needs them, and they need not wait for its words.
  for (const name of ['kind', 'series', 'tool']) index.filter(name).catch(() => undefined)
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
      offers: await toOffers(clauses, search, index.filter),
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

interface Spelt {
  clauses: Clause[]
  found: Matches[]
  unknown: string[]
  corrections: Correction[]
  suggestions: string[]
}

/** Find the pages of each clause; a word that occurs nowhere is read as the one that was clearly meant. */
async function spell({ find, words }: Index, { wanted }: Query, isExact: boolean): Promise<Spelt> {
  const spelt: Spelt = { clauses: [], found: [], unknown: [], corrections: [], suggestions: [] }
  const first = await Promise.all(wanted.map((clause) => matchClause(clause, find)))
  for (const [at, clause] of wanted.entries()) {
    const matches = first[at] ?? new Map()
    if (matches.size > 0 || clause.isSmall) {
      spelt.clauses.push(clause)
      spelt.found.push(matches)
      continue
    }
    const [word] = clause.ways[0] ?? []
    const isPlain = clause.ways.length === 1 && clause.ways[0]?.length === 1
    const meant = word !== undefined && isPlain && !clause.isPhrase ? suggest(word, await words(word)) : null
    if (meant?.isClear && !isExact) {
      const better = { ...clause, text: meant.word, ways: [[meant.word]] }
      spelt.corrections.push({ from: clause.text, to: meant.word })
      spelt.clauses.push(better)
      spelt.found.push(await matchClause(better, find))
      continue
    }
    if (meant) spelt.suggestions.push(wanted.map(({ text }) => (text === clause.text ? meant.word : text)).join(' '))
    spelt.unknown.push(clause.text)
    spelt.clauses.push(clause)
    spelt.found.push(matches)
  }
  return spelt
}

/** What share of a search must be on a page that lacks a word of it. */
const enough = 0.4

/** The pages with every word that decides, and, of three words or more or where there are none, those with most. */
function pagesWith(weighed: readonly Weighed[], isOpen: (page: number) => boolean): { all: number[]; most: number[] } {
  const deciding = weighed.filter(({ isSmall }) => !isSmall)
  const pages = new Map<number, number>()
  for (const { matches } of deciding) for (const page of matches.keys()) pages.set(page, (pages.get(page) ?? 0) + 1)
  const open = [...pages].filter(([page]) => isOpen(page))
  const all = open.filter(([, has]) => has === deciding.length).map(([page]) => page)
  if (deciding.length < 2 || (deciding.length === 2 && all.length > 0)) return { all, most: [] }
  const most = open.filter(([page, has]) => has < deciding.length && coverOf(page, deciding) >= enough)
  return { all, most: most.map(([page]) => page) }
}

/** Where nothing is looked for by words: every page that the choice leaves. */
function pagesWithout(
  { contents }: Index,
  { excluded }: Query,
  search: Search,
  isOpen: (page: number) => boolean,
): { all: number[]; most: number[] } {
  // Signs alone are no search.
  if (search.words.trim() !== '' && excluded.length === 0) return { all: [], most: [] }
  return { all: contents.pages.map((_, page) => page).filter(isOpen), most: [] }
}

/** By how much the newest of pages that are alike comes before the oldest. */
const newer = 1.2
/** By how much a page with all words comes before one that lacks some, beside what their places say. */
const complete = 0.5

async function order(
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

async function toHit(
  { fragment, base }: Index,
  page: number,
  clauses: readonly Clause[],
  weighed: readonly Weighed[],
): Promise<Hit> {
  const read = await fragment(page)
  const { meta, url } = read
  const missing = clauses.filter(({ isSmall }, at) => !isSmall && !weighed[at]?.matches.has(page))
  return {
    url: toHref(base, url),
    title: toVisible(meta.title ?? url),
    date: meta.date ?? '',
    kind: meta.kind ?? '',
    series: toVisible(meta.series ?? ''),
    gist: toVisible(meta.gist ?? ''),
    from: meta.from === undefined ? null : { title: toVisible(meta.fromTitle ?? ''), url: toHref(base, meta.from) },
    sections: toSectionHits(page, read, weighed),
    missing: missing.map(({ text }) => text),
  }
}

function toHref(base: string, url: string): string {
  return base + url.replace(/^\//, '')
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
