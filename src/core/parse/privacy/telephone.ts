import { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/min'
import { isCounted, isReference } from './counted.ts'
import type { Detector, Surroundings } from './detector.ts'
import { called, dialledInside, inner, labelled } from './telephone-by-words.ts'
import { dialled, extension, gap, tail } from './telephone-parts.ts'

const notInNumber = '(?<![\\w/.=+-]|\\d\\s)'
const ended = '(?!\\d|[./:-]?\\d|[a-zA-Z_]|-[A-Za-z](?!\\p{L}))'

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
    `(?<![\\w/.=+-]|\\d\\s)((?:1[\\s.-])?(?:\\([2-9]\\d{2}\\)\\s?\\d{3}[\\s.-]?|[2-9]\\d{2}(?:\\s\\d{3}[\\s-]|(?:[.-]\\d{3}[.-]|/\\d{3}-)))\\d{4}${extension})(?!\\d|[./-]\\d|\\s\\d{3}|\\w)`,
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
  sign: /0 [1-9]|0[1-9]\d+[ /]\d+-|\d{2} \d{2} \d{2}|\(0\)\d|l \d{3} \d{3} \d{3}|\d{2}\) ?\d{3}|8[\s-]\(?\d{3}/,
  expression:
    /(?<![\w/.=+-]|\d\s)([6-9]\d{2} \d{2} \d{2} \d{2}|0 8\d{2}(?: \d{2}){3}|0 800 \d{3} \d{3}|0[1-9]\d{1,4}[ /]\d{3,8}-\d{1,4}|(?<=\b(?:al|en el) )[69]\d{2} \d{3} \d{3}|\(\d{2}\) ?(?:9?\d{4}-\d{4}|\d{3}[ -]\d{2}[ -]\d{2})|\(0\) ?[1-9](?:[ .-]\d{2}){4}|8[\s-]\(?\d{3}\)?[\s-]\d{3}[\s-]\d{2}[\s-]\d{2})(?!\d|[./-]\d|\s\d|\w)/gu,
  accept: (found, { before, after }) => (isReference(before) || (isCounted(after) && isQuantity(found)) ? null : found),
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
