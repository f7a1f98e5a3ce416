import escapeRegExp from 'escape-string-regexp'
import { da } from './da/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it/index.ts'
import { nb } from './nb/index.ts'
import { nl } from './nl/index.ts'
import { pt } from './pt/index.ts'
import { sv } from './sv/index.ts'
import type { Lexicon } from './words.ts'

/** The languages that documents are read in, all at once. Another is another folder beside `en/`, and its name here. */
const languages: readonly Lexicon[] = [en, de, fr, es, pt, it, nl, da, nb, sv]

/** The words of all languages that say the same: `wordsFor(({ decisions }) => decisions.agreed)`. */
export function wordsFor(pick: (language: Lexicon) => readonly string[]): string[] {
  return [...new Set(languages.flatMap(pick))]
}

/** The same as one alternative of a regular expression, the longest first: `go ahead|go`. */
export function anyOf(pick: (language: Lexicon) => readonly string[]): string {
  return anyOfWords(wordsFor(pick))
}

/** The same where no letter or figure stands before or behind, whatever its language; needs the flag `u`. */
export function wordOf(pick: (language: Lexicon) => readonly string[]): string {
  return `(?<![\\p{L}\\p{N}_])${anyOf(pick)}(?![\\p{L}\\p{N}_])`
}

/** Words as one alternative of a regular expression, the longest first. */
export function anyOfWords(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(toPattern).join('|')})`
}

function toPattern(word: string): string {
  return escapeRegExp(word).replace(/ /g, '\\s+').replace(/['’]/g, "['’]")
}
