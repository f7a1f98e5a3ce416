import { fromKey, toKey } from '../../core/write/search/glue.ts'
import { beginningOf, formWeights, weightOf } from './forms.ts'
import { type Contents, type FetchFile, type Posting, readChunk } from './index-files.ts'

/** A word of the index that answers a wanted one. */
export interface Found {
  word: string
  weight: number
  postings: Posting[]
}

/** Looks words up in the index. */
export type WordFinder = (wanted: string, isExact: boolean) => Promise<Found[]>

/** Over how many files the forms of one word are looked for; those of two letters begin too many others. */
const mostChunks = 4
const mostChunksOfShort = 1

/** Make what looks words up; each word is looked for once. */
export function toWordFinder(contents: Contents, fetchFile: FetchFile): WordFinder {
  const known = new Map<string, Promise<Found[]>>()
  return (wanted, isExact) => {
    const key = `${isExact ? '=' : '~'}${wanted}`
    const found = known.get(key) ?? findWord(wanted, isExact, contents, fetchFile)
    known.set(key, found)
    // What failed once is tried again.
    found.catch(() => known.delete(key))
    if (known.size > 200) known.delete([...known.keys()][0] ?? '')
    return found
  }
}

async function findWord(wanted: string, isExact: boolean, contents: Contents, fetchFile: FetchFile): Promise<Found[]> {
  const key = toKey(wanted)
  if (isExact) return collect(namesFor(contents, key, key), fetchFile, (word) => (word === key ? 1 : 0))
  const beginning = toKey(beginningOf(wanted))
  const names = namesFor(contents, beginning, `${beginning}\uffff`)
  const own = namesFor(contents, key, key)
  const near = [...new Set([...own, ...names])].slice(0, key.length < 3 ? mostChunksOfShort : mostChunks)
  const found = await collect(near, fetchFile, (word) => weightOf(fromKey(word), wanted))
  if (found.length > 0) return found
  // Nothing is this word or a form of it: what begins with it will do, for it may still be being typed.
  return collect(near, fetchFile, (word) => (word.startsWith(key) ? formWeights.beginning : 0))
}

async function collect(
  names: readonly string[],
  fetchFile: FetchFile,
  weigh: (word: string) => number,
): Promise<Found[]> {
  const chunks = await Promise.all(names.map((name) => readChunk(fetchFile, name, (word) => weigh(word) > 0)))
  const words = chunks.flatMap((chunk) => [...chunk])
  return words.map(([word, postings]) => ({ word: fromKey(word), weight: weigh(word), postings }))
}

/** The files that have the words of a range. The first word of a file is listed shortened, so its last is not asked. */
function namesFor({ chunks }: Contents, from: string, to: string): string[] {
  const after = chunks.findIndex((chunk) => chunk.from > from)
  const first = Math.max(0, (after === -1 ? chunks.length : after) - 1)
  const names: string[] = []
  for (const chunk of chunks.slice(first)) {
    if (names.length > 0 && chunk.from > to) break
    names.push(chunk.name)
  }
  return names
}
