import { distance } from 'fastest-levenshtein'
import { areSwapped } from '../../core/text/swapped.ts'
import { shardOf } from '../../core/write/search/letters.ts'
import type { FetchFile } from './index-files.ts'

/** A word of the record and how many documents have it. */
export type Words = ReadonlyMap<string, number>

/** Words that may have been meant. */
export interface Meant {
  word: string
  /** Whether nothing else is as near: then it is looked for without asking. */
  isClear: boolean
}

/** Read a part of the vocabulary: one word a line with its number of documents. */
export function readWords(text: string): Words {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )
}

/** How often a word must be commoner than another that is as near, to be the one that was meant. */
const clearlyCommoner = 3

/**
 * Find the word of the record that was meant by one that it does not have: fewest slips, then in most documents.
 * A slip counts against the length of the word, one in four letters at most, and a word with figures is not guessed at:
 * `glidien` → glidein, but `log4j` and `mastodon` → none.
 */
export function suggest(word: string, words: Words): Meant | null {
  const reach = word.length < 4 || /[^\p{L}]/u.test(word) ? 0 : word.length < 8 ? 1 : 2
  if (reach === 0) return null
  const near = [...words]
    .filter(([known]) => Math.abs(known.length - word.length) <= reach && known.length > 2 && !/\P{L}/u.test(known))
    .map(([known, count]) => ({ word: known, count, slips: countSlips(known, word) }))
    .filter(({ slips }) => slips <= reach)
    .sort((a, b) => a.slips - b.slips || b.count - a.count || (a.word < b.word ? -1 : 1))
  const [best, ...others] = near
  if (!best) return null
  const rival = others.find(({ word: other }) => !other.startsWith(best.word) && !best.word.startsWith(other))
  return {
    word: best.word,
    isClear: !rival || rival.slips > best.slips || best.count >= rival.count * clearlyCommoner,
  }
}

/** How many letters differ; two neighbours that changed places are one slip, the commonest. */
function countSlips(known: string, word: string): number {
  return areSwapped(known, word) ? 1 : distance(known, word)
}

/** Loads parts of the vocabulary as words need them. */
export function toVocabularyLoader(fetchFile: FetchFile): (word: string) => Promise<Words> {
  const parts = new Map<string, Promise<Words>>()
  return (word) => {
    const part = shardOf(word)
    const known = parts.get(part)
    if (known) return known
    const loaded = fetchFile(`words/${part}.txt`).then((file) => readWords(file ? new TextDecoder().decode(file) : ''))
    parts.set(part, loaded)
    // What failed once is tried again.
    loaded.catch(() => parts.delete(part))
    return loaded
  }
}
