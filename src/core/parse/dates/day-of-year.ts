import { monthNumber, monthPattern, shortWeekdayPattern, weekdayPattern } from '../../lexicon/months.ts'
import { type DateReading, toDay } from './dates.ts'

/** Which of two numbers of a date is the day. */
export type DayOrder = 'day-first' | 'month-first'

/** A day found in a text of which the year is known elsewhere, with the offsets of its words. */
export interface FoundDay {
  date: string
  start: number
  end: number
}

const month = `(${monthPattern})`
const day = '(\\d{1,2})(?:st|nd|rd|th|er)?'
const gap = '(?:[-_. ,]{0,2}| (?:of|de) )'
/** `4. März, 14 Uhr`: a number before a word for hours is none. */
const hours = '(?! ?(?:uhr|h|am|pm|heures?|horas?)(?!\\p{L}))'
const monthThenDay = new RegExp(`(?<!\\p{L})${month}\\.?${gap}${day}(?![\\d\\p{L}:])${hours}`, 'iu')
const dayThenMonth = new RegExp(`(?<![\\d:])${day}${gap}${month}(?!\\p{L})`, 'iu')

const ofStops = '(\\d{1,2})\\. ?(\\d{1,2})\\.(?! ?\\d)'
const behindWeekday = new RegExp(`(?<!\\p{L})${weekdayPattern}\\.?,? ${ofStops}`, 'iu')
const behindShortWeekday = new RegExp(`(?<!\\p{L})${shortWeekdayPattern}\\.?,? ${ofStops}`, 'u')

/**
 * Find a day with the name of its month, or in figures behind the day of the week, and without a year:
 * `June 4 widgets call`, `call-28-may`, `Mo, 12.03.`
 */
export function findNamedDay(text: string, year: string): FoundDay | null {
  const line = text.slice(0, 300)
  const last = monthThenDay.exec(line)
  const first = last ? null : dayThenMonth.exec(line)
  if (last) return toFound(toDay(year, monthNumber(last[1] ?? '') ?? 0, last[2]), last)
  if (first) return toFound(toDay(year, monthNumber(first[2] ?? '') ?? 0, first[1]), first)
  const figures = behindWeekday.exec(line) ?? behindShortWeekday.exec(line)
  return figures && toFound(toDay(year, figures[2], figures[1]), figures)
}

/** Numbers that may be a month and a day: in two digits anywhere between words, in one at the ends of a name. */
const twoDigits = /(?<![\d.])(?<!\d[-_])(\d{2})[-_.](\d{2})(?![\d.]|[-_]\d)/
const atStart = /^(\d{1,2})[-_.](\d{1,2})(?![\d.]|[-_]\d)/
const atEnd = /(?<=[-_. ])(?<!\d[-_.])(\d{1,2})[-_.](\d{1,2})$/
const joined = /(?<=^|[-_. \p{L}])(\d{2})(\d{2})(?=$|[-_. ])/u

/** The two numbers of a name that may be month and day, in the order in which they are written. */
function numbersOf(name: string): { first: string; second: string; start: number; end: number } | null {
  if (/(?:release|version|chapter|draft|part|step)s?[-_. ]?v?\d/i.test(name)) return null
  const match = twoDigits.exec(name) ?? atStart.exec(name) ?? atEnd.exec(name) ?? joined.exec(name)
  if (!match) return null
  const [all, first = '', second = ''] = match
  return { first, second, start: match.index, end: match.index + all.length }
}

/** Read month and day off a name whose year is known: `widgets-06-04`, `1105`, `05-14-notes`. */
export function findNumberedDay(name: string, year: string, order: DayOrder | null): FoundDay | null {
  // The year may be repeated in two digits: `01-21-21-breakout`.
  const short = new RegExp(`(?<!\\d)(\\d{2}[-_.]\\d{2})[-_.]${year.slice(2)}(?!\\d)`)
  const plain = name.replace(short, (_, rest: string) => `${rest}   `)
  const found = numbersOf(plain)
  if (!found) return null
  const { first, second, start, end } = found
  const isDayFirst = order === 'day-first'
  const reading = isDayFirst ? toDay(year, second, first) : toDay(year, first, second)
  if (reading.type !== 'date') return null
  const isRepeated = plain !== name && plain.startsWith('   ', end)
  return { date: reading.date, start, end: isRepeated ? end + 3 : end }
}

function toFound(reading: DateReading, match: RegExpExecArray): FoundDay | null {
  return reading.type === 'date' ? { date: reading.date, start: match.index, end: match.index + match[0].length } : null
}
