import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'

const one = '\\d(?:[\\d -]{1,18}\\d)#?'
/** One row of figures or several: `482913 and 552211`. */
const figures = `(?<![\\w.])(${one}(?:(?:,| or| and|/)\\s?${one}){0,3})(?!\\w|\\.\\d)`
/** What stands between a label and its number. Every repetition is bounded, or a line of blanks would take minutes. */
export const joint = `["']?[\\s*_]{0,4}(?:(?:codes?|numbers?|no\\.?|ids?|#)${wordEnd})?[\\s*_]{0,4}(?:\\([^()\\n]{1,30}\\)[\\s*_]{0,4})?(?:${anyOf(privacyWords('is'))}${wordEnd}|[:=#-]|→|->|=>)?[\\s*_:("']{0,6}`

const pin = anyOf(privacyWords('pin'))
const pinSign =
  /pin|code|kod|código|codice|host key|access|parti|moder|guest|attendee|teilnehmer|senha|код|пин|パス|アクセス|暗証|密|验证|接入/i

const labelled: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: pinSign,
  expression: new RegExp(`(?<!\\p{L})${pin}${wordEnd}${joint}${figures}`, 'giu'),
  accept: (found) => {
    const parts = found.split(/,| or | and |\//)
    return parts.every((part) => part.replace(/\D/g, '').length >= 3) && !isDay(found) ? found : null
  },
}

/** `The PIN for the call was 778812`, `PIN code for phone: 482913`. */
const said: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: pinSign,
  expression: new RegExp(
    `${wordStart}${pin}\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}'-]{1,20}){1,4}?(?:\\s${anyOf(privacyWords('is'))}${wordEnd}|\\s?[:=→])\\s?(\\d[\\d -]{2,12}\\d)(?![\\w]|\\.\\d)`,
    'giu',
  ),
}

const locked = anyOf(privacyWords('locked'))

/** What opens a door: `door code 4711`, `The code for the door is 4711`. */
const opening: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /code|código|codice/i,
  expression: new RegExp(
    `${wordStart}(?:${locked}\\s?-?codes?|(?:codes?|código|codice)\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}]{1,10})?\\s${locked})${wordEnd}${joint}(\\d[\\d -]{1,8}\\d)(?![\\w]|\\.\\d)`,
    'giu',
  ),
}

/** What opens a door may have letters in it: `entry code C4711X`, `room code k4t9`. */
const openingMixed: Detector = {
  kind: 'PIN',
  sign: /code/i,
  expression: new RegExp(
    `${wordStart}(?:${locked}|room)\\s?-?code${wordEnd}[\\s*_]{0,4}(?:${anyOf(privacyWords('is'))}${wordEnd}|[:=])?[\\s*_:]{1,4}((?=[a-z]*\\d)(?=\\d*[a-z])[a-z\\d]{4,12})${wordEnd}(?!-)`,
    'giu',
  ),
  // Rooms have such names: `B204`.
  accept: (found, { before }) => (/room\s?-?code/i.test(before) && /^[A-Z]/.test(found) ? null : found),
}

/** Figures that end as they are typed into a telephone: `482913#`. */
const typed: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\d#/,
  expression: /(?<![\w#./]|\d )(\d{4,12}#|\d{3,4} \d{3,4}(?: \d{3,4})?#)(?![\w.])/gu,
}

/** `code 48291` where a call is spoken of, and `participant: 48291`. */
const bare: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /code|partici|moder/i,
  expression: /\b(?:code\s?:?|(?:participant|moderator)\s?:)\s?(\d{5,12})(?![\w.])/giu,
  accept: (found, { before }) => {
    if (/(?:participant|moderator)\s?:\s?$/i.test(before)) return found
    const isOfCall = /(?:phone|bridge|dial|zoom|webex|conference|vidyo|evo|number redacted)[^.\n]{0,40}$/i.test(before)
    return isOfCall &&
      !/(?:error|exit|status|return|response|http|post(?:al)?|zip|country|area)\s$/i.test(
        before.replace(/code\s?:?\s?$/i, ''),
      )
      ? found
      : null
  },
}

export const pins: readonly Detector[] = [labelled, said, opening, openingMixed, typed, bare]

/** Whether figures are a day: `2021-03-04`. */
export function isDay(found: string): boolean {
  return /^(?:19|20)\d{2}-[01]?\d-[0-3]?\d$/.test(found.trim())
}
