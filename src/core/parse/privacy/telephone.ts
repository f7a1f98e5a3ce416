import { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/min'
import { isCounted, isReference } from './counted.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, type Detector, type Surroundings, wordEnd, wordStart } from './detector.ts'

/** What may stand between the figures of a number. */
const gap = '[\\s./·_-]'
/** Behind a number: what a telephone dials by itself, and an extension: `,,5550101234#`, `ext. 71234`. */
const dialled = '(?:,{1,6}(?:[\\d*#]|%2[3ac]){3,60}){0,3}'
const extension = `(?:(?:,?\\s?${anyOf(privacyWords('extension'))}\\.?:?\\s?|#)\\d{2,10}${wordEnd})?`
const tail = new RegExp(`(?:${dialled}${extension})$`, 'iu')
const notInNumber = '(?<![\\w/.=+-]|\\d\\s)'
const ended = '(?!\\d|[./:-]?\\d|[a-zA-Z_])'

const telephone = anyOf(privacyWords('telephone'))
const call = anyOf(privacyWords('call'))
const is = `(?:${anyOf(privacyWords('is'))}${wordEnd}|[:=→#]|->|=>)`
const number = '(?:numbers?|no\\.?|nr\\.?|numéro|número|numero|nummer|n°)'

const international: Detector = {
  kind: 'telephone number',
  sign: /\+\s?(?:\d{2}|\d[\s./·_()-]{1,3}\d{2})/,
  expression: new RegExp(
    `(?<![\\w/.=-])(\\(?\\+{1,2}\\s?\\d{1,3}\\)?(?:[\\s./·_-]{0,3}\\(\\s?0?\\d{0,4}\\s?\\))?(?:[\\s./·_()-]{0,3}\\d){5,13}${dialled}${extension})(?!\\d|[./-]\\d)`,
    'giu',
  ),
  accept: (found, around) => withoutRest(found, around, (core) => isPossible(core.replace(/\(\s?0\s?\)/, ''))),
}

const dialledAbroad: Detector = {
  kind: 'telephone number',
  sign: /00\s?[1-9]/,
  expression: new RegExp(
    `${notInNumber}(00\\s?[1-9]\\d{0,2}(?:${gap}\\d{1,9}){2,6}|00[1-9]\\d{0,2}\\s\\d{8,10}|00[1-9]\\d{9,12})(?!\\d|[./-]\\d|\\w)`,
    'gu',
  ),
  accept: (found, around) => withoutRest(found, around, (core) => isPossible(`+${core.replace(/\D/g, '').slice(2)}`)),
}

/** A national number whose area code begins with 0: `020 7946 0958`, `030/23125-012`. */
const withTrunk: Detector = {
  kind: 'telephone number',
  sign: /0[1-9]\d{0,4}\)?[\s./·_-]/,
  expression: new RegExp(
    `(?<![\\w+/.=,#:-]|[\\d.]\\s)(\\(?0[1-9]\\d{0,4}(?:\\)\\s?|\\s?/\\s?|${gap})\\d{2,9}(?:[\\s.·_-]\\d{2,9}|[\\s.·_-]\\d(?=[\\s.·_-]\\d{2,9}(?!\\d))){0,4}${extension})${ended}`,
    'giu',
  ),
  accept: (found, around) => {
    if (isReference(around.before, true) || /^0\d[\s./-]\d{1,2}[\s./-](?:19|20)\d\d(?!\d)/.test(found)) return null
    return withoutRest(found, around, (core) => {
      const { length } = core.replace(/\D/g, '')
      // Steps of a list: `010 020 030`, `01 02 03 04 05`.
      if (/^0\d{1,3}(?:\s0\d{1,3})+$/.test(core)) return false
      return length >= 9 && length <= 12 && trunkCountries.some((country) => isPossiblePhoneNumber(core, country))
    })
  },
}
const trunkCountries: CountryCode[] = ['GB', 'DE', 'FR', 'CH', 'IT', 'NL', 'AT', 'BE', 'SE', 'JP']

/** Countries as invitations name them in brackets. */
const countries = [
  'US',
  'CA',
  'UK',
  'GB',
  'DE',
  'FR',
  'CH',
  'IT',
  'ES',
  'AT',
  'NL',
  'BE',
  'JP',
  'BR',
  'AU',
  'IN',
] as const

