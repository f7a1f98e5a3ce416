import { roomCodeLabels } from '../../lexicon/rooms.ts'
import { isCommonWord } from '../../lexicon/common-words.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { isChosen, isMixed, isSecret } from './chosen.ts'
import { isCounted } from './counted.ts'
import { isDay } from './days.ts'
import { alternations } from './made.ts'
import { anyOf, type Detector, wordEnd } from './detector.ts'
import { isRareWord } from './told-values.ts'

const label = `(?<![\\p{L}\\p{N}])${anyOf(roomCodeLabels)}${wordEnd}`
const room =
  '(?:\\d{3}[ -]?\\d{3,4}[ -]?\\d{2,4}(?: \\d{2})?|https?://[\\w.-]{0,60}(?:zoom|webex|meet|teams|bluejeans|bbb|jitsi|visio)[^\\s()|]{1,300})'
const figures = '\\d{3}(?: \\d{3,4}){1,3}'
const value = '[^\\s,;)(<>"\'`|]{3,40}'

/** What goes with the number or address of a room: `812 3456 7890, kod: k4T9x2`, `https://zoom.us/j/812… (mdp otter)`. */
const beside: Detector = {
  kind: 'PIN',
  sign: /\d[ -]?\d{2}|https?:/,
  expression: new RegExp(
    `${room}\\)?[\\s,;/|(*_-]{1,6}(?:\\p{L}{2,8}\\s){0,2}${label}\\.?\\s?[:=]?[\\s*_]{1,4}(${figures}|${value})|${label}\\s?[:=]?\\s(${value})(?=\\)?[\\s,;/|-]{1,4}https?://[\\w.-]{0,60}(?:zoom|webex|meet|teams|bluejeans|bbb|jitsi))`,
    'giu',
  ),
  accept: (found, { after }) => {
    const bare = found.replace(/[.:!?]+$/, '')
    if (/^\d[\d ]{2,15}#?$/.test(bare) || isMixed(bare) || (isChosen(bare) && /\d/.test(bare))) return bare
    const isAlone = /^["'`*_)]{0,3}\s*(?:$|\n|[.,;)|/])/.test(after)
    return isAlone && /^\p{L}[\p{L}-]{2,}$/u.test(bare) && isSecret(bare) ? bare : null
  },
}

/** Behind a stroke: `Meeting: 812 3456 7890 / k4T9x2`. */
const behindStroke: Detector = {
  kind: 'PIN',
  sign: /\d\s?[/|,(]/,
  expression: new RegExp(
    `(?<!\\d[ -])\\d{3}[ -]\\d{3,4}[ -]\\d{3,4}(?: \\d{2})?\\s?[/|,(]\\s?(${value})(?=\\s*(?:$|\\n|[.,;()|]))`,
    'giu',
  ),
  accept: (found, { before }) => {
    if (/,\s?$/.test(before)) return isMixed(found) && /[a-z]/.test(found) && found.length > 4 ? found : null
    return isMixed(found) || /^\d{4,10}#?$/.test(found) ? found : null
  },
}

/** In groups as one service writes them, before what goes with it: `812 3456 7890 / 443322`. */
const beforeCode: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /\d{3} \d{4} \d{4}/,
  expression: /(?<![\d+(/.-]|\d\s)(\d{3} \d{4} \d{4})(?=\s?[/|,]\s?(?:\d{4,10}(?!\d)|(?:pw|pass|pin|code|kod|mdp)))/giu,
}

/** Three, four and three letters, as one service names its rooms, where one is spoken of: `join with abc-defg-hij`. */
const ofLetters: Detector = {
  kind: 'meeting room',
  sign: /[a-z]{3}-[a-z]{4}-[a-z]{3}/,
  expression:
    /(?:(?<!\p{L})(?:meet|join|code|riunione|réunion|reunión|reunião|videocall|call|besprechung|vergadering|spotkanie)(?!\p{L})[^.\n]{0,20}?[\s:"'(])([a-z]{3}-[a-z]{4}-[a-z]{3})(?![\w-])/gu,
  accept: (found) => (found.split('-').every((part) => isCommonWord(part)) || isWords.test(found) ? null : found),
}
/** Words that are joined so: `end-user-led`. */
const isWords =
  /^(?:the|one|two|end|set|pre|sub|non|all|any|off|out|two|ten|new|old|low|big|day|web|api)-|-(?:ing|end|off|out|set|led|run|one|two|day|the|api|web)$/

/** In groups as services write them, where one is spoken of: `the usual zoom, number 812 345 6789`, `Meeting: 812 3456 7890`. */
const spokenOf: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /zoom|webex|teams|meeting|bluejeans|réunion|reunión|riunione|spotkan|besprechung|sitzung/i,
  expression:
    /(?:(?<!\p{L})(?:zoom|webex|teams|bluejeans)(?!\p{L})[^.\n\d]{0,40}?|(?:meeting|réunion|reunión|riunione|spotkanie|besprechung|sitzung)\s?:\s?)(?<![\d+(]\s?)(\d{3}([ -])\d{3,4}\2\d{4}|\d{3} \d{3} \d{3} \d{2,3})(?![\w-]|[.,:/]\d| \d)/giu,
  accept: (found) => (isDay(found) ? null : found),
}

/** The name of somebody's own room: `online ID: miaberg7`. */
const onlineId: Detector = {
  kind: 'meeting room',
  sign: /online/i,
  expression: /(?<!\p{L})online[\s-](?:meeting[\s-])?id\s?:?\s([a-z][a-z\d.]{4,30})(?=\s*(?:$|\n|[.,;)|]))/giu,
  accept: (found) => (isMixed(found) || (isRareWord(found) && isSecret(found)) ? found : null),
}

/** Letters and figures in no order behind its label: `meeting ID k4T9x2M7q0`. */
const mixedId: Detector = {
  kind: 'meeting room',
  sign: /id|kennung|num|nr/i,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}])${anyOf(privacyWords('room'))}${wordEnd}\\s?(?:${anyOf(privacyWords('is'))}(?=\\s)|[:=])?\\s{1,2}["'\`]?((?=\\w{0,24}\\d)(?=\\w{0,24}[a-z])\\w{8,24})(?![\\w-]|\\.\\w)`,
    'giu',
  ),
  accept: (found) => (alternations(found) >= 3 ? found : null),
}

/** By the protocols of rooms with a screen: `H.323: 8840217`, `SIP 8840217@…`, `H323 192.0.2.5##12345`. */
const ofProtocol: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /h\.?323|sip|e\.?164|gds|mcu|##/i,
  expression:
    /(?<![\p{L}\p{N}])(?:H\.?323|SIP|E\.?164|GDS|MCU)(?:[\s/-](?:SIP|H\.?323|id|alias|number|no\.?|nummer|num[eé]ro|número|room|e\.?164|gds|dial|extension)){0,2}(?:\s?[:=]|\s(?:is|ist|est|es|è))?\s(?:\(\w{1,20}\)\s)?(\d{1,3}(?:\.\d{1,3}){3}##\d{3,14}#?|(?:00[\d ]{6,16}|\d{5,14}|\d{3}[ -]\d{3,4}[ -]\d{2,4}))(?![\w-]|[.,:/]\d)/giu,
  accept: (found, { after }) => (isCounted(after) || isDay(found) ? null : found),
}

/** What opens a course or a poll: `Google Classroom code k4t9xq2`, `Kahoot PIN 471 9021`. */
const ofCourse: Detector = {
  kind: 'PIN',
  sign: /class|kahoot|slido|menti|course|kurs|cours|curso|corso|moodle/i,
  expression:
    /(?<!\p{L})(?:menti\.com|slido(?:\.com)?(?=\s?:?\s#))\s?:?\s(\d{4} \d{4}|#(?=[a-z]{0,9}\d)[a-z\d]{3,10})(?![\w-])|(?<!\p{L})(?:class(?:room)?|kahoot|slido|menti(?:meter)?|course|kurs|cours|curso|corso)[\s-]?(?:game\s)?(?:code|pin)(?:\s(?:is|ist|est|es|è))?\s?:?\s(#?\d{2,4} \d{2,4}(?: \d{2,4})?|#?[a-z\d]{4,12})(?![\w-]|\.\w)/giu,
  accept: (found) => (isMixed(found) || /^#|^#?\d[\d ]{3,11}$/.test(found) ? found : null),
}

export const roomCodes: readonly Detector[] = [
  beforeCode,
  ofLetters,
  beside,
  behindStroke,
  spokenOf,
  onlineId,
  mixedId,
  ofProtocol,
  ofCourse,
]
