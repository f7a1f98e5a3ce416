import { companionLabels, companionRoles, perhapsCompanionLabels } from '../../lexicon/companions.ts'
import { isCounted, isReference } from './counted.ts'
import { anyOf, wordStart } from './detector.ts'
import { isDay } from './days.ts'
import type { PrivateRange } from './range.ts'

const figures = '\\d{4,14}#?|\\d{1,5}(?:[ -]\\d{2,5}){1,3}#?'
const ended = '(?![\\p{L}\\p{N}%€$£]|[.,:/-]\\d| \\d)'
const leads = '(?:\\s?(?:is|ist|lautet|est|es|è|é|jest|är|er|はは?|是|nr\\.?|no\\.?|#))?[\\s:=#("]{0,4}'

/** Behind a number to dial, within a few words: `, code 510447`, ` from outside (access code: 0155238)`. */
const behindNumber = new RegExp(
  `([^\\d\\n]{0,40}?)${wordStart}(?:${anyOf(companionLabels)}|(${anyOf(perhapsCompanionLabels)}))(?!\\p{L}).?${leads}(${figures})${ended}`,
  'iuy',
)

/** Behind a number and a stroke, or in brackets: ` / 443322`, ` (443322#)`. */
const behindStroke = new RegExp(`\\s?(?:/|\\()()()\\s?(${figures})(?=\\)|\\s*(?:$|\\n|[,;.]))${ended}`, 'iuy')

/** Behind a first code, by who has the second: `, participants use 215574`. */
const ofOthers = new RegExp(
  `[#)]?\\s?(?:[,;/|(.–-]|and|und|et|y|e|en|i|och|og)()()\\s?(?:(?:and|the|und|et|y|e)\\s){0,2}${anyOf(companionRoles)}(?!\\p{L})(?:\\s(?:use|uses|enter|dial|type|get|have|is|with|nehmen|wählen|utilisent|usan|usano)|\\s?[:=])?\\s?(?:code\\s|pin\\s)?(\\d{4,12}#?|\\d{2,4}(?: \\d{2,4}){1,3}#?)${ended}`,
  'iuy',
)

const ofOther = /(?:error|exit|zip|postal|post|status|country|area|fehler|erreur|errore|room\s\w+|ticket)\s?$/iu

/** Where a conference is spoken of, no room of a house is meant: `telephone conference, number 01632 960588, room 4420`. */
const ofConference =
  /(?:tele|phone\s|telephone\s|audio|call\s)-?conf|telefonkonferenz|conférence\stéléphonique|conferencia\stelefónica|conferenza\stelefonica|conferência\stelefónica|telekonferencja|dial-?\s?in|einwahl|bridge/iu

/**
 * Find the code that goes with a number to dial, and that of others beside a first one: what stands before tells what it is.
 *
 *     Ligar para +351 21 555 0173, código 510447
 */
export function findCompanions(text: string, found: readonly PrivateRange[]): PrivateRange[] {
  const companions = found.flatMap((range): PrivateRange[] => {
    if (range.kind === 'PIN') return behind(text, range.end, [ofOthers])
    const isDialled =
      range.kind === 'telephone number' ||
      range.kind === 'meeting room' ||
      (range.kind === 'e-mail address' && /^\d{6,}@/.test(text.slice(range.start, range.start + 20)))
    return isDialled ? behind(text, range.end, [behindStroke, behindNumber]) : []
  })
  return companions.filter(
    (own, index) =>
      ![...found, ...companions.slice(0, index)].some(({ start, end }) => start < own.end && own.start < end),
  )
}

function behind(text: string, end: number, forms: readonly RegExp[]): PrivateRange[] {
  for (const form of forms) {
    form.lastIndex = end
    const match = form.exec(text)
    const [, between = '', perhaps, own = ''] = match ?? []
    const isWeak = perhaps !== undefined && perhaps !== '' && !ofConference.test(text.slice(Math.max(0, end - 90), end))
    if (!match || !isCode(own, isWeak) || !leadsOn(between)) continue
    const start = form.lastIndex - own.length
    if (isCounted(text.slice(form.lastIndex, form.lastIndex + 40)) || isReference(between)) continue
    return [{ kind: 'PIN', start, end: form.lastIndex }]
  }
  return []
}

function isCode(own: string, isWeak: boolean): boolean {
  const { length } = own.replace(/\D/g, '')
  return length >= (isWeak ? 5 : 4) && length <= 14 && !isDay(own) && !/^(?:19|20)\d\d(?:\D|$)/.test(own)
}

/** A sentence that ends between both leads from none to the other, unless nothing else stands there. */
function leadsOn(between: string): boolean {
  return !ofOther.test(between) && (!/[.!?;]\s/.test(between) || /^[\s.;)]*$/.test(between))
}
