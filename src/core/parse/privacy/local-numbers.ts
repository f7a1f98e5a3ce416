import { isCounted, isReference } from './counted.ts'
import type { Detector } from './detector.ts'

const ended = '(?=["*_]{0,3}\\s*(?:$|\\n|[|,;:)(/]|\\.(?!\\d)|\\s\\p{L}))'
const person = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?"

/** Of one exchange, apart behind somebody and what they do: `Mia Berg | shift leader | 555-0163`, `Mia Berg (DBA), 555-0163`. */
const ofPerson: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /\d{3}-\d{4}/,
  expression: new RegExp(
    `(?<=(?<!\\p{L})${person}\\s(?:\\p{Lu}\\.\\s)?${person}(?:(?:\\s?[|,;:(][^\\n|,;:()\\d]{1,40}){0,2}\\)?\\s?[|,;:(]?\\s{1,3}|\\s?/\\s?))([2-9]\\d{2}-\\d{4})(?![\\w-]|[.,]\\d)${ended}`,
    'gu',
  ),
  accept: (found, { before, after }) => (isCounted(after) || isReference(before) || isPages(before) ? null : found),
}

/** Pages and grants of papers stand behind names as well. */
function isPages(before: string): boolean {
  return /(?:\bpp?\.|pages?|seiten?|vol\.|no\.|nr\.|arxiv|et al\.?)[\s,:]{0,3}$/i.test(before)
}

/** Of one exchange, behind where it rings: `home: 555-0163`, `(o) 555-0163 (m) 555-0164`, `emergency 555-0163`. */
const ofPlace: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /\d{3}-\d{4}/,
  expression:
    /(?<![\p{L}\p{N}-])(?:home|office|work|cell|mobile|emergency|emergencies|on[ -]call|pager|secretary|(?:[homcw](?=\s?[:)])|\([homcw]\)))\s?[:)]?\s{1,2}([2-9]\d{2}-\d{4})(?![\w-]|[.,]\d)/giu,
  accept: (found, { after }) => (isCounted(after) || /^\s(?:hours|h|days|min)\b/.test(after) ? null : found),
}

/** Of a mobile telephone as a country groups it, behind a name: `Paolo 333 5550192`, `Ravi: 98765 43210`, `Mia: 07700900123`. */
const ofMobile: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /3\d{2}[ ./-]?\d{6}|\d{5}[ -]\d{5}|0\d{9}/,
  expression: new RegExp(
    `(?<=(?<!\\p{L})${person}(?:\\s\\([^()\\n\\d]{1,30}\\))?\\s?[|,;:(–-]?\\s)(3\\d{2}[ ./-]?\\d{7}|3\\d{2}[ ./-]\\d{6}|[6-9]\\d{4}[ -]\\d{5}|07\\d{9}|0[467]\\d{8})(?![\\w-]|[.,]\\d|\\s\\d)${ended}`,
    'gu',
  ),
  accept: (found, { before, after }) =>
    isCounted(after) ||
    isReference(before) ||
    ofThings.test(before) ||
    (/^3\d{9}$/.test(found) && !/[:,(|]\s$/.test(before))
      ? null
      : found,
}

/** Words with a capital that name nobody. */
const ofThings =
  /(?:Run|Runs|Job|Jobs|Event|Total|Sum|Count|Size|Id|Number|Nummer|Seed|Hash|Build|Messung|Zähler|Summe|Timestamp|Time|Serial|Order|Artikel|Prozess|Code|Version|Block|Invoice|Account|Konto|Rechnung|Barcode|Sensor|Module|Channel|Ticket|Seed|Release)s?[\s:|,;(–-]{1,4}$/

/** China's, directly behind a name or label of its script: `王伟 13800138123`. */
const ofChina: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /1[3-9]\d[ -]?\d{4}[ -]?\d{4}/,
  expression: /(?<=\p{Lo}[\s:：,，(]{0,2})(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\w-]|[.,]\d|\p{Lo}?[个次元万行条])/gu,
}

export const localNumbers: readonly Detector[] = [ofPerson, ofPlace, ofMobile, ofChina]
