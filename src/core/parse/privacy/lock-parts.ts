import { doors, lockCodes, locks, numberedPlaces } from '../../lexicon/locks.ts'
import { isDay } from './days.ts'
import { anyOf } from './detector.ts'

/** `4719`, `12-34-56`, `47A19`, `C4719#`. */
export const one =
  '\\d(?:-\\d){2,5}(?!\\d)|\\d{2}[ -]\\d{2}[ -]\\d{2,4}|\\d{2}[ -]\\d{2}(?![ -]?\\d)|[A-ZК]?\\d{1,6}[A-ZК]?\\d{1,6}[A-ZК]?#?|\\d{3,8}#?'
export const ended = '(?![\\p{L}\\p{N}%€°-]|[.,:/]\\d|\\s?(?:ms|s|min|m|W|kW|V|GB|MB|bits?)(?!\\p{L}))'
export const thing = `(?:${anyOf([...locks, ...doors, ...numberedPlaces])}|\\p{L}{2,20}(?:türe?|schloss|kasten|schrank))`
export const code = anyOf(lockCodes)

/** Whether figures can be a code: no year, no day, long enough. */
export function isCode(found: string, least: number): boolean {
  const digits = found.replace(/\D/g, '')
  return digits.length >= least && digits.length <= 8 && !/^(?:19|20)\d\d$/.test(found) && !isDay(found)
}
