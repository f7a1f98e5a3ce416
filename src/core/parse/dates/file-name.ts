import { impossibleBelow, impossibleIn } from './impossible-name.ts'
import { monthNumber } from '../../lexicon/months.ts'
import { readFolderDate, readPartOfYear } from './date-folders.ts'
import { type DateReading, findDate, parseDate, type StatedDate, toDay } from './dates.ts'
import { apartFigures, findSixFigures, readSixFigures, type SixFigures } from './six-figures.ts'
import { type DayOrder, findNamedDay, findNumberedDay } from './day-of-year.ts'
import { findDayOfShortYear } from './short-year.ts'

/** What a path says about its document before it is opened. */
export interface FileName {
  /** Folder names from the top, as written. */
  folders: string[]
  /** The words of each folder that are no date: `''` of `2019`, `tokyo` of `09-tokyo`. */
  words: string[]
  /** Date of the file name or of the folders it lies in. */
  date: StatedDate | null
  /** Whether the file name states the date or a part of it, not the folders alone. */
  isOwn: boolean
  /** The two days that a name such as `03-06-2024` can mean where nothing settles the order. */
  either: readonly string[]
  /** A date in the name that the calendar does not have, as written. */
  impossible: string | null
  /** What the file name says besides the date, as written: `coordination` of `2021-03-04-coordination.md`. */
  stem: string
}

/** What is found in a name: the date, and what remains of the words. */
interface Found {
  date: StatedDate
  stem: string
}

/**
 * Read date and words off a path, from the top: each folder says more of the date, the name the rest.
 *
 * `2010-08-02.md`, `TechArea20190826.md`, `28Nov2017.md`, `2019/telcons/11-05-minutes.md`, `2018/main-10-09.md`,
 * `2025-05/may-28.md`, `2023/10-Oct/05-wg.md`; `order` is that of the siblings for `03-06-2024.md`, `six` for `240305.md`
 */
export function parseFileName(
  path: string,
  order: DayOrder | null = null,
  six: SixFigures | null = null,
  readFolders: typeof readFolderDate = readFolderDate,
): FileName {
  const folders = path.split('/')
  const name = (folders.pop() ?? '').replace(/\.[^.]+$/, '')
  const above = readFolders(folders, order)
  const either = eitherOf(name)
  const found =
    findInName(name) ??
    (six !== null ? findShort(name, six, above.date) : null) ??
    (order !== null && either ? toOrdered(name, order) : null) ??
    findMonthTwice(name) ??
    (above.date ? findBelow(name, above.date, order) : null) ??
    findShortYear(name) ??
    findMonth(name) ??
    findYear(name)
  if (found) return { folders, words: above.words, ...found, isOwn: true, either: [], impossible: null }
  const impossible = above.date?.precision === 'day' ? null : (impossibleIn(name) ?? impossibleBelow(name, above.date))
  return {
    folders,
    words: above.words,
    date: above.date,
    isOwn: false,
    either: either ?? [],
    impossible,
    stem: tidy('', name),
  }
}

/** A whole date in the name itself; people write `2015 01 13` in names alone. */
function findInName(given: string): Found | null {
  const name = given.replace(/(?<!\d|\d[ _-])((?:19|20)\d{2}) (\d{2}) (\d{2})(?!\d)/, '$1-$2-$3')
  const whole = parseDate(name)
  if (whole.type === 'date') return { date: { date: whole.date, precision: whole.precision }, stem: '' }
  const day = findDate(name)
  if (!day) return null
  return {
    date: { date: day.date, precision: day.precision },
    stem: tidy(name.slice(0, day.start), name.slice(day.end)),
  }
}

function findShort(name: string, form: SixFigures, above: StatedDate | null): Found | null {
  const match = findSixFigures(name)
  // Below a year `11-05-02` begins with month and day.
  if (match && above !== null && apartFigures.test(match[0])) return null
  const date = match ? readSixFigures(match[0], form) : null
  if (!match || !date) return null
  return { date, stem: tidy(name.slice(0, match.index), name.slice(match.index + match[0].length)) }
}

/** What the name adds to the date of its folders: month and day, the day alone, a month, a quarter or a week. */
function findBelow(name: string, above: StatedDate, order: DayOrder | null): Found | null {
  if (above.precision === 'day') return null
  const year = above.date.slice(0, 4)
  const month = findNumberedMonth(name, year)
  if (month) return month
  const day = findNamedDay(name, year) ?? findNumberedDay(name, year, order)
  if (day)
    return { date: { date: day.date, precision: 'day' }, stem: tidy(name.slice(0, day.start), name.slice(day.end)) }
  return (above.precision === 'month' ? findDayOfMonth(name, above.date) : null) ?? findPart(name, year)
}

