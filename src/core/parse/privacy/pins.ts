import { privacyWords } from '../../lexicon/privacy.ts'
import { isMixed } from './chosen.ts'
import { isDay } from './days.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'

const one = '\\d(?:[\\d -]{1,18}\\d)#?'
/** One row of figures or several: `482913 and 552211`. */
const figures = `(?<![\\w.])(${one}(?:(?:,| or| and|/)\\s?${one}){0,3})(?!\\w|\\.\\d)`
/** What stands between a label and its number. Every repetition is bounded, or a line of blanks would take minutes. */
export const joint = `["']?[\\s*_|]{0,4}(?:(?:codes?|numbers?|no\\.?|ids?|#)${wordEnd})?[\\s*_]{0,4}(?:\\([^()\\n]{1,30}\\)[\\s*_]{0,4})?(?:${anyOf(privacyWords('is'))}${wordEnd}|[:=#-]|→|->|=>)?[\\s*_:("']{0,6}`

/** Letters and figures: `17B46`, `B41 77`. */
const mixed = '(?=[\\p{L}\\d]*\\d)(?=[\\p{L}\\d]*\\p{L})[\\p{L}\\d!$%&+?]{3,14}(?: \\d{2,4})?'

const pin = anyOf(privacyWords('pin'))
const pinSign =
  /pin|code|kod|código|codice|host key|access|acceso|hostschl|otp|clave|geheim|ziffer|parti|moder|guest|attendee|teilnehmer|senha|код|пин|パス|アクセス|暗証|密|验证|接入/i

const labelled: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: pinSign,
  expression: new RegExp(`(?<!\\p{L})${pin}${wordEnd}${joint}${figures}`, 'giu'),
  accept: (found, { before }) => {
    // "PIN 12-14 of the header" are contacts of a plug.
    if (/^\d{1,2}-\d{1,2}$/.test(found) && !/[:=]\s*$/.test(before)) return null
    const parts = found.split(/,| or | and |\//)
    return parts.every((part) => part.replace(/\D/g, '').length >= 3) && !isDay(found) ? found : null
  },
}

const withLetters = anyOf(
  privacyWords('pin').filter((word) => /code|kod|c[oó]dig|codic|clave|chiave/.test(word) && !/^pin/.test(word)),
)

/** Behind labels that are no word of prose: `passcode Zz9`, `code d'accès : B41 77`. */
const labelledMixed: Detector = {
  kind: 'PIN',
  sign: /code|kod|c[oó]digo|codice|clave|chiave/i,
  expression: new RegExp(
    `(?<!\\p{L})${withLetters}${wordEnd}(?:\\s(?:${anyOf(privacyWords('is'))})(?=\\s)|\\s?[:=])?\\s{1,3}(${mixed})(?![\\p{L}\\d-]|\\.\\d)`,
    'giu',
  ),
  accept: (found) => (isMixed(found.replace(' ', '')) ? found : null),
}

/** With what it opens between label and number: `Türcode Labor: 6621`. */
const labelledOf: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /code|kod|c[oó]digo|codice|clave|chiave/i,
  expression: new RegExp(
    `(?<!\\p{L})${withLetters}\\s\\p{L}[\\p{L}-]{2,19}\\s?[:=]\\s?([#*]?\\d{4,8}[#*]?)(?![\\w-]|\\.\\d)`,
    'giu',
  ),
}

/** Codes that are given out to be used up: `recovery codes 8f3k-22ld q9xw-71mm`. */
const handedOut: Detector = {
  kind: 'PIN',
  sign: /codes?/i,
  expression: new RegExp(
    `(?:(?:recovery|backup|scratch|reserve|wiederherstellungs|sicherungs)[\\s-]?codes?|codes? de (?:secours|récupération)|codici? di (?:recupero|backup)|códigos? de (?:recuperación|respaldo)|kody zapasowe|back-?upcodes)(?:\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}'-]{1,16}){1,4}(?=\\s?:))?\\s?(?:${anyOf(privacyWords('is'))}|:)?\\s?((?:(?:\\d{4} \\d{4}|(?=[\\w-]{0,40}\\d)[\\w-]{5,40})(?:,?\\s(?=[\\w-]{0,40}\\d))?){1,20})`,
    'giu',
  ),
}

