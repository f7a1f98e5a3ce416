import { isCommonWord } from '../../lexicon/common-words.ts'
import { isChosen, isMixed, isSecret } from './chosen.ts'
import { alternations, isNameWithNumber } from './made.ts'
import { isCounted, isReference } from './counted.ts'
import { isDay } from './days.ts'
import type { SpokenWord } from './spoken-words.ts'

/** A word behind a label, and what leads to it. */
export interface Told {
  word: SpokenWord
  /** What stands directly before it: a mark, a word such as "is", one such as "use", or nothing. */
  led: '' | ':' | '=' | 'is' | 'use'
  /** How many words stand between it and the label. */
  between: number
  before: string
  text: string
}

interface Stretch {
  start: number
  end: number
}

/** A password behind its label: quoted, chosen, or of words that stand where only a password does. */
export function findPassword(told: Told, isPhrase: boolean): Stretch | null {
  const { word, led, between, text } = told
  const isClose = led !== '' || between === 0
  if (!isClose) return null
  const quoted = toQuoted(word, text)
  if (quoted) return isSecret(text.slice(quoted.start, quoted.end)) ? quoted : null
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  if (!isSecret(bare)) return null
  if (led !== '' && isChosen(bare) && /\p{L}/u.test(bare)) return value
  const isEnd = /^["'`)\]*_]{0,3}(?:[,.;!?)]|\s*$|\n|\s[-–(])/.test(text.slice(value.end))
  if (led !== 'use' && isEnd && isOfWords(bare)) return value
  if (isPhrase && led !== '') return toPhrase(word, text)
  return english.has(told.before) && isEnd && isRareWord(bare) ? value : null
}

/** A key of a service behind its label: letters and figures that alternate. */
export function findKey({ word, led, between, text }: Told): Stretch | null {
  if (led === '' && between > 0) return null
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  return isKey(bare) && isSecret(bare) ? value : null
}

/** A name and a password, apart by a stroke or colon: `creds are ADMIN/Rack19Blade`. */
export function findPair({ word, led, between, text }: Told): Stretch | null {
  if (led === '' && between > 0) return null
  const match = /^["'`(]?[^\s/:"'`]{1,40}["'`]?(?:\s?\/\s?|:)["'`]?([^\s"'`,;)]{4,60})/.exec(
    text.slice(word.start, word.start + 120),
  )
  const own = match?.[1]?.replace(/[.:!?]+$/, '')
  if (
    !match ||
    !own ||
    own.startsWith('/') ||
    !isChosen(own) ||
    !/[\d!$%^*+~]/.test(own) ||
    /^\p{Ll}+[-_]?\d{1,3}$/u.test(own)
  )
    return null
  const start = word.start + match[0].lastIndexOf(own)
  return { start, end: start + own.length }
}

/** A code behind its label: figures, or letters and figures. */
export function findCode(told: Told, isPlain: boolean): Stretch | null {
  const { word, led, between, text } = told
  if (isPlain && led !== ':' && led !== '=' && led !== 'is') return null
  const number = toNumber(told)
  if (number) {
    const digits = text.slice(number.start, number.end).replace(/\D/g, '')
    const isYear = /^(?:19|20)\d\d$/.test(digits)
    const isEnough = led === '' || led === 'use' ? digits.length >= 4 && between <= 5 && !isYear : digits.length >= 3
    return isEnough && digits.length <= 14 ? number : null
  }
  if (led === '' && between > 0) return null
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  const isGroups = /^(?=.*\d)(?:[A-Z\d]{2,8}-){1,6}[A-Z\d]{2,8}$/.test(bare) && alternations(bare) >= 4
  return (isMixed(bare) && bare.length >= 4 && !/^\d+(?:st|nd|rd|th|h|s|d|min|x)$/i.test(bare)) || isGroups
    ? value
    : null
}

/** A number behind the label of a telephone or room, with words between: only where a mark leads to it. */
export function findNumber(told: Told, type: 'extension' | 'telephone' | 'room'): Stretch | null {
  const { led, text } = told
  const number = toNumber(told)
  if (!number || led === '' || led === 'use' || (led === 'is' && type === 'room')) return null
  const written = text.slice(number.start, number.end)
  const digits = written.replace(/\D/g, '')
  const least = type === 'extension' ? 4 : type === 'telephone' ? 5 : 6
  if (digits.length < least || digits.length > 15 || /^(?:19|20)\d\d(?:[01]\d(?:[0-3]\d)?)?$/.test(digits)) return null
  return number
}

/** The number that begins at a word, with its blanks: `5 27 14`, `-3381`, `481 557#`. */
function toNumber({ word, text, before }: Told): Stretch | null {
  const expression = /["'(*_-]{0,3}(\d(?:[\d -]{0,24}\d)?#?)(?![\w%]|[.,:/]\d|°)/y
  expression.lastIndex = word.start
  const match = expression.exec(text)
  const written = match?.[1]
  if (!match || written === undefined || (written.match(/\d/g)?.length ?? 0) < 3) return null
  if (isDay(written) || /^\d{1,3} ?- ?\d{1,3}$/.test(written)) return null
  if (isCounted(text.slice(expression.lastIndex, expression.lastIndex + 24)) || isReference(before)) return null
  const start = word.start + match[0].length - written.length
  return { start, end: start + written.length }
}

/** What stands between quotes, if a word begins them. */
function toQuoted(word: SpokenWord, text: string): Stretch | null {
  const match = /^[(*_]{0,3}(["'`])\s?([^"`\n]{2,80}?)\s?\1(?!\p{L})/u.exec(text.slice(word.start, word.start + 100))
  if (!match?.[2]) return null
  const start = word.start + match[0].indexOf(match[2])
  return { start, end: start + match[2].length }
}

/** A word without the marks around it that are of the sentence. */
function toValue({ raw, start }: SpokenWord): Stretch {
  const front = /^["'`(*_[<]{0,4}/.exec(raw)?.[0].length ?? 0
  const tail = /(?:["'`)*_\],;:>]|[.?](?=$|["')]))+$/.exec(raw)?.[0].length ?? 0
  return { start: start + front, end: Math.max(start + front, start + raw.length - tail) }
}

/** First parts of words with a hyphen that say how something is. */
const parts = new Set(
  (
    'self read write short long non well re pre site host case auto hard plain clear user multi one two single up out in so ' +
    'too machine rate world group co un anti cross ad open end rule case full half low high on off password token pass time ' +
    'set up e web ex client server system service machine team role'
  ).split(' '),
)

/** Whether a value is words joined by hyphens or lines below: `fourteen-geese`, `wlcg_ops`. */
function isOfWords(bare: string): boolean {
  if (!/^\p{L}{2,20}(?:[-_]\p{L}{1,20}){1,5}$/u.test(bare)) return false
  const [first = ''] = bare.toLowerCase().split(/[-_]/)
  return !parts.has(first) && !/(?:ed|ing|able|ible|less|only|free|sensitive|specific|wide|readable|based)$/i.test(bare)
}

/** Several plain words to the end of a sentence: `Passphrase: halcyon river tin comb`. */
function toPhrase(word: SpokenWord, text: string): Stretch | null {
  const match = /^\p{Ll}{3,12}(?: \p{Ll}{3,12}){2,7}(?=[.,;)]?\s*(?:$|\n))/u.exec(
    text.slice(word.start, word.start + 100),
  )
  if (!match || match[0].split(' ').some((part) => isCommonWord(part) || !isSecret(part))) return null
  return { start: word.start, end: word.start + match[0].length }
}

/** Words of English before a password; other languages say too much in one word. */
const english = new Set(['is', 'was', 'now', 'still', 'remains', 'becomes'])

/** Endings of words that say how something is. */
const saying =
  /(?:ed|en|ing|able|ible|ful|less|ous|ive|al|ic|ly|ory|ary|ant|ent|id|er|t|é|ée|és|u|ue|i|ie|ado|ada|ido|ida|ato|ata|uto|uta|ito|ita|ario|aria|oria|ire)$/u

/** Whether a word in small letters says nothing of a password, and so can only be one. */
function isRareWord(bare: string): boolean {
  return /^\p{Ll}{6,20}$/u.test(bare) && !saying.test(bare) && !isCommonWord(bare)
}

/** Whether a value looks made by a machine, behind a label that says so. */
function isKey(bare: string): boolean {
  if (!/^[\w.+/=~-]{8,2000}$/.test(bare) || isNameWithNumber(bare) || /^\d[\d.-]*$/.test(bare)) return false
  if (/\d/.test(bare) && /[a-z]/i.test(bare))
    return (alternations(bare) >= 5 || (alternations(bare) >= 3 && bare.length >= 16)) && !/^v?\d+\.\d+/.test(bare)
  // Sixteen letters in no order of capitals.
  return bare.length >= 16 && (bare.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3
}