/** `09-September` is the month by number and name, and no day of it. */
function findNumberedMonth(name: string, year: string): Found | null {
  const [, figures = '', word = ''] = /^(\d{1,2})[-_. ]+(\p{L}+)$/u.exec(name) ?? []
  if (figures === '' || monthNumber(word) !== Number(figures)) return null
  return { date: { date: `${year}-${figures.padStart(2, '0')}`, precision: 'month' }, stem: '' }
}

/** `14`, `14-weekly` or `weekly-14` below `2024-05`. */
function findDayOfMonth(name: string, month: string): Found | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?![\d.\p{L}]|[-_]\d)/u.exec(name) ?? /(?<=\p{L}[-_. ])(\d{2})$/u.exec(name)
  const reading = match ? toDay(month.slice(0, 4), month.slice(5), match[1]) : null
  if (!match || reading?.type !== 'date') return null
  const stem = tidy(name.slice(0, match.index), name.slice(match.index + match[0].length))
  return { date: { date: reading.date, precision: 'day' }, stem }
}

/** `May`, `05`, `Q1-summary`, `Week-12` below a year. */
function findPart(name: string, year: string): Found | null {
  const [, first = '', rest = ''] = /^((?:week|wk|kw)[-_ ]?\d{1,2}|[\p{L}\d]+)(?:[-_. ]+(.*))?$/iu.exec(name) ?? []
  const month =
    monthNumber(first) ?? (/^\d{2}$/.test(name) && Number(name) >= 1 && Number(name) <= 12 ? Number(name) : null)
  if (month !== null)
    return { date: { date: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' }, stem: rest }
  const part = readPartOfYear(first, year)
  return part && { date: part, stem: tidy('', rest) }
}

/** `2010-07-summary`, `2010-W07`: a month, quarter or week at the start of the name. */
function findMonth(name: string): Found | null {
  const [all, year = '', number = ''] = /^((?:19|20)\d{2})[-_ ]?(w\d{1,2})(?!\d)/i.exec(name) ?? []
  const week = all === undefined ? null : readPartOfYear(number, year)
  if (all !== undefined && week) return { date: week, stem: tidy('', name.slice(all.length)) }
  const match = /^((?:19|20)\d{2}-(?:\d{2}|Q[1-4]))(?!\d|-\d)/i.exec(name)
  const reading = match ? parseDate(match[1] ?? '') : null
  if (!match || reading?.type !== 'date') return null
  return { date: { date: reading.date, precision: reading.precision }, stem: tidy('', name.slice(match[0].length)) }
}

/** `board_2019_06_jun_minutes` says its month by number and name, and no day. */
function findMonthTwice(name: string): Found | null {
  const match = /(?<!\d)((?:19|20)\d{2})[-_ ](\d{2})[-_ ](\p{L}+)/u.exec(name)
  const [all = '', year = '', figures = '', word = ''] = match ?? []
  if (!match || monthNumber(word) !== Number(figures)) return null
  const stem = tidy(name.slice(0, match.index), name.slice(match.index + all.length))
  return { date: { date: `${year}-${figures}`, precision: 'month' }, stem }
}

/** A day whose year has two figures and stands last: `Minutes_11-29-25`. */
function findShortYear(name: string): Found | null {
  const day = findDayOfShortYear(name)
  return (
    day && { date: { date: day.date, precision: 'day' }, stem: tidy(name.slice(0, day.start), name.slice(day.end)) }
  )
}

/** `2020-board-minutes` holds the minutes of a year; other names with a year may be about anything. */
function findYear(name: string): Found | null {
  const match = /^((?:19|20)\d{2})[-_. ]+(?=.*(?:minutes|protokoll))/i.exec(name)
  if (!match?.[1]) return null
  return { date: { date: match[1], precision: 'year' }, stem: tidy('', name.slice(match[0].length)) }
}

const ambiguous = /(?<![\d.])(?<!\d[-_])(\d{1,2})([-_.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/

/** Both days of `03-06-2024`; `null` where the name holds no such numbers. */
function eitherOf(name: string): string[] | null {
  const [, a, , b, year] = ambiguous.exec(name) ?? []
  if (year === undefined) return null
  const days = [toDay(year, a, b), toDay(year, b, a)].flatMap((reading) =>
    reading.type === 'date' ? reading.date : [],
  )
  return days.length === 2 ? days : null
}

function toOrdered(name: string, order: DayOrder): Found | null {
  const match = ambiguous.exec(name)
  if (!match) return null
  const [all, a, , b, year] = match
  const reading: DateReading = order === 'day-first' ? toDay(year, b, a) : toDay(year, a, b)
  if (reading.type !== 'date') return null
  const stem = tidy(name.slice(0, match.index), name.slice(match.index + all.length))
  return { date: { date: reading.date, precision: 'day' }, stem }
}

function tidy(before: string, after: string): string {
  return `${before} ${after}`.replace(/^[\s_.,-]+|[\s_.,-]+$/g, '').replace(/\s+/g, ' ')
}
