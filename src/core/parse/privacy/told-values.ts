import { isCommonWord } from '../../lexicon/common-words.ts'
import { hasSigns, isChosen, isPlainlyChosen, isSecret, isShortMixed } from './chosen.ts'
import { alternations, isNameWithNumber } from './made.ts'
import { heads } from './told-labels.ts'
import { directions } from './told-words.ts'
import type { SpokenWord } from './spoken-words.ts'
import { isJoinedBySign, isOfWords } from './values-of-words.ts'

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

export interface Stretch {
  start: number
  end: number
}

/** A password behind its label: quoted, chosen, or of words that stand where only a password does. */
export function findPassword(told: Told, isPhrase: boolean): Stretch | null {
  const { word, led, between, text } = told
  if (between === 0 && (isInBrackets(told) || isBetweenCommas(told))) return toValue(word)
  const isClose = led !== '' || between === 0
  if (!isClose && !directions.has(told.before)) return isMarkedOff(told) ? toValue(word) : null
  const quoted = toQuoted(word, text)
  if (!isClose && !quoted) return null
  if (quoted) return isSecret(text.slice(quoted.start, quoted.end)) ? quoted : null
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  if (!isSecret(bare) || /^\[\p{L}+\]$/u.test(word.raw)) return null
  if (led !== '' && /^\d{8,26}$/.test(bare)) return value
  if (isClose && ((led !== '' && isChosen(bare)) || isShortMixed(bare))) return value
  if (between === 0 && hasSigns(bare)) return value
  const isEnd = /^["'`)\]*_]{0,3}(?:[,.;!?)]|\s*$|\n|\s[-–(])/.test(text.slice(value.end))
  if (led !== 'use' && isEnd && (isOfWords(bare) || (between === 0 && isJoinedBySign(bare)))) return value
  if (isPhrase && led !== '') return toPhrase(word, text)
  if (!isEnd) return null
  if (led === ':' || led === '=') return isOneWord(bare) && between <= 5 ? value : null
  if (led === '' && isOfAccess(told)) return isRareWord(bare) && !heads.has(bare) ? value : null
  return (english.has(told.before) || (led === 'is' && isOfAccess(told))) && isRareWord(bare) ? value : null
}

/** Whether a text speaks of a network or an account before a word, so that a word behind "password" is one. */
function isOfAccess({ word, text }: Told): boolean {
  return /wlan|wi-?fi|ssid|user|benutzer|guest|gast|log-?in|account|zoom|webex|usuario|utente|identifiant|vnc|vpn|rdp|pdf|zip/i.test(
    text.slice(Math.max(0, word.start - 60), word.start),
  )
}

/** Whether a chosen value is all that brackets hold: `password (x)` says it, `password (see below)` more than that. */
function isInBrackets({ word, text }: Told): boolean {
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  return text[value.start - 1] === '(' && text[value.end] === ')' && isChosen(bare) && /\d/.test(bare)
}

/** Whether a chosen value with a figure stands between commas: `The new password, Otter.44, is valid`. */
function isBetweenCommas({ word, text }: Told): boolean {
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  return (
    /,\s$/.test(text.slice(0, value.start).slice(-2)) && text[value.end] === ',' && isChosen(bare) && /\d/.test(bare)
  )
}

/** Whether a value stands apart behind a comma or bracket and can be nothing but chosen: `as always, Spring2019!`. */
function isMarkedOff({ word, text }: Told): boolean {
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  return /[,(:–-]\s?["'(]?$/.test(text.slice(Math.max(0, value.start - 4), value.start)) && isPlainlyChosen(bare)
}

/** A word that stands alone behind a colon: a name or a word that says nothing of a password. */
function isOneWord(bare: string): boolean {
  return (
    /^\p{L}{5,20}$/u.test(bare) &&
    !isCommonWord(bare.toLowerCase()) &&
    (/^\p{Lu}\p{Ll}/u.test(bare) || !saying.test(bare))
  )
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
  const match =
    /^["'`(]?[^\s/:"'`]{1,40}["'`]?(?:\s?\/\s?|:|\s(?=[a-z]+\d{2,}(?:[\s,.;)]|$)))["'`]?([^\s"'`,;)]{4,60})/.exec(
      text.slice(word.start, word.start + 120),
    )
  const own = match?.[1]?.replace(/[.:!?]+$/, '')
  if (!match || !own || own.startsWith('/') || /^\p{Ll}+[-_]?\d{1,2}$/u.test(own)) return null
  if (!isPairedSecret(own, match[0], text.slice(word.start + match[0].length))) return null
  const start = word.start + match[0].lastIndexOf(own)
  return { start, end: start + own.length }
}

/** `gast / nordlicht` names two words that end a sentence; else what is chosen has a figure or sign. */
function isPairedSecret(own: string, pair: string, after: string): boolean {
  if (isChosen(own) && /[\d!$%^*+~]/.test(own)) return true
  const isOfTwoWords =
    /^(?:guest|gast|invité?|invitado|invitada|ospite|user|admin|demo|test|visitor|besucher|\p{L}{3,15}(?:Net|Lab|-?[Gg]uest|WLAN)) \/ /u.test(
      pair,
    ) && /^\p{Ll}{5,20}$|^\p{Ll}+-\p{Ll}+$/u.test(own)
  return isOfTwoWords && !isCommonWord(own) && /^\s*(?:[.,;)]|$)/.test(after)
}

/** What stands between quotes, if a word begins them. */
function toQuoted(word: SpokenWord, text: string): Stretch | null {
  const match = /^[(*_]{0,3}(["'`])\s?([^"`\n]{2,80}?)\s?\1(?!\p{L})/u.exec(text.slice(word.start, word.start + 100))
  if (!match?.[2]) return null
  const start = word.start + match[0].indexOf(match[2])
  return { start, end: start + match[2].length }
}

/** A word without the marks around it that are of the sentence. */
export function toValue({ raw, start }: SpokenWord): Stretch {
  const front = /^["'`(*_[<]{0,4}/.exec(raw)?.[0].length ?? 0
  const tail = /(?:["'`)*_\],;:>]|[.?](?=$|["')]))+$/.exec(raw)?.[0].length ?? 0
  return { start: start + front, end: Math.max(start + front, start + raw.length - tail) }
}

/** Words that join others to a sentence, which a row of chosen words has not. */
const joining = new Set(
  'the and for not that this with from are was has have will can must should you your our their its der die das und zu für ist nicht les des une pour est pas que los las una para por con del che non per'.split(
    ' ',
  ),
)

/** Several plain words to the end of a sentence: `Passphrase: halcyon river tin comb`. */
function toPhrase(word: SpokenWord, text: string): Stretch | null {
  const match = /^\p{Ll}{3,12}(?: \p{Ll}{3,12}){2,7}(?=[.,;)]?\s*(?:$|\n))/u.exec(
    text.slice(word.start, word.start + 100),
  )
  if (!match || match[0].split(' ').some((part) => joining.has(part)) || saying.test(match[0].split(' ')[0] ?? ''))
    return null
  return { start: word.start, end: word.start + match[0].length }
}

/** Words of English before a password; other languages say too much in one word. */
const english = new Set(['is', 'was', 'now', 'still', 'remains', 'becomes'])

/** Endings of words that say how something is. */
export const saying =
  /(?:ed|en|ing|able|ible|ful|less|ous|ive|al|ic|ly|ory|ary|ant|ent|id|[ai]t|lt|kt|[^c]ht|é|ée|és|u|ue|i|ie|ado|ada|ido|ida|ato|ata|uto|uta|ito|ita|ario|aria|oria|ire)$/u

/** Whether a word in small letters says nothing of a password, and so can only be one. */
export function isRareWord(bare: string): boolean {
  return (
    /^\p{Ll}{5,20}$/u.test(bare) &&
    !/^(?:(?:long|short|weak|strong|new|old|eith|oth|high|low)er|wrong|weak|reset|short|public|visible|page|dialog|window|screen|there|these|those|today)$/.test(
      bare,
    ) &&
    !saying.test(bare) &&
    !isCommonWord(bare)
  )
}

/** Whether a value looks made by a machine, behind a label that says so. */
function isKey(bare: string): boolean {
  if (!/^[\w.+/=~-]{8,2000}$/.test(bare) || isNameWithNumber(bare) || /^\d[\d.-]*$/.test(bare)) return false
  if (/\d/.test(bare) && /[a-z]/i.test(bare))
    return (alternations(bare) >= 5 || (alternations(bare) >= 3 && bare.length >= 16)) && !/^v?\d+\.\d+/.test(bare)
  // Sixteen letters in no order of capitals.
  return bare.length >= 16 && (bare.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3
}
