import { Buffer } from 'node:buffer'
import { pagefindVersion } from '../program.ts'
import type { Store } from '../store.ts'
import { toChunks } from './chunks.ts'
import type { PagefindEntry } from './pagefind.ts'

/** A page of the index as it is kept from run to run. */
export interface KeptPage {
  /** Key of its search document. */
  key: string
  /** What Pagefind lists of it behind its name. */
  listed: readonly unknown[]
  filters: Readonly<Record<string, readonly string[]>>
  /** What is known of it: title, kind, series … */
  fields: readonly string[]
  /** Digest of the text that a hit is shown from, by which the store has it. */
  fragment: string
}

/** A whole index: pages by their numbers, and words. */
export interface KeptIndex {
  /** In the order in which words number them. */
  pages: readonly KeptPage[]
  /** Keys of the documents that have no word, which are no pages of the index. */
  wordless: readonly string[]
  /** Names of fields in the order in which words number them. */
  fields: readonly string[]
  /** How many documents have each term, for the vocabulary. */
  terms: readonly (readonly [term: string, documents: number])[]
  entry: PagefindEntry
  words: Uint8Array
}

/** Raised when what is kept means something else than before. */
const format = 4
const slot = `index:${format}-${pagefindVersion}`

/** All of an index but its words, which are kept in the chunks that are published: most of them stay as they are. */
interface Slot extends Omit<KeptIndex, 'words'> {
  chunks: readonly { digest: string; size: number }[]
}

/** The index that the last run left, unless something of it is missing or another Pagefind made it. */
export function readKeptIndex(store: Store): KeptIndex | null {
  const text = store.get(slot)
  if (!text) return null
  // What stands there was written by `keepIndex` of this format.
  const { chunks, ...kept } = JSON.parse(Buffer.from(text).toString('utf8')) as Slot
  const isWhole =
    kept.pages.every(({ key, fragment }) => store.has(fragmentKey(fragment)) && store.has(termsKey(key))) &&
    kept.wordless.every((key) => store.has(termsKey(key)))
  const words = isWhole ? readWords(store, chunks) : null
  return words && { ...kept, words }
}

function readWords(store: Store, chunks: Slot['chunks']): Uint8Array | null {
  const words = Buffer.allocUnsafe(chunks.reduce((sum, { size }) => sum + size, 0))
  let at = 0
  for (const { digest, size } of chunks) {
    if (!store.get(wordsKey(digest), words.subarray(at, at + size))) return null
    at += size
    // It is wanted again only if the index still has it.
    store.forget(wordsKey(digest))
  }
  return words
}

/** Keep an index for the next run: of its words, those that are not kept yet. */
export function keepIndex(store: Store, { words, ...rest }: KeptIndex): void {
  keepWords(store, words)
  const chunks = toChunks(words)
  const slotted: Slot = { ...rest, chunks: chunks.map(({ digest, words: own }) => ({ digest, size: own.length })) }
  store.put(slot, JSON.stringify(slotted))
}

/** Keep the words of an index, which may be those that were read. */
export function keepWords(store: Store, words: Uint8Array): void {
  for (const { digest, words: own } of toChunks(words))
    if (!store.touch(wordsKey(digest))) store.put(wordsKey(digest), own)
}

function wordsKey(digest: string): string {
  return `words:${digest}`
}

/** Where the store has what a hit is shown from. */
export function fragmentKey(digest: string): string {
  return `fragment:${digest}`
}

/** Where the store has the terms of a search document. */
export function termsKey(key: string): string {
  return `terms:${key}`
}
