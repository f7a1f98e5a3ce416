/**
 * What the search index and the search agree on: into which words a text is taken apart.
 * Runs in the browser too, so nothing else is imported here.
 */

/** Write a text without accents and in lower case: as words are compared. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþıς]/g, (letter) => plainLetters[letter] ?? letter)
}

const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

const twoLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** Every spelling of a word, folded: `Müller` → muller, mueller. */
function spellings(word: string): string[] {
  const plain = foldLetters(word)
  if (isAscii(word)) return [plain]
  const composed = word.normalize('NFC').toLowerCase()
  const long = foldLetters(composed.replace(/[äöüøå]/g, (letter) => twoLetters[letter] ?? letter))
  // A single letter that had an accent is no word that the index could tell from others.
  return [...new Set([plain, long])].filter(isWorth)
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

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

/** How many answers are remembered before all are forgotten: more than the words that people use again and again. */
const mostRemembered = 30_000
/** Longer words seldom come again, and a word that is cut out of a text may hold all of that in memory. */
const longestRemembered = 12

/** Remember what was made of a word: most words of a text stood in one before. */
function remember<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = make(word)
    if (known.size >= mostRemembered) known.clear()
    if (word.length <= longestRemembered) known.set(word, made)
    return made
  }
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

/** One letter that a sign cut off (`don't`, `R&D`) is no word. */
function isWorth(term: string): boolean {
  return term.length > 1 || !isAscii(term)
}

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

/** Letters without case that the search engine leaves in one piece, for what it would split words at. */
const firstCode = 0x07ca
const codedSigns = '0123456789.-_#+'

/** Write a term as the index has it: one unbroken word, though the engine splits between figures and letters. */
export function toKey(term: string): string {
  if (/^(?:\p{N}+|[^\p{N}._#+-]+)$/u.test(term)) return term
  return term.replace(/[0-9._#+-]/g, (sign) => String.fromCharCode(firstCode + codedSigns.indexOf(sign)))
}

/** Read a word of the index: what `toKey` wrote. */
export function fromKey(key: string): string {
  return key.replace(/[\u07ca-\u07d8]/g, (code) => codedSigns[code.charCodeAt(0) - firstCode] ?? '')
}

const open = '|~|'

/**
 * Add to each word of a text the terms by which it is found, glued to it, so that they stand at its place:
 * `R&D` → `R&D|~|rd|`. A plain word is its own term.
 */
export function addTerms(text: string, decode: (text: string) => string): string {
  return text
    .replaceAll(open, '|')
    .replace(/\S+/g, (written) => (written.includes('&') ? addTo(written, decode(written)) : addToPlain(written)))
}

/** Glue to a word the terms of what it says. */
function addTo(written: string, chunk: string): string {
  const { terms } = splitChunk(chunk)
  if (terms.length === 0) return written
  // The engine reads a reference such as `&lt;` as letters.
  const own = isAscii(chunk) && chunk === written ? chunk.toLowerCase().replace(/[^a-z0-9]/g, '') : ''
  if (terms.length === 1 && terms[0] === own && toKey(own) === own) return written
  return `${written}${open}${terms.map((term) => `${toKey(term)}|`).join('')}`
}

const addToPlain = remember((written) => addTo(written, written))

const glued = /\|~\|(?:[\p{L}\p{N}]+\|)*/gu

/** Take off again what `addTerms` added, and a full stop that the engine put behind it. */
export function takeOffTerms(text: string): string {
  if (!text.includes(open)) return text
  return text.replace(/[.,;:!?]\|~\|(?:[\p{L}\p{N}]+\|)*\.(?=\s|$)/gu, (end) => end.charAt(0)).replace(glued, '')
}

/** Name of the part of the vocabulary in which a word is listed: its first letter, or one for all other signs. */
export function shardOf(word: string): string {
  const first = foldLetters(word).charAt(0)
  return /[a-z0-9]/.test(first) ? first : 'other'
}