/** `The PIN for the call was 778812`, `PIN code for phone: 482913`. */
const said: Detector = {
  kind: 'PIN',
  sign: pinSign,
  expression: new RegExp(
    `${wordStart}${pin}\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}\\d.'’-]{1,20}){1,4}?(?:\\s${anyOf(privacyWords('is'))}${wordEnd}|\\s?[:=→])\\s?(\\d[\\d -]{2,12}\\d|${mixed})(?![\\w]|\\.\\d)`,
    'giu',
  ),
}

const locked = anyOf(privacyWords('locked'))

/** What opens a door: `door code 4711`, `The code for the door is 4711`. */
const opening: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /code|código|codice|combi/i,
  expression: new RegExp(
    `${wordStart}(?:\\p{L}{0,20}${locked}\\s?-?(?:codes?|combination|combo|kombination)|(?:codes?|código|codice|combination|combo|kombination|combinaison)\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}]{1,10}){0,2}\\s${locked}|(?:codice|código)\\s${locked})${wordEnd}(?:(?:\\s\\p{L}{1,15}){1,3}(?=\\s${anyOf(privacyWords('is'))}\\s))?${joint}(\\d[\\d -]{1,8}\\d)(?![\\w]|\\.\\d)`,
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

/** `Key box by the entrance, code 2580`: what opens is named before. */
const openingBefore: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /code/i,
  expression: new RegExp(
    `${wordStart}${locked}${wordEnd}[^.\\n\\d]{0,40}?[,;(:–-]\\s?(?:the\\s|der\\s|le\\s)?code\\s?(?:${anyOf(privacyWords('is'))}${wordEnd}|:)?\\s?(\\d{4,8})(?![\\w-]|\\.\\d)`,
    'giu',
  ),
}

/** Behind what it opens, alone: `front door: 4711`, `the alarm is 0412`. */
const ofDoor: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /(?:door|gate|alarm|lock|keypad|key ?safe)(?:\s?:| is)\s\d/i,
  expression:
    /(?<![\p{L}\p{N}-])(?:door|gate|alarm|(?:pad)?lock|lockbox|keypad|key ?safe)(?:\s?:|\sis)\s((?!19\d\d|20\d\d)\d{4,6}#?)(?=\s*(?:$|\n|[,;)]|\.(?!\d)))/giu,
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
  sign: /code|codice|c[oó]digo|partici|moder/i,
  expression: /\b(?:(?:code|codice|código)\s?:?|(?:participant|moderator)\s?:)\s?(\d{5,12})(?!\w|\.\d)/giu,
  accept: (found, { before, after }) => {
    if (/(?:participant|moderator)\s?:\s?$/i.test(before)) return found
    if (/(?:codice|código)\s?:\s?$/i.test(before) && ofMeeting.test(before + after)) return found
    const isForCall =
      /^\s(?:for|to join|of|für|pour|para|per)\s(?:\p{L}{2,4}\s)?(?:bridge|call|phone|conference|meeting|webinar|zoom|telcon?|vc|konferenz|réunion|reunión|riunione)(?!\p{L})/iu.test(
        after,
      )
    const isOfCall =
      isForCall || /(?:phone|bridge|dial|zoom|webex|conference|vidyo|evo|number redacted)[^.\n]{0,40}$/i.test(before)
    return isOfCall &&
      !/(?:error|exit|status|return|response|http|post(?:al)?|zip|country|area)\s$/i.test(
        before.replace(/code\s?:?\s?$/i, ''),
      )
      ? found
      : null
  },
}

const ofMeeting = /riunion|collegament|chiamata|reuni[oó]n|llamada|videollamada|zoom|teams|meet/i

export const pins: readonly Detector[] = [
  handedOut,
  labelled,
  labelledMixed,
  labelledOf,
  said,
  opening,
  openingBefore,
  openingMixed,
  ofDoor,
  typed,
  bare,
]
