import { Buffer } from 'node:buffer'
import { pagefindVersion } from '../program.ts'
import type { Store } from '../store.ts'
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
const format = 3
const slot = `index:${format}-${pagefindVersion}`
const wordsSlot = `words:${format}-${pagefindVersion}`

/** The index that the last run left, unless something of it is missing or another Pagefind made it. */
export function readKeptIndex(store: Store): KeptIndex | null {
  const text = store.get(slot)
  const words = store.get(wordsSlot)
  if (!text || !words) return null
  // What stands there was written by `keepIndex` of this format.
  const kept = JSON.parse(Buffer.from(text).toString('utf8')) as Omit<KeptIndex, 'words'>
  const isWhole =
    kept.pages.every(({ key, fragment }) => store.has(fragmentKey(fragment)) && store.has(termsKey(key))) &&
    kept.wordless.every((key) => store.has(termsKey(key)))
  return isWhole ? { ...kept, words } : null
}

/** Keep an index for the next run. */
export function keepIndex(store: Store, { words, ...rest }: KeptIndex): void {
  store.put(wordsSlot, words)
  store.put(slot, JSON.stringify(rest))
}

/** Where the store has what a hit is shown from. */
export function fragmentKey(digest: string): string {
  return `fragment:${digest}`
}

/** Where the store has the terms of a search document. */
export function termsKey(key: string): string {
  return `terms:${key}`
}
