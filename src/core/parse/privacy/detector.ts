import escapeRegExp from 'escape-string-regexp'
/** What a private detail is. */
export type PrivateKind =
  | 'telephone number'
  | 'PIN'
  | 'password'
  | 'meeting room'
  | 'access link'
  | 'e-mail address'
  | 'chat name'
  | 'bank detail'
  | 'identity number'
  | 'date of birth'
  | 'home address'

/** What stands around the words found. */
export interface Surroundings {
  before: string
  after: string
}

/** Finds one form of private detail in a text whose signs have been written plainly. */
export interface Detector {
  kind: PrivateKind
  /** Whether there are three figures in it, not always side by side: most texts do not have them. */
  isNumber?: true
  /** What every text with such a detail has; looking for it first is far cheaper than the expression. */
  sign: RegExp
  /** Its last group that matched is the private part, and ends the match but for closing quotes. */
  expression: RegExp
  /** How much of the words found is private, where the expression alone cannot tell; `null` where nothing is. */
  accept?: (found: string, around: Surroundings) => string | null
}

/** Letters and figures end a word, in every script; scripts without capitals may write words without a gap: 連絡先電話. */
export const wordStart = '(?<![\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lm}\\p{N}]|\\p{Lo}(?!\\p{Lo}))'
export const wordEnd = '(?:(?![\\p{L}\\p{N}])|(?<=\\p{Lo})(?=[\\p{Lo}\\d]))'

/**
 * Write words as one alternative of an expression, the longest first; a blank stands for any blank or hyphen.
 *
 *     ['pin', 'pin code'] → (?:pin[\s-]{1,3}code|pin)
 */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map((word) => escapeRegExp(word).replace(/ /g, '[\\s-]{1,3}')).join('|')})`
}
