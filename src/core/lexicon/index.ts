import escapeRegExp from 'escape-string-regexp'
import { en } from './en/index.ts'

/** The words of one language by subject. Another language is another folder beside `en/`, and its name in the list below. */
export type Lexicon = typeof en

/** The languages that documents are read in, all at once. */
const languages: readonly Lexicon[] = [en]

/** The words of all languages that say the same: `wordsFor(({ decisions }) => decisions.agreed)`. */
export function wordsFor(pick: (language: Lexicon) => readonly string[]): string[] {
  return languages.flatMap(pick)
}

/** The same as one alternative of a regular expression, the longest first: `go ahead|go`. */
export function anyOf(pick: (language: Lexicon) => readonly string[]): string {
  const words = wordsFor(pick).sort((a, b) => b.length - a.length)
  return `(?:${words.map(toPattern).join('|')})`
}

function toPattern(word: string): string {
  return escapeRegExp(word).replace(/ /g, '\\s+')
}
