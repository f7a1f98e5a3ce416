import { privacyWords } from '../../lexicon/privacy.ts'
import { isCounted } from './counted.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'
import { extension } from './telephone-parts.ts'

const telephone = anyOf(privacyWords('telephone'))
const call = anyOf(privacyWords('call'))
const is = `(?:${anyOf(privacyWords('is'))}${wordEnd}|[:=→#]|->|=>)`
const number = '(?:numbers?|no\\.?|nr\\.?|numéro|número|numero|nummer|n°)'

/** A number behind a word that says what it is: `Handy: 0171 …`, `tel 555 01 23`, `☎ 555 01 23`. */
export const labelled: Detector = {
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
export const called: Detector = {
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
export const dialledInside: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /dial|ring|wähl|compos|marca|marque|componi|reach|phone/i,
  expression: new RegExp(
    `${wordStart}(?:dial(?:ling|ing)?|ring|wähl(?:en|t)?|compose[rz]|marcar|marque|comporre|componi(?:te)?|phone)\\s(?:(?:the|extension|ext\\.?|number|nummer|le|el|il|die|x)\\s){0,2}(x?\\d-?\\d{3,7}|[1-9] \\d{4}|\\d{2} \\d{2,3}(?: \\d{2,3}){0,2})(?!\\s(?:was|is|were|has|had|will)\\s)(?![\\w%-]|[.,:/]\\d)`,
    'giu',
  ),
  accept: (found, { after }) => (isCounted(after) || /^(?:19|20)\d\d$/.test(found) ? null : found),
}

/** The last figures alone, as they are dialled within a house: `Extension: 71234`, `ext. 71234`. */
export const inner: Detector = {
  kind: 'telephone number',
  sign: /[:=.\s]\d{4}|x\d-\d|-\d{3}/,
  expression: new RegExp(
    `(?<=(?:(?:^|[\\s(])(?:at|on|is|ext\\.?)|:)\\s)(x\\d-\\d{4})(?![\\w-])|(?<=(?<!\\p{L})(?:fax|durchwahl|tel|dw|nebenstelle|handy)\\.?\\s?:?\\s)(-\\d{3,5})(?![\\w-]|\\.\\d)|${wordStart}(?:pager|bleep|beeper|dect|piepser)(?:\\s?:)?\\s(\\d{4,6})(?![\\w.-])|${wordStart}(?:extn?|durchwahl|nebenstelle)\\s((?!19|20)\\d{4})(?![\\w-]|\\.\\d)|${wordStart}${anyOf(privacyWords('extension').filter((word) => word.length > 2))}(?:\\.?\\s?[:=]\\s?|\\.\\s?|\\s(?=\\d{5}))(\\d{4,10})(?![\\w-]|\\.\\d)`,
    'giu',
  ),
  accept: (found, { after }) => (isCounted(after) ? null : found),
}
