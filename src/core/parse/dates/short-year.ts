import { monthNumber, monthPattern } from '../../lexicon/months.ts'
import { toDay } from './dates.ts'

/** A day found in a name, with the offsets of its figures. */
interface FoundDay {
  date: string
  start: number
  end: number
}

/** `Minutes_11-29-25`: of three numbers only the second can be no month, so that the year stands last. */
const monthFirst = /(?<=[-_. \p{L}])(\d{1,2})([-_])(\d{2})\2(\d{2})$/u
/** `meeting_05.04.22`: with full stops and two figures each the day stands first. */
const stops = /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/
/** `Minutes 4 Jun 20`: behind a day and the name of a month two figures are the year. */
const named = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[-_. ]+(${monthPattern})[-_. ]+'?([012]\\d)$`, 'i')

/** Find a day in a file name whose year has two figures and stands last. */
export function findDayOfShortYear(name: string): FoundDay | null {
  return findMonthFirst(name) ?? findStops(name) ?? findNamed(name)
}

function findMonthFirst(name: string): FoundDay | null {
  const match = monthFirst.exec(name)
  const [, month, , day = '', year = ''] = match ?? []
  const isOfMeeting = /minutes|meeting|notes|agenda|call/i.test(name)
  return match && Number(day) > 12 && isOfMeeting ? toFound(match, toDay(`20${year}`, month, day)) : null
}

/** Of a version no day is meant. */
function findStops(name: string): FoundDay | null {
  const match = stops.exec(name)
  const [, day, month, year = ''] = match ?? []
  const isVersion = match !== null && /version|release|v$/i.test(name.slice(0, match.index))
  return match && !isVersion ? toFound(match, toDay(`20${year}`, month, day)) : null
}

function findNamed(name: string): FoundDay | null {
  const match = named.exec(name)
  const [, day, month = '', year = ''] = match ?? []
  return match && toFound(match, toDay(`20${year}`, monthNumber(month) ?? 0, day))
}

function toFound(match: RegExpExecArray, reading: ReturnType<typeof toDay>): FoundDay | null {
  return reading.type === 'date' ? { date: reading.date, start: match.index, end: match.index + match[0].length } : null
}
