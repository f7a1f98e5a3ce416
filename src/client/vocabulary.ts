import { distance } from 'fastest-levenshtein'
import { shardOf } from '../core/write/terms.ts'

/** A word of the record and how many documents have it. */
export type Words = ReadonlyMap<string, number>

/** Endings with which the search engine takes words for forms of one word. */
const endings = ['s', 'es', 'd', 'ed', 'r', 'er', 'rs', 'ers', 'ing', 'ings', 'ion', 'ions', 'ly', 'ment', 'ments', "'s"]

/** Read a part of the vocabulary: one word a line with its number of documents. */
export function readWords(text: string): Words {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]))
}

/** Whether the record has a word, a word that begins with it, or another form of it. */
export function isKnown(word: string, words: Words): boolean {
  if (words.has(word)) return true
  const isPlain = !/[._#-]/.test(word)
  if (isPlain && [...words.keys()].some((known) => known.startsWith(word))) return true
  return isPlain && endings.some((ending) => word.endsWith(ending) && hasStem(word.slice(0, -ending.length), words))
}

function hasStem(stem: string, words: Words): boolean {
  if (stem.length < 3) return false
  const single = stem.replace(/(.)\1$/, '$1')
  return [stem, `${stem}e`, single, `${stem.replace(/i$/, '')}y`].some((form) => words.has(form)) || endings.some((ending) => words.has(stem + ending))
}

/** The nearest word of the record to one that it does not have: fewest letters apart, then in most documents; `null` if none is near. */
export function suggest(word: string, words: Words): string | null {
  const reach = word.length < 4 ? 1 : word.length < 8 ? 2 : 3
  let best: { word: string; apart: number; count: number } | null = null
  for (const [known, count] of words) {
    if (Math.abs(known.length - word.length) > reach || known.length < 3) continue
    const apart = distance(known, word)
    if (apart <= reach && (best === null || apart < best.apart || (apart === best.apart && count > best.count))) best = { word: known, apart, count }
  }
  return best?.word ?? null
}

/** Loads parts of the vocabulary as words need them. */
export function toVocabularyLoader(bundle: string): (word: string) => Promise<Words> {
  const parts = new Map<string, Promise<Words>>()
  return (word) => {
    const part = shardOf(word)
    const known = parts.get(part)
    if (known) return known
    const loaded = fetch(`${bundle}words/${part}.txt`).then(async (response) => readWords(response.ok ? await response.text() : ''))
    parts.set(part, loaded)
    return loaded
  }
}
