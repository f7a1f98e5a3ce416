import { Buffer } from 'node:buffer'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { SearchDocument } from '../../core/write/search/search.ts'
import { writeVocabulary } from '../../core/write/search/vocabulary.ts'
import type { Artefact } from '../artefact.ts'
import type { Store } from '../store.ts'
import { digestOf } from './coding.ts'
import { packed, writeContents } from './contents.ts'
import { joinWords } from './join.ts'
import { openIndexer, type Piece } from './indexer.ts'
import { fragmentKey, keepIndex, keepWords, type KeptIndex, readKeptIndex, termsKey } from './kept.ts'

/** A document of the index: what it is known by, and its place in it. */
type Listed = Pick<SearchDocument, 'key' | 'date'>

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
  const found = readKeptIndex(store)
  const known = new Set([...(found?.pages.map(({ key }) => key) ?? []), ...(found?.wordless ?? [])])
  const indexer = openIndexer(store)
  try {
    const listed: Listed[] = []
    for (const document of documents) {
      const { key, date } = document
      listed.push({ key, date })
      if (!known.has(key)) await indexer.add(document)
      // Let others be heard between two: each is written to know whether it changed.
      await new Promise((heard) => setImmediate(heard))
      signal?.throwIfAborted()
    }
    const ordered = listed.sort((a, b) => byCodeUnit(a.date, b.date))
    const kept = stillUsed(found, ordered)
    const index = isSame(kept, ordered) ? kept : join(ordered, kept, await indexer.finish(kept === null), store)
    if (index === kept) keepWords(store, index.words)
    else keepIndex(store, index)
    // Those of documents that are gone were read to count without them.
    for (const key of known) store.forget(termsKey(key))
    for (const { key } of ordered) store.touch(termsKey(key))
    return toArtefacts(index, store)
  } finally {
    await indexer.close()
  }
}

/** The index of the last run, if it has any page that there still is: in another language, no page is the same. */
function stillUsed(kept: KeptIndex | null, ordered: readonly Listed[]): KeptIndex | null {
  const keys = new Set(ordered.map(({ key }) => key))
  return kept?.pages.some(({ key }) => keys.has(key)) ? kept : null
}

/** Whether the index of the last run holds just these documents in this order. */
function isSame(kept: KeptIndex | null, ordered: readonly Listed[]): kept is KeptIndex {
  if (!kept || kept.pages.length + kept.wordless.length !== ordered.length) return false
  const wordless = new Set(kept.wordless)
  const pages = ordered.filter(({ key }) => !wordless.has(key))
  return pages.length === kept.pages.length && pages.every(({ key }, index) => key === kept.pages[index]?.key)
}

/** Join what is kept with what is new to the index of these documents. */
function join(ordered: readonly Listed[], kept: KeptIndex | null, made: readonly Piece[], store: Store): KeptIndex {
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
function countTerms(ordered: readonly Listed[], kept: KeptIndex | null, store: Store): [string, number][] {
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
    ...pages.map(({ fragment: key }, index) =>
      packed(
        `pagefind/fragment/${language}_${names[index]}.pf_fragment`,
        key,
        () => store.get(fragmentKey(key)) ?? new Uint8Array(),
      ),
    ),
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
