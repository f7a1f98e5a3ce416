import { afterEncoded, foldLetters, isEncoded, isIdentifier, toTerms } from '../core/write/search/terms.ts'
import type { Query } from './query.ts'

/** The text of a page as the search engine returns it; only what is read here. */
export interface PageText {
  raw_content: string
  anchors: { element: string; id: string; text: string; location: number }[]
}

/** A piece of text, marked or not. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** A section that answers a search. */
export interface SectionHit {
  /** Anchor of its heading; `null` for what stands before the first. */
  id: string | null
  title: string | null
  excerpt: Piece[]
  /** How well it answers: higher is better. */
  score: number
}

interface Word {
  text: string
  /** Indexes of the terms that it matches. */
  terms: number[]
}

/** A term of a search and whether a word is it. */
interface Term {
  /** What every word that matches has in it. */
  sign: string
  matches: (word: string) => boolean
}

const excerptWords = 28

/** Find the sections of a page that answer a search, best first. A section that lacks all words is none. */
export function toSectionHits(page: PageText, query: Query): SectionHit[] {
  const terms = toMatchers(query)
  // Few words have the first letters of a term in them; only those are looked at closely.
  const signs = terms.map((term) => term.sign)
  const words = page.raw_content.split(/\s+/)
  const headings = page.anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && !id.startsWith('user-content-'))
  const starts = [{ id: null, text: null, location: 0 }, ...headings]
  return starts
    .map((heading, index) => {
      const end = starts[index + 1]?.location ?? words.length
      const own = visibleWords(words.slice(heading.location, end)).map((text) => toWord(text, terms, signs))
      const titleLength = heading.text === null ? 0 : visibleWords(heading.text.split(/\s+/)).length
      return {
        id: heading.id,
        title: heading.text === null ? null : shown(heading.text),
        excerpt: toExcerpt(own.slice(Math.min(titleLength, own.length - 1)), query),
        score: scoreOf(own, titleLength, terms.length, query),
      }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** Whether the text of a page has every phrase of a search as written. */
export function hasPhrases(page: PageText, { phrases }: Query): boolean {
  if (phrases.length === 0) return true
  const text = ` ${fold(visibleWords(page.raw_content.split(/\s+/)).join(' '))} `
  return phrases.every((phrase) => text.includes(` ${fold(phrase)} `))
}

/** Words without the signs around and between them, as phrases are compared. */
function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}._#-]+/gu, ' ')
    .replace(/[._#-]+(?=\s|$)|(?<=\s|^)[._-]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Leave out the words that stand for identifiers; signs that came to stand behind one belong to the word before. */
function visibleWords(words: readonly string[]): string[] {
  const visible: string[] = []
  for (const word of words) {
    if (!isEncoded(word)) visible.push(word)
    else if (visible.length > 0) visible.push((visible.pop() ?? '') + afterEncoded(word))
  }
  return visible
}

function toMatchers({ phrases, identifiers, words }: Query): Term[] {
  const inPhrases = phrases.flatMap((phrase) => phrase.split(/\s+/))
  const plain = [...words, ...inPhrases.filter((word) => !isIdentifier(word)).flatMap(toTerms)]
  return [
    ...[...new Set(plain)].map((word) => ({ sign: word.slice(0, 4), matches: (other: string) => isForm(other, word) })),
    ...[...new Set([...identifiers, ...inPhrases.filter(isIdentifier)])].map((word) => ({
      sign: word,
      matches: (other: string) => other === word,
    })),
  ]
}

/** Whether two words are forms of one: one begins with the other, or both with a common stem. */
export function isForm(word: string, wanted: string): boolean {
  if (word === wanted || (word.startsWith(wanted) && wanted.length >= 2)) return true
  const stem = wanted.replace(/(?:ing|ings|ed|es|er|ers|ion|ions|ment|ly|s|e|y|ies)$/, '')
  return stem.length >= 4 && word.startsWith(stem) && word.length - stem.length <= 4
}

function toWord(text: string, terms: readonly Term[], signs: readonly string[]): Word {
  const folded = /[^\x20-\x7e]/.test(text) ? foldLetters(text) : text.toLowerCase()
  const joined = folded.replace(/-/g, '')
  if (!signs.some((sign) => folded.includes(sign) || joined.includes(sign))) return { text, terms: [] }
  const parts = [folded.replace(/^[^\p{L}\p{N}#_]+|[^\p{L}\p{N}_]+$/gu, ''), ...toTerms(text)]
  return { text, terms: terms.flatMap((term, index) => (parts.some((part) => term.matches(part)) ? [index] : [])) }
}

/** All words count most, then words close together and in the order asked for, then words of the heading, then how often. */
function scoreOf(words: readonly Word[], titleLength: number, termCount: number, query: Query): number {
  const matched = new Set(words.flatMap(({ terms }) => terms))
  if (matched.size === 0) return 0
  const inTitle = new Set(words.slice(0, titleLength).flatMap(({ terms }) => terms))
  const hits = words.filter(({ terms }) => terms.length > 0).length
  const share = matched.size / termCount
  const closeness = termCount > 1 ? matched.size / narrowest(words, matched.size) : 1
  const order = termCount > 1 && query.phrases.length === 0 ? inOrder(words) / (termCount - 1) : 1
  return (
    share ** 2 * 10 +
    closeness * 3 +
    Math.min(1, order) * 2 +
    (inTitle.size / termCount) * 4 +
    Math.min(1, Math.log2(1 + hits) / 4)
  )
}

/** Length of the shortest run of words that has `count` different terms. */
function narrowest(words: readonly Word[], count: number): number {
  const places = words.flatMap(({ terms }, at) => terms.map((term) => ({ term, at })))
  const seen = new Map<number, number>()
  let best = words.length
  for (const { term, at } of places) {
    seen.set(term, at)
    if (seen.size === count) best = Math.min(best, at - Math.min(...seen.values()) + 1)
  }
  return best
}

/** How many pairs of neighbouring terms stand next to each other in the order in which they were asked for. */
function inOrder(words: readonly Word[]): number {
  const pairs = new Set<number>()
  words.forEach(({ terms }, at) => {
    for (const term of terms) if (words[at + 1]?.terms.includes(term + 1)) pairs.add(term)
  })
  return pairs.size
}

/** The words around the densest place of a section, from the start of a sentence where one is near. */
function toExcerpt(words: readonly Word[], { phrases }: Query): Piece[] {
  let best = { from: 0, value: -1 }
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.terms.length === 0) continue
    const window = words.slice(at, at + 14)
    const value =
      new Set(window.flatMap(({ terms }) => terms)).size * 4 +
      window.filter(({ terms }) => terms.length > 0).length +
      phraseBonus(window, phrases)
    if (value > best.value) best = { from: at, value }
  }
  const start = sentenceStart(words, best.from)
  const end = Math.min(words.length, start + excerptWords)
  const pieces: Piece[] = start > 0 ? [{ text: '… ', isMarked: false }] : []
  for (const { text, terms } of words.slice(start, end)) {
    const last = pieces.at(-1)
    const isMarked = terms.length > 0
    if (last && last.isMarked === isMarked) last.text += ` ${text}`.replace(/^ /, last.text.endsWith(' ') ? '' : ' ')
    else {
      if (last && !last.text.endsWith(' ')) pieces.push({ text: ' ', isMarked: false })
      pieces.push({ text, isMarked })
    }
  }
  if (end < words.length) pieces.push({ text: ' …', isMarked: false })
  return pieces
}

function phraseBonus(window: readonly Word[], phrases: readonly string[]): number {
  const text = ` ${fold(window.map((word) => word.text).join(' '))} `
  return phrases.filter((phrase) => text.includes(` ${fold(phrase)} `)).length * 10
}

function sentenceStart(words: readonly Word[], from: number): number {
  for (let at = from; at > Math.max(0, from - 10); at -= 1) if (/[.!?:]$/.test(words[at - 1]?.text ?? '')) return at
  return Math.max(0, from - 6)
}

function shown(text: string): string {
  return visibleWords(text.split(/\s+/)).join(' ')
}
