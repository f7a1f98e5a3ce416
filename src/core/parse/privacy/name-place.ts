import { articles } from '../../lexicon/name-endings.ts'
import { nameWords } from '../../lexicon/names.ts'

/** A name that was found in a text: as it is written there, with some of what stands before and behind it. */
export interface WrittenName {
  name: string
  before: string
  after: string
}

/** A way to write a name: what to look for in folded text, and what must hold of the words as they are written. */
export interface NameForm {
  expression: RegExp
  /** A word that every text with this form holds; looking for it first is far cheaper. */
  sign: string
  holds?: (written: WrittenName) => boolean
}

/** Whether a name written as one word ends where a word does, or where another begins: `PlanOfTimTheisen`, `TimTheisensHome`. */
export function isApart({ name, before, after }: WrittenName): boolean {
  const begins = !/[\p{L}\p{N}]$/u.test(before) || (/[\p{Ll}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(name))
  const ends = !/^[\p{L}\p{N}]/u.test(after) || (/[\p{Ll}\p{N}]$/u.test(name) && /^s?\p{Lu}/u.test(after))
  return begins && (ends || /^s(?![\p{L}\p{N}])/u.test(after))
}

/**
 * Whether a surname stands for itself and is no half of another, such as `Berg-Olsen`: `Berg-led`, `anti-Berg` and
 * `das Berg-Papier` are of the one, and in small letters so is whatever stands in an address, `notes-theisen-plan`; `Berg-op-Sand` is a place, `Re-use` a word.
 */
export function isWholeSurname({ name, before, after }: WrittenName): boolean {
  const isCapital = /\p{Lu}/u.test(name)
  const isSmallBefore = /(?<![\p{L}-])\p{Ll}+-$/u.test(before)
  const begins = isCapital ? !/\p{L}-$/u.test(before) || isSmallBefore : !/\p{Lu}\p{L}*-$/u.test(before)
  const isThing = /^s?-\p{Lu}/u.test(after) && articles.includes(/(\p{Ll}+)\s$/u.exec(before)?.[1] ?? '')
  const isOther = /^s?-\p{Lu}|^-\p{Ll}+-\p{Lu}/u.test(after) || (name.length < 4 && /^-\p{L}/u.test(after))
  return begins && (isThing || !isOther)
}

/** Whether `s` behind a surname says whose something is, and is no part of another: `Theisens Idee`, not `Anna Woods`. */
export function isOwner({ before, after }: WrittenName): boolean {
  if (!/^s(?![\p{L}\p{N}])/u.test(after)) return true
  const word = /(\p{Lu}\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase()
  return word === undefined || nameWords.titles.has(word.replace(/rn$/, 'r')) || /^s['’]?\s\p{Lu}/u.test(after)
}
