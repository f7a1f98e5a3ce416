/**
 * What the search index and the search agree on: into which words a text is taken apart.
 * Runs in the browser too, so only what stands beside it is imported here.
 */
import { foldLetters, isAscii, isWorth, spellings } from './letters.ts'
import { remember } from '../../text/remember.ts'

/** A word with the signs that hold it together: `3.4.1-2`, `#79`, `SOFTWARE-3291`, `well-known`, `C++`. */
const held = /#?[\p{L}\p{M}\p{N}_]+(?:[._#-]+[\p{L}\p{M}\p{N}_]+)*(?:\+\+|(?<=(?<![\p{L}\p{N}])\p{Lu})#)?/gu

/** Whether a folded word is an identifier, whose signs matter: figures or an underscore held together by signs. */
export function isIdentifier(word: string): boolean {
  return /_|.[+#]$/.test(word) || (/\p{N}/u.test(word) && /[.#-]/.test(word))
}

/** What a piece of text is found by. */
interface Split {
  /** From a query to it: each way is a row of words that stand together, and one way suffices. */
  ways: string[][]
  /** Every word by which it is found. */
  terms: string[]
}

/**
 * Take apart what stands between two spaces.
 *
 *     SOFTWARE-5504  → software-5504, software5504, software, 5504
 *     R&D            → rd
 *     XRootDFSMount  → xrootdfsmount, rootdfsmount, dfsmount, mount, root, dfs
 */
export const splitChunk = remember(splitNew)

function splitNew(chunk: string): Split {
  const groups = chunk
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}._#&+@'’–—-]+/u)
    .map(splitGroup)
    .filter(({ terms }) => terms.length > 0)
  const [only] = groups
  if (only && groups.length === 1) return only
  const row = groups.flatMap(({ ways }) => ways[0] ?? []).filter(isWorth)
  const terms = unique(groups.flatMap((group) => group.terms).filter(isWorth))
  if (row.length > 0) return { ways: [row], terms }
  // Of `3/4` every part is too short to be a word; the whole is one.
  const joined = foldLetters(chunk).replace(/[^\p{L}\p{N}]+/gu, '')
  return isWorth(joined) && joined !== '' ? { ways: [[joined]], terms: [joined] } : { ways: [], terms: [] }
}

/** Take apart words that signs such as & and @ hold together: they are found as one word and one by one. */
function splitGroup(group: string): Split {
  const words = [...group.matchAll(held)].map(([word]) => splitWord(word))
  const [only] = words
  if (!only || words.length === 1) return only ?? { ways: [], terms: [] }
  const joined = foldLetters(group).replace(/[^\p{L}\p{N}]+/gu, '')
  const row = words.flatMap(({ ways }) => ways[0] ?? []).filter(isWorth)
  const terms = words.flatMap((word) => word.terms).filter(isWorth)
  return { ways: [[joined], ...(row.length > 0 ? [row] : [])], terms: unique([joined, ...terms]) }
}

const signs = /[._#+-]+/g

/** Take apart a word whose parts are held together by signs or capitals. */
function splitWord(word: string): Split {
  const whole = spellings(word)
  const parts = word.split(signs).filter((part) => part !== '')
  const single = whole.map((one) => one.replace(signs, ''))
  if (whole.some(isIdentifier)) {
    const joined = parts.length > 1 && /\p{L}/u.test(word) ? single : []
    const terms = unique([...whole, ...joined, ...parts.flatMap((part) => splitPart(part).terms)])
    return { ways: [...whole, ...joined].map((one) => [one]), terms: terms.filter(isWorth) }
  }
  if (parts.length === 1) return splitPart(word.replace(signs, ''))
  const row = parts.flatMap((part) => splitPart(part).ways[0] ?? []).filter(isWorth)
  const terms = unique([...single, ...parts.flatMap((part) => splitPart(part).terms).filter(isWorth)])
  return { ways: [...single.map((one) => [one]), ...(row.length > 0 ? [row] : [])], terms }
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]+/gu
const capital = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u

/** Take apart a word without signs: at its capitals, or into pairs of signs where a script puts no spaces. */
function splitPart(word: string): Split {
  const whole = spellings(word)
  if (!isAscii(word)) {
    const runs = word.normalize('NFC').match(unspaced)
    if (runs) return splitUnspaced(word, runs)
  }
  const humps = word.split(capital)
  if (humps.length === 1) return { ways: whole.map((one) => [one]), terms: whole }
  const folded = humps.map(foldLetters)
  const tails = folded.map((_, index) => folded.slice(index).join('')).filter(isWorth)
  return {
    ways: [...whole.map((one) => [one]), folded.filter(isWorth)],
    terms: unique([...whole, ...tails, ...folded.filter(isWorth)]),
  }
}

function splitUnspaced(word: string, runs: readonly string[]): Split {
  const others = word
    .replace(unspaced, ' ')
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => spellings(part)[0] ?? [])
    .filter(isWorth)
  const pairs = runs.flatMap((run) => {
    const letters = [...foldLetters(run).normalize('NFC')]
    const twos = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
    return { twos: twos.length > 0 ? twos : letters, last: letters.at(-1) ?? '' }
  })
  const toKey = (pair: string): string => pair.normalize('NFD')
  const row = [...others, ...pairs.flatMap(({ twos }) => twos).map(toKey)]
  // The last sign begins no pair, and somebody may look for it alone.
  return { ways: [unique(row)], terms: unique([...row, ...pairs.map(({ last }) => toKey(last))]) }
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '')
}

/** Every word of a text by which it is found, folded, as the vocabulary lists them. */
export function toTerms(text: string): string[] {
  return [...new Set(text.split(/\s+/))].flatMap((chunk) => splitChunk(chunk).terms)
}