/** A number of North America: `(555) 555-0123`, `555.555.0123`; apart by blanks only where its area exists. */
const american: Detector = {
  kind: 'telephone number',
  sign: /\d{3}\)?[\s.-]\d{4}|\d{3}\)\s?\d{7}/,
  expression: new RegExp(
    `(?<![\\w/.=+-]|\\d\\s)((?:1[\\s.-])?(?:\\([2-9]\\d{2}\\)\\s?\\d{3}[\\s.-]?|[2-9]\\d{2}(?:\\s\\d{3}\\s|(?:[.-]\\d{3}[.-]|/\\d{3}-)))\\d{4}${extension})(?!\\d|[./-]\\d|\\s\\d{3}|\\w)`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    const core = found.replace(tail, '')
    if (isReference(before, /[().-]/.test(core))) return null
    if (/[().-]/.test(core)) return found
    return !isCounted(after) && isValidPhoneNumber(core, 'US') && /[2-9]\d\d\s\d{4}$/.test(core) ? found : null
  },
}

/** Numbers of countries that write no 0 before the area: Spain, Brazil; and the 8 of Russia. */
const ownForms: Detector = {
  kind: 'telephone number',
  sign: /\d{2} \d{2} \d{2}|\(0\)\d|l \d{3} \d{3} \d{3}|\d{2}\) ?\d{3}|8[\s-]\(?\d{3}/,
  expression:
    /(?<![\w/.=+-]|\d\s)([6-9]\d{2} \d{2} \d{2} \d{2}|(?<=\b(?:al|en el) )[69]\d{2} \d{3} \d{3}|\(\d{2}\) ?(?:9?\d{4}-\d{4}|\d{3}[ -]\d{2}[ -]\d{2})|\(0\) ?[1-9](?:[ .-]\d{2}){4}|8[\s-]\(?\d{3}\)?[\s-]\d{3}[\s-]\d{2}[\s-]\d{2})(?!\d|[./-]\d|\s\d|\w)/gu,
  accept: (found, { before, after }) => (isReference(before) || (isCounted(after) && isQuantity(found)) ? null : found),
}

/** A number behind a word that says what it is: `Handy: 0171 …`, `tel 555 01 23`, `☎ 555 01 23`. */
const labelled: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: new RegExp(`[☎✆📞📱]|${telephone}`, 'iu'),
  expression: new RegExp(
    `(?:[☎✆📞📱]\\s{0,3}|${wordStart}${telephone}${wordEnd}\\.?[\\s*_]{0,4}${number}?[\\s*_]{0,4}(?:\\([^()\\n]{1,20}\\)\\s?|${anyOf(privacyWords('of'))}\\s\\p{L}{2,20}\\s?|\\p{L}{3,20}\\s?(?=[:=]))?(?:${is}[\\s*_:]{0,6}|\\s))(\\(?\\+?\\d[\\d\\s()./·_-]{3,20}\\d${extension})(?![\\w]|\\.\\d)`,
    'giu',
  ),
  accept: (found, { after }) => {
    if (isCounted(after) && /^\d+$/.test(found)) return null
    const isDate = /^(?:19|20)\d{2}(?:[-/.]?[01]\d|\s|$)/.test(found)
    // `cell 0.0245` is a size, `GSM 900/1800` a band.
    const isMeasured = /^\d{1,2}\.\d+$|^[89]\d0\s?[/-]\s?1[89]00/.test(found)
    return found.replace(/\D/g, '').length >= 5 && !isDate && !isMeasured ? found : null
  },
}

/** A bare row of figures that somebody is told to call: `call 555-0199`, `text me on 07700900123`. */
const called: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: new RegExp(call, 'iu'),
  expression: new RegExp(
    `${wordStart}${call}${wordEnd}(?:(?:\\s\\p{L}{1,20}){1,3}\\s(?=(?:on|at|unter|au|al|allo|op|på|pod)\\s))?(?:\\s?(?:on|at|via|to|me|us|unter|au|al|allo|le|il|op|på|pod)){0,2}:?\\s(x?\\d-\\d{4}|\\d{3}-\\d{4}|0?\\d{9,14}|[6-9]\\d{2} \\d{3} \\d{3}|\\d{2,3}(?: \\d{2,4}){3,4})(?![\\w-]|\\.\\d|/\\d)`,
    'giu',
  ),
  accept: (found, { after }) =>
    /^20\d\d[01]\d/.test(found) || (isCounted(after) && !/[- ]/.test(found)) ? null : found,
}

