import { Buffer } from 'node:buffer'
import { encode } from 'cborg'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Artefact } from '../artefact.ts'
import { toChunks } from './chunks.ts'
import { digestOf, pack } from './coding.ts'
import type { PagefindEntry } from './pagefind.ts'

/** A page of the whole index. */
export interface ListedPage {
  /** Name of its fragment, with the language. */
  fragment: string
  /** What Pagefind lists of it besides. */
  listed: readonly unknown[]
  filters: Readonly<Record<string, readonly string[]>>
}

/** What is written of an index: pages in the order of their numbers, words, names of fields in theirs. */
export interface WholeIndex {
  pages: readonly ListedPage[]
  words: Uint8Array
  fields: readonly string[]
}

/** Write the files by which a search finds pages: the entry, the list of contents, chunks of words, filters. */
export function writeContents(
  { pages, words, fields }: WholeIndex,
  language: string,
  entry: PagefindEntry,
): Artefact[] {
  const chunks = toChunks(words).map(({ from, to, digest, payload }) => ({
    from,
    to,
    ...named('index/', `${language}_${digest}`, 'pf_index', () => Buffer.concat(payload)),
  }))
  const filters = toFilters(pages).map(([key, values]) => {
    const payload = encode([key, values])
    return { key, ...named('filter/', `${language}_${digestOf(payload)}`, 'pf_filter', () => payload) }
  })
  const contents = encode([
    entry.version,
    pages.map(({ fragment, listed }) => [fragment, ...listed]),
    chunks.map(({ from, to, name }) => [from, to, name]),
    filters.map(({ key, name }) => [key, name]),
    // Pages are numbered by date, so no list of them in another order is needed.
    [],
    fields,
  ])
  // Its name is always the same, so that a search can ask for it at once.
  const list = packed('pagefind/contents.pf_meta', digestOf(contents), () => contents)
  return [list, ...[...chunks, ...filters].map(({ artefact }) => artefact)]
}

/** A file of the index: its payload, packed. */
export function packed(path: string, key: string, toPayload: () => Uint8Array): Artefact {
  return { path, key, make: () => pack(toPayload()), toJob: () => ({ kind: 'pack', payload: toPayload() }) }
}

/** A file that is named after its payload, and packed only where it is not there yet. */
function named(
  folder: string,
  name: string,
  ending: string,
  toPayload: () => Uint8Array,
): { name: string; artefact: Artefact } {
  return { name, artefact: packed(`pagefind/${folder}${name}.${ending}`, name, toPayload) }
}

/** Every filter with its values and the pages that have them, all in order. */
function toFilters(pages: readonly ListedPage[]): [key: string, values: [string, number[]][]][] {
  const filters = new Map<string, Map<string, number[]>>()
  for (const [number, page] of pages.entries()) {
    for (const [key, values] of Object.entries(page.filters)) {
      const pagesOf = filters.get(key) ?? new Map<string, number[]>()
      filters.set(key, pagesOf)
      for (const value of new Set(values)) {
        const numbers = pagesOf.get(value)
        if (numbers) numbers.push(number)
        else pagesOf.set(value, [number])
      }
    }
  }
  return [...filters].sort(byKey).map(([key, values]) => [key, [...values].sort(byKey).map(toSteps)])
}

/** Number each page from the one before it, as Pagefind does for words: most numbers are small then. */
function toSteps([value, numbers]: readonly [string, readonly number[]]): [string, number[]] {
  return [value, numbers.map((number, index) => number - (numbers[index - 1] ?? 0))]
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnit(a, b)
}
