import { nameWords } from '../../lexicon/names.ts'
import { fitsInitials } from './initials.ts'
import { isBody, isName } from './name-words.ts'

/** `Storage (M. Berg)`: what stands before a name with an initial in parentheses. */
const inParentheses =
  /^([^()]{2,40}?)\s*\((\p{Lu}\.(?:\s?\p{Lu}\.){0,2}\s?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\)$/u

/** `MB = Mia Berg`, `MB – Mia Berg` */
const legend = /^(\p{Lu}[\p{Lu}.]{1,4})\s*(?:=|\s[-–—])\s*(\p{Lu}\S* \S.{1,40})$/u

/** Put the person before the organisation that it stands behind: `Team (L. Ortega)` gives `L. Ortega (Team)`. */
export function personFirst(text: string): string {
  const [, letters = '', whole = ''] = legend.exec(text.trim()) ?? []
  if (whole !== '' && isName(whole, false) && fitsInitials(letters, whole)) return `${whole} (${letters})`
  const [, body = '', person = ''] = inParentheses.exec(text.trim()) ?? []
  return person !== '' && isNobodysName(body) ? `${person} (${body})` : text
}

/** Whether words are surely no name: capitals alone, or a word of the language or of bodies among them. */
function isNobodysName(text: string): boolean {
  const own = text.split(/[\s,]+/)
  const isCapitals = own.every((word) => /^\p{Lu}[\p{Lu}\d&/+-]{2,11}$/u.test(word))
  return isCapitals || isBody(text) || own.some((word) => isWordOfLanguage(word.toLowerCase()))
}

function isWordOfLanguage(word: string): boolean {
  return nameWords.common.has(word) || /(?:ations?|ments?)$/.test(word)
}
