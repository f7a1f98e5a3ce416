import { identityLabels, numberWords, perhapsIdentityLabels } from '../../lexicon/identity.ts'
import { isCounted } from './counted.ts'
import { isDay } from './days.ts'
import { anyOf, type Detector, wordStart } from './detector.ts'

const number = `(?:[\\s-]{0,2}${anyOf(numberWords)}(?!\\p{L})\\.?){0,2}`
const is = '(?:is|was|ist|lautet|est|es|è|é|jest|är|er|je|は|是|为)'
const whose = `(?:\\s?\\([^()\\n]{1,25}\\)|\\s(?:for|of|für|von|der|de|du|di|del|della|van|do|da)(?:\\s[\\p{L}.'-]{1,16}){1,3}?(?=\\s?[:=]|\\s${is}\\s))?`
const joint = `(?:${is}(?=\\s)|[:=→])?[\\s*_:("'\`]{0,5}`
/** Letters and figures in groups: `X4418820`, `QQ 12 34 56 C`, `850730/1234`, `756.1234.5678.97`. */
const value =
  '(?:[A-Z]{1,6}[ -]?)?\\d[A-Z\\d]*(?:[ ./-]{1,2}(?=[A-Z]?\\d|[A-Z](?![A-Z\\p{L}]))[A-Z\\d]+){0,8}|[A-Z]{4,6}\\d{2}[A-Z\\d]{6,12}'
const ended = '(?![\\p{L}\\p{N}%€$£]|[.,:]\\d)'

const ofNumber = anyOf(['numéro de', 'n° de', 'número de', 'nº de', 'numero di', 'number of', 'numer', 'nr'])

/** Behind one of some labels: `Passport no. X4418820`, `Steuer-ID: 12 345 678 901`, `DNI 12345678Z`. */
function behindLabel(labels: readonly string[], sign: RegExp): Detector {
  return {
    kind: 'identity number',
    sign,
    expression: new RegExp(
      `${wordStart}(?:${ofNumber}\\s(?:la\\s|le\\s)?)?${anyOf(labels)}(?!\\p{L})\\.?${number}${whose}[\\s*_]{0,3}${joint}(${value})${ended}`,
      'giu',
    ),
    accept: (found, { before, after }) => (isIdentity(found, before) && !isCounted(after) ? found : null),
  }
}

/** Labels with a word that few texts have, and the others, which are parts of many words: a text is asked for these apart. */
const isLong = (label: string): boolean => label.split(/[\s']/).some((word) => word.length > 6)
const long = identityLabels.filter(isLong)
const short = identityLabels.filter((label) => !isLong(label))

const behindLong = behindLabel(long, /\d/)
const behindShort = behindLabel(short, new RegExp(`${wordStart}${anyOf(short)}(?!\\p{L})[^\\n\\d]{0,40}\\d`, 'iu'))

const perhaps = new RegExp(`${wordStart}${anyOf([...perhapsIdentityLabels])}\\.?[\\s*_("'\`]{0,3}$`, 'iu')

/** Whether signs are a number of that kind: figures enough, no day, no year, and behind a short label not the first word of prose. */
function isIdentity(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '').length
  if (digits < 5 || digits > 18 || isDay(found) || /[a-z]/.test(found) || /^(?:19|20)\d\d(?:[ ./-]|$)/.test(found))
    return false
  // A standard of the net is called as Mexico's number for taxes is.
  if (/rfc[\s.:n°#-]*$/i.test(before) && !/^[A-Z&]{3,4}-?\d{6}/.test(found)) return false
  return !perhaps.test(before) || digits >= 7 || (found.match(/[A-Z]/g)?.length ?? 0) >= 2
}

/** Italy's number for everybody: `RSSMRA85T10A562S`. */
const ofItaly =
  '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]|[A-Z]{3} [A-Z]{3} \\d{2}[A-EHLMPRST]\\d{2} [A-Z]\\d{3}[A-Z]'
/** Brazil's, Switzerland's, Belgium's and Finland's, and one of Britain in groups. */
const ofOthers =
  '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|756\\.\\d{4}\\.\\d{4}\\.\\d{2}|\\d{2}\\.[01]\\d\\.[0-3]\\d-\\d{3}\\.\\d{2}|[0-3]\\d[01]\\d{3}[-A]\\d{3}[A-FHJ-NPR-Y]|[A-CEGHJ-PR-TW-Z]{2} \\d{2} \\d{2} \\d{2} [A-D]'

/** By its form, wherever it stands. */
const byForm: Detector = {
  kind: 'identity number',
  isNumber: true,
  sign: /[A-Z]{3}\d{2}[A-Z]|[A-Z]{3} \d{2}[A-Z]|\d\.\d{3}\.\d{3}-|756\.|\d-\d{3}\.\d|\d{6}[-A]\d{3}[A-Z]|\d{2} \d{2} \d{2} [A-D]/,
  expression: new RegExp(`(?<![\\p{L}\\p{N}/_.-])(${ofItaly}|${ofOthers})(?![\\p{L}\\p{N}_-]|\\.\\w)`, 'gu'),
}

/** Spain's, by its last letter: `12345678Z`, `X1234567L`. */
const ofSpain: Detector = {
  kind: 'identity number',
  isNumber: true,
  sign: /\d{7}[ -]?[A-Z]/,
  expression: /(?<![\p{L}\p{N}/_.-])((?:\d|[XYZ]-?)\d{7}-?[A-HJ-NP-TV-Z])(?![\p{L}\p{N}_-]|\.\w)/gu,
  accept: (found) => {
    const figures = found.replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first))).replace(/\D/g, '')
    const isToday = /^(?:19|20)\d\d[01]\d[0-3]\d/.test(found)
    return !isToday && 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(figures) % 23] === found.at(-1) ? found : null
  },
}

/** A row of 13 figures in the groups of France, with its key: `1 85 07 75 123 456 78`. */
const ofFrance: Detector = {
  kind: 'identity number',
  isNumber: true,
  sign: /[12] \d{2} [01]\d/,
  expression:
    /(?<![\p{L}\p{N}/_.-]|\d )([12] \d{2} (?:0[1-9]|1[0-2]) \d[\dAB] \d{3} \d{3} \d{2})(?![\p{L}\p{N}]| ?\d)/gu,
  accept: (found) => {
    const figures = found.replaceAll(' ', '')
    return 97 - (Number(figures.slice(0, 13)) % 97) === Number(figures.slice(13)) ? found : null
  },
}

export const identityNumbers: readonly Detector[] = [behindLong, behindShort, byForm, ofSpain, ofFrance]
