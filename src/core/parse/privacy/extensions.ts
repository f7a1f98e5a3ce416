import {
  answeringPlaces,
  dottedExtensionLabels,
  extensionLabels,
  ownNumbers,
  perhapsExtensionLabels,
} from '../../lexicon/extensions.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { isCounted } from './counted.ts'
import { anyOf, type Detector, wordEnd } from './detector.ts'
import { beforeLabel, entry } from './extension-entries.ts'

const or = '(?:\\s?[/,;]\\s?(?:or\\s)?|\\s(?:or|and|oder|und|ou|et|o|e|y|eller|och|og|lub|i|of|en|nebo|a)\\s)'
/** As they are dialled within a house: `4126`, `-315`, `7 2201`, `41-26`, `16-4471`. */
const one = '-?\\d{1,2}[ -]\\d{3,4}|\\d{2}[ -]\\d{2}(?:[ -]\\d{2})?|[-x]?\\d{3,6}'
const several = `(?:${one})(?:${or}(?:${one})){0,3}`
const ended = '(?![\\w%°€-]|[.,:/]\\d|\\s?(?:m|mm|cm|km|W|kW|V|px|h|min)(?!\\p{L}))'
const start = '(?<![\\p{L}\\p{N}-])'

/** Behind a label, one or several: `poste 4126`, `ext. 7 2201 or 7 2202`, `Durchwahl -315`. */
const labelled: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /emerg|on.call|notf|notr|bereit|urgence|astr|perman|guard|reperib|nood|ext|xtn|wahl|dw|stelle|nst|apparat|app\.|hausruf|klap|kl\.|inter|poste|int\.|rama|toestel|tst|doorkies|ankn|lokal|wew|mell|alanum|доб|вн|dahili|εσωτ|内線|分机|anexo|linje|linka/i,
  expression: new RegExp(
    `${start}(?:${anyOf([...extensionLabels, ...perhapsExtensionLabels])}\\.?|${anyOf(dottedExtensionLabels)}\\.)(?:\\s?(?:nr|no|n\\.?[º°]|č|nummer|number|numéro|número)\\.?)?\\s?[:=]?\\s?(?<!\\p{L})(${several})${ended}`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    const digits = found.replace(/\D/g, '')
    if (isCounted(after) || isYear(found) || (perhaps.test(before) && !endsItem.test(after))) return null
    // Behind a whole number it is the end of that.
    if (/\d\)?\s?ext(?:n|ension)?\.?\s?[:=]?\s?$/i.test(before)) return null
    if (/\bkl\.\s?$/i.test(before) && isHour(found)) return null
    // "poste 315" is an item of a budget as well, "(poste 315)" somebody's telephone.
    return digits.length >= 4 || !perhaps.test(before) || /[(,]\s?\p{L}+\.?\s?$/u.test(before) ? found : null
  },
}

/** What goes on behind it counts something: `poste 3312 ouvert`. */
const endsItem = /^\s*(?:$|\n|[.,;:)(/-]|(?:pour|per|para|et|e|y|o|ou|of|en)\s)/
const perhaps = new RegExp(
  `${start}${anyOf([...perhapsExtensionLabels, ...dottedExtensionLabels])}\\.?\\s?[:=]?\\s?$`,
  'iu',
)

function isYear(found: string): boolean {
  return /^(?:19\d|20[0-4])\d(?:\D|$)/.test(found)
}

/** `kl. 1430` is an hour in the north. */
function isHour(found: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(found)
}

const telephone = anyOf([...privacyWords('telephone'), ...privacyWords('call')])

/** Two numbers behind one label: `Tel. 7 2201 or 7 2202`, `ring 72201 / 72202`. */
const twice: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /\d\s?(?:\/|or|oder|und|and|ou|et|o|y|e|eller|lub)\s?\d/i,
  expression: new RegExp(
    `${start}${telephone}${wordEnd}\\.?\\s?[:=]?\\s?((?:${one})(?:\\s?/\\s?|\\s(?:or|and|oder|und|ou|et|o|y|e|eller|lub)\\s)(?:${one}))${ended}`,
    'giu',
  ),
  accept: (found, { after }) => {
    const [first = '', second = ''] = found.split(/[^\d -]+/).map((part) => part.trim())
    const isAlike = first.length === second.length && first.replace(/\D/g, '').length >= 4
    return isAlike && !isYear(first) && !isCounted(after) ? found : null
  },
}

/** Of two figures, where no other is so called: `DW 26`, `Durchwahl -26`. */
const short: Detector = {
  kind: 'telephone number',
  sign: /dw|wahl|klapp|stelle/i,
  expression:
    /(?<![\p{L}\p{N}-])(?:DW|Durchwahl|Klappe|Nebenstelle)\.?\s?:?\s(-?\d{2})(?=\s*(?:$|\n|[.,;)/]|(?:oder|und|bzw)\s))/giu,
}

