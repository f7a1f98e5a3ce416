import { Buffer } from 'node:buffer'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { SearchDocument } from '../../core/write/search/search.ts'
import { toTerms } from '../../core/write/search/terms.ts'
import { writeVocabulary } from '../../core/write/search/vocabulary.ts'
import type { Artefact } from '../artefact.ts'
import type { Store } from '../store.ts'
import { digestOf, pack } from './coding.ts'
import { writeContents } from './contents.ts'
import { joinWords } from './join.ts'
import { fragmentKey, keepIndex, type KeptIndex, type KeptPage, readKeptIndex, termsKey } from './kept.ts'
import { type Batch, closePagefind, indexBatch } from './pagefind.ts'

/** How many documents Pagefind is given at once: the more, the more memory it takes. */
const batchSize = 500

/** Words of some pages with what is known of these: a batch that Pagefind made, or the index of the last run. */
type Piece = Omit<KeptIndex, 'wordless' | 'terms'>

/**
 * Bring the search index of a record up to date. Only documents that are new or changed since the last run are given to
 * Pagefind; what it makes of them is joined with what is kept of the others, to the bytes that indexing all at once gives.
 * Pages are numbered by date, so that what is new comes last and most of the index stays as it is.
 */
export async function toSearchIndex(
  documents: Iterable<SearchDocument>,
  store: Store,
  signal?: AbortSignal,
): Promise<Artefact[]> {
  const ordered = (await listAll(documents, signal)).sort((a, b) => byCodeUnit(a.date, b.date))
  const kept = stillUsed(readKeptIndex(store), ordered)
  const known = new Set([...(kept?.pages.map(({ key }) => key) ?? []), ...(kept?.wordless ?? [])])
  const fresh = ordered.filter(({ key }) => !known.has(key))
  const index = isSame(kept, ordered)
    ? kept
    : join(ordered, kept, await indexAll(fresh, kept === null, store, signal), store)
  if (index !== kept) keepIndex(store, index)
  // Those of documents that are gone were read to count without them.
  for (const key of known) store.forget(termsKey(key))
  for (const { key } of ordered) store.touch(termsKey(key))
  return toArtefacts(index, store)
}

/** List documents, letting others be heard between two: each is written to know whether it changed. */
async function listAll(documents: Iterable<SearchDocument>, signal?: AbortSignal): Promise<SearchDocument[]> {
  const listed: SearchDocument[] = []
  for (const document of documents) {
    listed.push(document)
    await new Promise((heard) => setImmediate(heard))
    signal?.throwIfAborted()
  }
  return listed
}

/** The index of the last run, if it has any page that there still is: in another language, no page is the same. */
function stillUsed(kept: KeptIndex | null, ordered: readonly SearchDocument[]): KeptIndex | null {
  const keys = new Set(ordered.map(({ key }) => key))
  return kept?.pages.some(({ key }) => keys.has(key)) ? kept : null
}

/** Whether the index of the last run holds just these documents in this order. */
function isSame(kept: KeptIndex | null, ordered: readonly SearchDocument[]): kept is KeptIndex {
  if (!kept || kept.pages.length + kept.wordless.length !== ordered.length) return false
  const wordless = new Set(kept.wordless)
  const pages = ordered.filter(({ key }) => !wordless.has(key))
  return pages.length === kept.pages.length && pages.every(({ key }, index) => key === kept.pages[index]?.key)
}

/** Have Pagefind index documents, some hundreds at a time; once without any where there is nothing to start from. */
async function indexAll(
  documents: readonly SearchDocument[],
  isFirst: boolean,
  store: Store,
  signal?: AbortSignal,
): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (let from = 0; from < documents.length || (from === 0 && isFirst); from += batchSize) {
    const batch = documents.slice(from, from + batchSize)
    const keys = new Map(batch.map(({ url, key }) => [url, key]))
    pieces.push(toPiece(await indexBatch(written(batch, store), signal), keys, store))
  }
  if (pieces.length > 0) await closePagefind()
  return pieces
}

/** Write documents one by one, and keep what terms each has. */
function* written(documents: readonly SearchDocument[], store: Store): Generator<{ url: string; content: string }> {
  for (const { url, key, write } of documents) {
    const { content, text } = write()
    store.put(termsKey(key), [...new Set(toTerms(text))].join('\n'))
    yield { url, content }
  }
}

