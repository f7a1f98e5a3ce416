import { distance } from 'fastest-levenshtein'
import { shardOf } from '../core/write/search/terms.ts'

/** A word of the record and how many documents have it. */
export type Words = ReadonlyMap<string, number>

/** Endings with which the search engine takes words for forms of one word. */
const endings = [
  's',
  'es',
  'd',
  'ed',
  'r',
  'er',
  'rs',
  'ers',
  'ing',
  'ings',
  'ion',
  'ions',
  'ly',
  'ment',
  'ments',
  "'s",
]

/** Read a part of the vocabulary: one word a line with its number of documents. */
export function readWords(text: string): Words {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )
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
  return (
    [stem, `${stem}e`, single, `${stem.replace(/i$/, '')}y`].some((form) => words.has(form)) ||
    endings.some((ending) => words.has(stem + ending))
  )
}

/** The nearest word of the record to one that it does not have: fewest letters apart, then in most documents; `null` if none is near. */
export function suggest(word: string, words: Words): string | null {
  if (/[._#-]/.test(word)) {
    const longer = [...words].filter(([known]) => known.startsWith(word)).sort((a, b) => b[1] - a[1])
    if (longer[0]) return longer[0][0]
  }
  const reach = word.length < 4 ? 1 : word.length < 8 ? 2 : 3
  let best: { word: string; apart: number; count: number } | null = null
  for (const [known, count] of words) {
    if (Math.abs(known.length - word.length) > reach || known.length < 3) continue
    const apart = isSwapped(known, word) ? 1 : distance(known, word)
    if (apart <= reach && (best === null || apart < best.apart || (apart === best.apart && count > best.count)))
      best = { word: known, apart, count }
  }
  return best?.word ?? null
}

/** Whether two words differ in two neighbouring letters that changed places: the commonest slip. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index))
  return (
    at !== -1 &&
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}

/** Loads parts of the vocabulary as words need them. */
export function toVocabularyLoader(bundle: string): (word: string) => Promise<Words> {
  const parts = new Map<string, Promise<Words>>()
  return (word) => {
    const part = shardOf(word)
    const known = parts.get(part)
    if (known) return known
    const loaded = fetch(`${bundle}words/${part}.txt`).then(async (response) => {
      if (!response.ok && response.status !== 404)
        throw new Error(`the words under ${part} cannot be loaded: ${response.status}`)
      return readWords(response.ok ? await response.text() : '')
    })
    parts.set(part, loaded)
    // What failed once is tried again.
    loaded.catch(() => parts.delete(part))
    return loaded
  }
}
