import { isMixed } from './chosen.ts'
import { isCounted, isReference } from './counted.ts'
import { isDay } from './days.ts'
import { alternations } from './made.ts'
import { type Stretch, type Told, toValue } from './told-values.ts'

/** A code behind its label: figures, or letters and figures. */
export function findCode(told: Told, isPlain: boolean): Stretch | null {
  const { word, led, between, text } = told
  if (
    /^(?:error|errors|erreur|fehler|chyby|błędu|errore|feil|fel|źródłowy|source|status|exit|fiscale|postal)$/.test(
      told.before,
    )
  )
    return null
  if (isPlain && led !== ':' && led !== '=' && led !== 'is') return null
  const number = toNumber(told)
  if (number) {
    const digits = text.slice(number.start, number.end).replace(/\D/g, '')
    const isYear = /^(?:19|20)\d\d$/.test(digits)
    const isEnough = led === '' || led === 'use' ? digits.length >= 4 && between <= 5 && !isYear : digits.length >= 3
    return isEnough && digits.length <= 14 ? number : null
  }
  if (led === '' && between > 0) return null
  const value = toValue(word)
  const bare = text.slice(value.start, value.end)
  const isGroups = /^(?=.*\d)(?:[A-Z\d]{2,8}-){1,6}[A-Z\d]{2,8}$/.test(bare) && alternations(bare) >= 4
  return (isMixed(bare) && bare.length >= 4 && !/^\d+(?:st|nd|rd|th|h|s|d|min|x)$/i.test(bare)) || isGroups
    ? value
    : null
}

/** A number behind the label of a telephone or room, with words between: only where a mark leads to it. */
export function findNumber(told: Told, type: 'extension' | 'telephone' | 'room'): Stretch | null {
  // `int x = 2067;`
  if (type === 'extension' && told.led === '=' && told.between > 0) return null
  if (type === 'extension' && (told.between === 0 || told.led !== '')) return findInner(told)
  const { led, text } = told
  const number = toNumber(told)
  if (!number || led === '' || led === 'use' || (led === 'is' && type === 'room')) return null
  const written = text.slice(number.start, number.end)
  const digits = written.replace(/\D/g, '')
  const least = type === 'extension' ? 4 : type === 'telephone' ? 5 : 6
  if (digits.length < least || digits.length > 15 || /^(?:19|20)\d\d(?:[01]\d(?:[0-3]\d)?)?$/.test(digits)) return null
  return number
}

/** A number directly behind a word for one within the house: `desk x74471`, `Interno 55 12`. */
function findInner(told: Told): Stretch | null {
  const number = toNumber(told, 'x')
  if (!number) return null
  const written = told.text.slice(number.start, number.end)
  const isEnough = told.led === '' ? /^x?\d{5}$|^\d{2} \d{2}$|^x\d{4}$/.test(written) : /\d.*\d.*\d/.test(written)
  return isEnough && !/^(?:19\d|20[0-4])\d$/.test(written) ? number : null
}

/** A number that somebody is to be called on, behind the word that says so: `Reach Ola on 22 85 50 50`. */
export function findCalled(told: Told): Stretch | null {
  const { between, text, before } = told
  // "Calls to malloc dropped from 4158675309" counts them.
  if (between > 6 || /^(?:from|of|over|than|about|around|nearly|almost|exceed(?:s|ed)?|total(?:s|led)?)$/.test(before))
    return null
  const inner = /^x?\d{5}(?!\w)/.exec(text.slice(told.word.start))?.[0]
  if (inner?.startsWith('x')) return { start: told.word.start, end: told.word.start + inner.length }
  const number = toNumber(told, '')
  if (!number) return null
  const written = text.slice(number.start, number.end)
  const { length } = written.replace(/\D/g, '')
  const isOn = /^(?:on|at|under|unter|au|al|allo|sur|en|op|på|pod|via|to)$/.test(before)
  if (isOn && /^-?\d{4,5}$/.test(written)) return /^(?:19|20)\d\d$/.test(written) ? null : number
  // "call her at 5550163" has whom before, and seven figures.
  if (isOn && between > 0 && /^[2-9]\d{6}$/.test(written)) return number
  const isGrouped = /^\+?\d{1,5}(?:[ -]\d{2,5}){1,5}$/.test(written) && !/^\d{1,2} \d{3} \d{3}$/.test(written)
  // "ring buffer 1024 2048" calls nobody; "ring Ola 55 50 12 34" does.
  const isOfThing = between > 0 && !isOn && !/^[0+]/.test(written) && !isBehindName(text, number.start)
  return length <= 14 &&
    (length >= 9 || (length >= 7 && isGrouped && !isOfThing)) &&
    !/^20\d\d[01]\d|^(?:19|20)\d\d[ -](?:19|20)\d\d$/.test(written)
    ? number
    : null
}

/** Whether a word with a capital, or a mark, stands directly before. */
function isBehindName(text: string, start: number): boolean {
  return /(?:\p{Lu}[\p{L}'’.-]*|[:,;(\]])["'(*_\s]{0,4}$/u.test(text.slice(Math.max(0, start - 30), start))
}

/** A number in three groups or more behind "number of …:". */
export function findNumbered(told: Told): Stretch | null {
  const number = told.led === ':' ? toNumber(told, '') : null
  const written = number ? told.text.slice(number.start, number.end) : ''
  return /^\d{2,4}(?: \d{2,4}){2,4}$/.test(written) && !/^\d{1,3}(?: \d{3})+$/.test(written) ? number : null
}

const anyNumber = /["'(*_-]{0,3}(\d(?:[\d -]{0,24}\d)?#?)(?![\w%]|[.,:/]\d|°)/y
const innerNumber = /["'(*_-]{0,3}(x?\d(?:[\d -]{0,24}\d)?#?)(?![\w%]|[.,:/]\d|°)/y

/** The number that begins at a word, with its blanks: `5 27 14`, `-3381`, `481 557#`. */
function toNumber({ word, text, before, between }: Told, prefix: '' | 'x' = ''): Stretch | null {
  const expression = prefix === 'x' ? innerNumber : anyNumber
  expression.lastIndex = word.start
  const match = expression.exec(text)
  const written = match?.[1]
  if (!match || written === undefined || (written.match(/\d/g)?.length ?? 0) < 3) return null
  if (isDay(written) || /^\d{1,3} ?- ?\d{1,3}$/.test(written)) return null
  if (isCounted(text.slice(expression.lastIndex, expression.lastIndex + 24)) || (between > 0 && isReference(before)))
    return null
  const start = word.start + match[0].length - written.length
  return { start, end: start + written.length }
}