function toPiece({ pages, words, fields, entry }: Batch, keys: ReadonlyMap<string, string>, store: Store): Piece {
  const kept = pages.map(({ url, fragment, ...page }): KeptPage => {
    const digest = digestOf(Buffer.from(fragment))
    store.put(fragmentKey(digest), fragment)
    return { ...page, key: keys.get(url) ?? '', fragment: digest }
  })
  return { pages: kept, words, fields, entry }
}

/** Join what is kept with what is new to the index of these documents. */
function join(
  ordered: readonly SearchDocument[],
  kept: KeptIndex | null,
  made: readonly Piece[],
  store: Store,
): KeptIndex {
  const pieces = kept ? [kept, ...made] : made
  const homes = new Map(
    pieces.flatMap((piece) => piece.pages.map((page, number) => [page.key, { piece, page, number }] as const)),
  )
  const placed = ordered.flatMap(({ key }) => homes.get(key) ?? [])
  const fields = [...new Set(placed.flatMap(({ page }) => page.fields))].sort(byCodeUnit)
  const numbers = new Map(pieces.map((piece) => [piece, new Int32Array(piece.pages.length).fill(-1)]))
  for (const [index, { piece, number }] of placed.entries()) numbers.get(piece)?.fill(index, number, number + 1)
  const parts = pieces.map((piece) => ({
    words: piece.words,
    pages: numbers.get(piece) ?? new Int32Array(),
    fields: piece.fields.map((field) => fields.indexOf(field)),
  }))
  // One of documents alone names the language; one without any has all else.
  const start = pieces.find(({ pages }) => pages.length > 0) ?? pieces[0]
  if (!start) throw new Error('the search index has no start; build with --no-cache')
  return {
    pages: placed.map(({ page }) => page),
    wordless: ordered.map(({ key }) => key).filter((key) => !homes.has(key)),
    fields,
    terms: countTerms(ordered, kept, store),
    entry: start.entry,
    words: joinWords(parts),
  }
}

/** Count in how many documents each term occurs: what is kept, without those that are gone and with those that are new. */
function countTerms(ordered: readonly SearchDocument[], kept: KeptIndex | null, store: Store): [string, number][] {
  const counts = new Map(kept?.terms)
  const before = new Set([...(kept?.pages.map(({ key }) => key) ?? []), ...(kept?.wordless ?? [])])
  const now = new Set(ordered.map(({ key }) => key))
  const add = (key: string, by: 1 | -1): void => {
    const terms = Buffer.from(store.get(termsKey(key)) ?? []).toString('utf8')
    for (const term of terms.split('\n').filter(Boolean)) counts.set(term, (counts.get(term) ?? 0) + by)
  }
  for (const key of before) if (!now.has(key)) add(key, -1)
  for (const key of now) if (!before.has(key)) add(key, 1)
  return [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => byCodeUnit(a, b))
}

function toArtefacts({ pages, words, fields, terms, entry }: KeptIndex, store: Store): Artefact[] {
  const [language = 'unknown'] = Object.keys(entry.languages)
  const names = toNames(pages.map(({ fragment }) => fragment))
  const listed = pages.map((page, index) => ({
    ...page,
    fragment: `${language}_${names[index]}`,
  }))
  for (const { fragment } of pages) store.touch(fragmentKey(fragment))
  return [
    ...pages.map(({ fragment: key }, index): Artefact => {
      const make = (): Uint8Array => pack(store.get(fragmentKey(key)) ?? new Uint8Array())
      return { path: `pagefind/fragment/${language}_${names[index]}.pf_fragment`, key, make }
    }),
    ...writeContents({ pages: listed, words, fields }, language, entry),
    ...[...writeVocabulary(terms)].map(([part, text]): Artefact => ({
      path: `pagefind/words/${part}.txt`,
      key: digestOf(Buffer.from(text)),
      make: () => text,
    })),
  ]
}

/** Name digests by their beginnings, seven digits long or as many as it takes to tell them apart. */
function toNames(digests: readonly string[]): string[] {
  const taken = new Set<string>()
  return digests.map((digest) => {
    let length = 7
    while (taken.has(digest.slice(0, length)) && length < digest.length) length += 1
    const name = digest.slice(0, length)
    taken.add(name)
    return name
  })
}
