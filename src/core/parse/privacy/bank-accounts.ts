import {
  accountLabels,
  bankCodeLabels,
  cardLabels,
  ibanLengths,
  moneyWords,
  perhapsAccountLabels,
  serviceWords,
} from '../../lexicon/bank.ts'
import { isCounted } from './counted.ts'
import { anyOf, type Detector, type Surroundings, wordEnd, wordStart } from './detector.ts'
import { isDay } from './days.ts'

const sign = '[A-Z\\d]'
const ibanLabel =
  /(?<!\p{L})iban\.?(?:[\s-]?(?:no|nr|n°|nº|number|nummer)\.?)?[\s*_]{0,3}(?:is|ist|est|es|è|é)?[\s:=*_("'`]{0,5}$/iu

/** An account as banks of Europe write it, wherever it stands: its length and its checksum tell it from all else. */
const iban: Detector = {
  kind: 'bank detail',
  isNumber: true,
  sign: /[a-z]{2}[ -]?\d{2}/i,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\w/]-)([a-z]{2} ?\\d{2}(?:[ .-]?${sign}){11,36})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  accept: toIban,
}

/** As much of the signs found as the country of an account has, where their checksum is right or a label says what they are. */
function toIban(found: string, { before }: Surroundings): string | null {
  const isLabelled = ibanLabel.test(before)
  const length = ibanLengths[found.slice(0, 2).toUpperCase()]
  const own = length === undefined ? null : firstSigns(found, length)
  if (own !== null && (isLabelled || hasIbanChecksum(own))) return own
  return isLabelled ? found.replace(/(?: [a-z]+)+$/, '') : null
}

/** The first signs of a text with what stands between them, where a word ends behind them. */
function firstSigns(text: string, count: number): string | null {
  let left = count
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z\d]/i.test(text[at] ?? '')) left -= 1
    if (left === 0) return /^(?:$|[^a-z\d])/i.test(text.slice(at + 1)) ? text.slice(0, at + 1) : null
  }
  return null
}

/** ISO 7064, mod 97-10: the first four signs stand at the end, letters count from ten. */
function hasIbanChecksum(written: string): boolean {
  const signs = written.replace(/[^a-z\d]/gi, '')
  const turned = signs.slice(4) + signs.slice(0, 4)
  return [...turned].reduce((rest, one) => Number(`${rest}${Number.parseInt(one, 36)}`) % 97, 0) === 1
}

const joint = `(?:[\\s-]?(?:\\([^()\\n]{1,20}\\)|no\\.?|nr\\.?|n[°º]\\.?|number))?[\\s*_]{0,3}(?:is|ist|lautet|est|es|è|é|jest|är|er)?[\\s*_:=.#("'\`]{0,5}`
/** Figures in groups: `000123456789`, `8601 11 17947`, `123456-1234567890/0100`, `1234.56.78903`. */
const figures = '\\d(?:[ ./-]?\\d){5,27}'
const figuresEnd = '(?![\\p{L}\\p{N}%€$£-]|[.,:/]\\d)'
const ofService = new RegExp(`${wordStart}${anyOf(serviceWords)}${wordEnd}[^\\n]{0,40}$`, 'iu')
const ofMoney = new RegExp(`${wordStart}${anyOf(moneyWords)}${wordEnd}`, 'iu')

/** Behind its label: `account no. 55779911`, `Kto.-Nr. 0532013000`, `n° de compte : 00012345678`. */
const labelled: Detector = {
  kind: 'bank detail',
  isNumber: true,
  sign: new RegExp(
    [...accountLabels, ...perhapsAccountLabels]
      .map((label) => label.slice(0, 4))
      .join('|')
      .replaceAll('.', '\\.'),
    'i',
  ),
  expression: new RegExp(`${wordStart}${anyOf(accountLabels)}(?!\\p{L})\\.?${joint}(${figures})${figuresEnd}`, 'giu'),
  accept: (found, { before, after }) => (ofService.test(before) ? null : toAccount(found, after)),
}

/** Where money is spoken of: `Please pay to account 55779911`, `Beiträge auf Konto 0532013000`. */
const whereMoneyIs: Detector = {
  kind: 'bank detail',
  isNumber: true,
  sign: new RegExp(perhapsAccountLabels.join('|'), 'i'),
  expression: new RegExp(
    `${wordStart}${anyOf(perhapsAccountLabels)}(?!\\p{L})\\.?(?:\\s(?:of|von|de|del|di|da|van)(?:\\s[\\p{L}.'-]{1,16}){1,4}?(?=\\s?:|\\s\\d))?${joint}(${figures})${figuresEnd}`,
    'giu',
  ),
  accept: (found, { before, after }) =>
    !ofService.test(before) && (ofMoney.test(before) || ofMoney.test(after)) ? toAccount(found, after) : null,
}

function toAccount(found: string, after: string): string | null {
  const { length } = found.replace(/\D/g, '')
  return length >= 6 && length <= 26 && !isDay(found) && !isCounted(after) ? found : null
}

/** The number of the bank: `sort code 12-34-56`, `routing number 021000021`, `BLZ 370 400 44`. */
const ofBank: Detector = {
  kind: 'bank detail',
  isNumber: true,
  sign: /sort|rout|aba|bsb|transit|bankleit|blz|code|clé|código|abi|cab|ifsc|reg/i,
  expression: new RegExp(
    `${wordStart}${anyOf(bankCodeLabels)}(?!\\p{L})\\.?${joint}(\\d{2}([ -]?)\\d{2}\\2\\d{2}|\\d{3} ?\\d{3} ?\\d{2,3}|\\d{3}-\\d{3}|\\d{4,5}|[A-Z]{4}0[A-Z\\d]{6})${figuresEnd}`,
    'giu',
  ),
  accept: (found, { before, after }) =>
    /\d{6}|\d\D\d/.test(found) || ofMoney.test(before) || ofMoney.test(after) ? found : null,
}

/** A card that pays, behind its label: `Visa 4111 1111 1111 1111`. */
const card: Detector = {
  kind: 'bank detail',
  isNumber: true,
  sign: /\d{4}[ -]?\d{4,6}[ -]?\d{4,5}/,
  expression: new RegExp(
    `${wordStart}${anyOf(cardLabels)}(?!\\p{L})\\.?(?:\\s[\\p{L}.]{1,12}){0,3}?${joint}([3-6]\\d{3}[ -]?\\d{4,6}[ -]?\\d{4,5}(?:[ -]?\\d{4})?)${figuresEnd}`,
    'giu',
  ),
}

export const bankAccounts: readonly Detector[] = [iban, labelled, whereMoneyIs, ofBank, card]
