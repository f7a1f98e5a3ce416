import { parseDate } from '../core/parse/dates/dates.ts'
import { canHoldPages } from '../core/records/values.ts'
import { Misuse } from './misuse.ts'

/** Read a day that an option gives, ISO 8601. Throws `Misuse`. */
export function readDay(text: string, option: string): string {
  const reading = parseDate(text)
  if (reading.type !== 'date' || reading.precision !== 'day')
    throw new Misuse(`${option} ${text} is no day; write it as 2026-01-31`)
  return reading.date
}

/** Read the path below which the site lies. Throws `Misuse`. */
export function readBase(text: string): string {
  if (!text.startsWith('/') || text.includes('..') || !canHoldPages(`https://example.org${text}`))
    throw new Misuse(`--base ${text} is no path; write it as /record/`)
  return text
}

/** Read the address of the site. Throws `Misuse`. */
export function readSite(text: string): string {
  if (!canHoldPages(text)) throw new Misuse(`--site ${text} is no address; write it as https://example.org`)
  return text
}
