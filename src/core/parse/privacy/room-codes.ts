import { roomCodeLabels } from '../../lexicon/rooms.ts'
import { isMixed, isSecret } from './chosen.ts'
import { isDay } from './days.ts'
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
    `${room}\\)?[\\s,;/|(*_-]{1,6}(?:\\p{L}{2,8}\\s)?${label}\\.?\\s?[:=]?[\\s*_]{1,4}(${figures}|${value})|${label}\\s?[:=]?\\s(${value})(?=\\)?[\\s,;/|-]{1,4}https?://[\\w.-]{0,60}(?:zoom|webex|meet|teams|bluejeans|bbb|jitsi))`,
    'giu',
  ),
  accept: (found, { after }) => {
    const bare = found.replace(/[.:!?]+$/, '')
    if (/^\d[\d ]{2,15}#?$/.test(bare) || isMixed(bare)) return bare
    const isAlone = /^["'`*_)]{0,3}\s*(?:$|\n|[.,;)|/])/.test(after)
    return isAlone && /^\p{L}[\p{L}-]{2,}$/u.test(bare) && isSecret(bare) ? bare : null
  },
}

/** Behind a stroke: `Meeting: 812 3456 7890 / k4T9x2`. */
const behindStroke: Detector = {
  kind: 'PIN',
  sign: /\d\s?[/|,]/,
  expression: new RegExp(
    `(?<!\\d )\\d{3} \\d{3,4} \\d{3,4}(?: \\d{2})?\\s?[/|,]\\s?(${value})(?=\\s*(?:$|\\n|[.,;)|]))`,
    'giu',
  ),
  accept: (found, { before }) => {
    if (/,\s?$/.test(before)) return isMixed(found) && /[a-z]/.test(found) && found.length > 4 ? found : null
    return isMixed(found) || /^\d{4,10}#?$/.test(found) ? found : null
  },
}

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

/** What opens a course or a poll: `Google Classroom code k4t9xq2`, `Kahoot PIN 471 9021`. */
const ofCourse: Detector = {
  kind: 'PIN',
  sign: /class|kahoot|slido|menti|course|kurs|cours|curso|corso|moodle/i,
  expression:
    /(?<!\p{L})(?:class(?:room)?|kahoot|slido|menti(?:meter)?|course|kurs|cours|curso|corso)[\s-]?(?:game\s)?(?:code|pin)(?:\s(?:is|ist|est|es|è))?\s?:?\s(#?\d{2,4} \d{2,4}(?: \d{2,4})?|#?[a-z\d]{4,12})(?![\w-]|\.\w)/giu,
  accept: (found) => (isMixed(found) || /^#?\d[\d ]{3,11}$/.test(found) ? found : null),
}

export const roomCodes: readonly Detector[] = [beside, behindStroke, spokenOf, onlineId, ofCourse]