/** What is dialled within a house: `dial 76555 from any office`, `ring 4-5512`, `am Apparat 71234 anrufen`. */
const dialledInside: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /dial|ring|wähl|compos|marca|marque|componi|reach|phone/i,
  expression: new RegExp(
    `${wordStart}(?:dial(?:ling|ing)?|ring|wähl(?:en|t)?|compose[rz]|marcar|marque|comporre|componi(?:te)?|phone)\\s(?:(?:the|extension|ext\\.?|number|nummer|le|el|il|die|x)\\s){0,2}(x?\\d-?\\d{3,7}|\\d{2} \\d{2,3}(?: \\d{2,3}){0,2})(?![\\w%-]|[.,:/]\\d)`,
    'giu',
  ),
  accept: (found, { after }) => (isCounted(after) || /^(?:19|20)\d\d$/.test(found) ? null : found),
}

/** Figures without any sign between them behind a country, which has such numbers: `(US) 6465550123`. */
const inCountry: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /\d{9}/,
  expression: new RegExp(`\\((?:${countries.join('|')})\\)\\s?:?\\s?(0?\\d{9,11})(?![\\w.-])`, 'gu'),
  accept: (found, { before, after }) => {
    if (isCounted(after)) return null
    const named = /\((\w\w)\)[\s:]*$/.exec(before)?.[1]
    const country = countries.find((code) => code === named)
    return country !== undefined && isValidPhoneNumber(found, country === 'UK' ? 'GB' : country) ? found : null
  },
}

/** The last figures alone, as they are dialled within a house: `Extension: 71234`, `ext. 71234`. */
const inner: Detector = {
  kind: 'telephone number',
  sign: /[:=.\s]\d{4}|x\d-\d|-\d{3}/,
  expression: new RegExp(
    `(?<=(?:(?:^|[\\s(])(?:at|on|is|ext\\.?)|:)\\s)(x\\d-\\d{4})(?![\\w-])|(?<=(?<!\\p{L})(?:fax|durchwahl|tel|dw|nebenstelle|handy)\\.?\\s?:?\\s)(-\\d{3,5})(?![\\w-]|\\.\\d)|${wordStart}(?:pager|bleep|beeper|dect|piepser)(?:\\s?:)?\\s(\\d{4,6})(?![\\w.-])|${wordStart}(?:extn?|durchwahl|nebenstelle)\\s((?!19|20)\\d{4})(?![\\w-]|\\.\\d)|${wordStart}${anyOf(privacyWords('extension').filter((word) => word.length > 2))}(?:\\.?\\s?[:=]\\s?|\\.\\s?|\\s(?=\\d{5}))(\\d{4,10})(?![\\w-]|\\.\\d)`,
    'giu',
  ),
  accept: (found, { after }) => (isCounted(after) ? null : found),
}

/** Numbers that are words on the keys of a telephone: `1-800-555-GRID`, `1-888-GRID-OPS`. */
const spelledOut: Detector = {
  kind: 'telephone number',
  sign: /8(?:00|33|44|55|66|77|88)-/,
  expression: /(?<![\w-])((?:1-)?8(?:00|33|44|55|66|77|88)-(?=[\d-]*[A-Z])[A-Z\d]{3,4}-?[A-Z\d]{3,4})(?![\w-])/gu,
}

export const telephones: readonly Detector[] = [
  spelledOut,
  international,
  dialledAbroad,
  labelled,
  withTrunk,
  american,
  ownForms,
  called,
  dialledInside,
  inCountry,
  inner,
]

/** Cut figures of what follows off a number until it can be one: `+41 22 555 01 23 12 people`. */
function withoutRest(found: string, { after }: Surroundings, fits: (core: string) => boolean): string | null {
  const end = tail.exec(found)?.[0] ?? ''
  let core = found.slice(0, found.length - end.length)
  if (fits(core)) return isCounted(after) && isQuantity(core) ? null : found
  const whole = core
  while (/\s/.test(core)) {
    core = core.slice(0, core.search(/\s\S*$/))
    if (fits(core)) return isRestOfNumber(whole.slice(core.length), after) ? found : core
  }
  return null
}

/** Whether what is too long for a number was meant as its end all the same: `0217`, where nothing is counted in it. */
function isRestOfNumber(rest: string, after: string): boolean {
  return /^\s\d{3,5}$/.test(rest) && !isCounted(after) && !/^\s\d/.test(after)
}

/** Whether figures stand in thousands, as a number that counts does: `10 000 000`. */
function isQuantity(core: string): boolean {
  return /^\+?\s?\d{1,3}(?:\s\d{3})+$/.test(core)
}

function isPossible(core: string): boolean {
  return isPossiblePhoneNumber(`+${core.replace(/\D/g, '')}`)
}