/** Of four, behind a mark: `Tel.: 4126`, `Phone: 4126 or 4127`. */
const ofFour: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /t[eé]l|phone|fon|tlf/i,
  expression: new RegExp(
    `${start}(?:tel|phone|telephone|telefon|téléphone|teléfono|telefono|telefone|telefoon|tél|tlf|fon|puh)(?:\\s?[.:]{1,2}\\s?|(?<=tel)\\s)((?!19\\d\\d|20[0-4]\\d)\\d{4}|\\d{2} \\d{2}|\\d[ -]\\d{3,4})(?=\\s*(?:$|\\n|[,;)(/]|\\.(?!\\d)|\\s(?:or|oder|ou|o|eller|lub|of)\\s))`,
    'giu',
  ),
}

/** Behind a central number: `0511 555-0, Frau Ebner -126`. */
const ofCentral: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /-0[,;\s]/,
  expression: /(?<=\d-0[,;\s][^.\n\d]{1,60}\s)(-\d{2,4})(?![\w-]|[.,]\d)/gu,
}

/** With an x before it, apart from the text: `Mia Berg (x4126)`, `the workshop, x4126`. */
const withX: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /x\d{4}/,
  expression:
    /(?<=[(,:]\s?|\bask\w{0,3}(?:\s\p{L}{1,12}){0,3}\sfor\s(?=x\d+\s*(?:$|\n|[,;)]|\.\s|\.$))|\b(?:at|on|reach|try|extension|klappe|poste|phone|call|dial|ring|desk|office|tel\.?)\s)(x\d{4,6})(?![\w-]|[.,]\d)/gu,
  accept: (found, { after }) => (isCounted(after) ? null : found),
}

const place = anyOf(answeringPlaces)
const groups = '\\d{1,2}[ -](?!19|20)\\d{4}|\\d{2,4}(?: \\d{2,4}){1,4}|\\d{7}'

/** Behind who answers there: `Reception: 555 01 23`, `control room 7-6214`. */
const ofPlace: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: new RegExp(answeringPlaces.map((name) => name.slice(0, 6)).join('|'), 'i'),
  expression: new RegExp(
    `${start}${place}(?:\\s?[:=(,]\\s?\\(?|\\s(?:answers\\s)?(?:on|at|is|unter|au|al|allo|est|ist|es|è|ma|pod)\\s|\\s)(${groups})(?![\\w%-]|[.,:/]\\d|\\s\\d)`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    const digits = found.replace(/\D/g, '')
    if (isCounted(after) || isYear(found) || isThousands(found)) return null
    return found.includes('-') || digits.length >= 7 || /[:(]\s?$/.test(before) ? found : null
  },
}

/** `12 345 678` counts something. */
function isThousands(found: string): boolean {
  return /^[1-9]\d{0,2}(?: \d{3})+$/.test(found) && found.replace(/\D/g, '').length < 9
}

/** A short number where telephones are spoken of: `Phone 7-2201, guard 7-2210`. */
const further: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /\d-\d{4}/,
  expression: /(?<![\w/.-]|\d )(\d{1,2}-\d{4})(?![\w/-]|\.\d)/gu,
  accept: (found, { before, after }) => {
    const isSpokenOf = /(?:phones?|tel(?:ephone)?s?\.?|call|ring|dial|ext\.?)\s?:?\s\d{1,2}-\d{4}[^.\n]{1,40}$/i.test(
      before,
    )
    const isNamed =
      /^\s\((?:office|mobile|home|desk|cell|phone|fax|lab|bureau|portable|büro|handy|ufficio|oficina)\)/i.test(after)
    return (isSpokenOf || isNamed) && !isCounted(after) && !/^(?:0?[1-9]|1[0-2])-(?:19|20)\d\d$/.test(found)
      ? found
      : null
  },
}

/** Where somebody says whose it is: `her number is 555 01 234`, `home 555 01 234` behind another number. */
const ofSomebody: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /num|núm|home|office|mobile|privat|work|portable|bureau|handy|casa/i,
  expression: new RegExp(
    `(?:(?<!\\p{L})${anyOf(ownNumbers)}|(?<=\\p{L})'s number)(?:\\s?:|\\s(?:is|ist|est(?: le)?|es|è|é|to|er|är))\\s(\\(?0?\\d{2,4}\\)?(?:[ .-]\\d{2,4}){1,4}|\\d{5,11})(?![\\w%-]|[.,]\\d)|(?<=\\d\\s?[,;/(]{1,2}\\s?)(?:home|office|mobile|private|privat|work|portable|bureau|handy|casa)\\s?:?\\s(\\d{2,4}(?: \\d{2,4}){1,4})(?![\\w%-]|[.,]\\d)`,
    'giu',
  ),
  accept: (found, { after }) =>
    found.replace(/\D/g, '').length < 5 || isCounted(after) || isThousands(found) ? null : found,
}

export const extensions: readonly Detector[] = [
  labelled,
  twice,
  short,
  ofFour,
  ofCentral,
  beforeLabel,
  entry,
  withX,
  ofPlace,
  further,
  ofSomebody,
]
