import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, wordEnd, wordStart } from './detector.ts'

const counted = new RegExp(`^\\s?(?:%|${anyOf(privacyWords('counted'))}${wordEnd})`, 'iu')
const reference = new RegExp(
  `(?:#|${wordStart}${anyOf(privacyWords('reference'))}\\.?(?:[\\s-]?(?:no|nr|num|number|nummer|n°|nº|code|id)(?!\\p{L})\\.?)?)[\\s:#-]{0,3}$`,
  'iu',
)

/** In Italian "per" says for whom: `2067 per la segreteria`. */
const forWhom = /^\s?per\s(?:il|lo|la|le|gli|i)\s|^\s?per\sl'/i

/** Whether figures are a quantity, by the word behind them. */
export function isCounted(after: string): boolean {
  return counted.test(after.slice(0, 24)) && !forWhom.test(after)
}

/** Nouns whose own numbers are short: a whole number with signs in it behind them is one to call. */
const placed = /(?:rooms?|lines?|buildings?|pages?|steps?|ports?|channels?)[\s:]{0,3}$/i

/** Whether figures name something that is public, by the word before them: `ticket 0123 456789`. */
export function isReference(before: string, isMarked = false): boolean {
  return reference.test(before.slice(-24)) && !(isMarked && placed.test(before.slice(-24)))
}
