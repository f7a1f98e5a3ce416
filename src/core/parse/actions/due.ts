import { wordOf } from '../../lexicon/index.ts'
import { weekdayPattern } from '../../lexicon/months.ts'
import { findDate, firstDay, parseDate } from '../dates/dates.ts'

/** Where a text is put off to. */
const putOff =
  /\b(?:postponed|deferred|delayed|extended|rescheduled|put off|due date (?:is |was )?(?:moved|changed)) (?:to|until|till)\b(?=([^()[\];]{3,40}))/gi

/** What says that a day follows until which something is to be done, as one alternative of an expression with the flag `u`. */
export const dueSign = `(?:${wordOf(({ actions }) => actions.until)}|📅)`
const dueBy = new RegExp(`${dueSign}(?=([^()[\\];]{3,40}))`, 'giu')

/** `20 November`, `Friday 4 Dec`, `Dec 4`, `2. April`, `2 de abril`, and no year behind it. */
const withoutYear = new RegExp(
  `^(?:(?:${weekdayPattern}|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*),?\\s+)?` +
    '(\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: of| de)? \\p{L}{3,10}|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}_])(?!,?\\s+(?:de )?\\d{4}|[:.]?\\d)',
  'iu',
)

/** The date that something was put off to, else the first behind "due", "by" or "deadline": EDTF, or `--12-04` where no year is given. */
export function parseDue(text: string): string | null {
  return dateBehind(text, putOff) ?? dateBehind(text, dueBy)
}

/** Read all of a text as a date: `12 March 2024`, `12.3.2024`, `4 Dec`. */
export function parseDueDate(text: string): string | null {
  const words = text.trim().replace(/[.,;]+$/, '')
  const reading = parseDate(withDashes(words))
  if (reading.type === 'date') return reading.date
  return withoutYear.exec(words)?.[0] === words ? readYearless(words) : readNumberedMonth(text.trim(), true)
}

function dateBehind(text: string, signs: RegExp): string | null {
  for (const [sign, behind = ''] of text.matchAll(signs)) {
    const words = withDashes(behind.replace(/^\s*:?\s*(?:is |was |on |the |end of |dem |den |le |el )*/i, '').trim())
    const whole = parseDate(words.replace(/[.,]+$/, ''))
    if (whole.type === 'date') return whole.date
    const found = findDate(words)
    if (found?.start === 0) return found.date
    const yearless = readYearless(words) ?? (beforeNumberedMonth.test(sign) ? readNumberedMonth(words, false) : null)
    if (yearless !== null) return yearless
  }
  return null
}

/** With full stops, and only then, the day stands first: `12.3.2024`, `12.3.24`. */
function withDashes(text: string): string {
  return text.replace(
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)?\d{2})(?![\d.])/,
    (whole, day: string, month: string, year: string) =>
      Number(month) > 12 ? whole : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

/** `20.3.`, with both full stops: the day, and the month by its number. */
const numberedMonth = /^(\d{1,2})\.\s?(1[0-2]|0?[1-9])\.(?!\s?\d)/
/** Behind these words it is a day; `fixed by 5.9.` names a release. */
const beforeNumberedMonth = /^(?:bis|spätestens|fällig|frist)/iu

function readYearless(words: string): string | null {
  const written = withoutYear.exec(words)?.[1]
  return written === undefined ? null : withoutItsYear(`${written} 2000`)
}

/** `20.3.` → `--03-20`; `isWhole` where nothing may stand behind it. */
function readNumberedMonth(words: string, isWhole: boolean): string | null {
  const [written, day = '', month = ''] = numberedMonth.exec(words) ?? []
  if (written === undefined || (isWhole && written !== words)) return null
  return withoutItsYear(`2000-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A day of the year 2000, which has every day, as EDTF without it. */
function withoutItsYear(written: string): string | null {
  const reading = parseDate(written)
  return reading.type === 'date' && reading.precision === 'day' ? reading.date.replace('2000', '-') : null
}

/** Give a date without a year that in which it is nearest to the meeting, rather ahead than behind; `null` where the meeting has no date. */
export function settleDue(due: string | null, meeting: string | null): string | null {
  if (due === null || !due.startsWith('--')) return due
  if (meeting === null) return null
  const year = Number(meeting.slice(0, 4))
  const days = [year - 1, year, year + 1]
    .map((one) => `${one}${due.slice(1)}`)
    .filter((day) => parseDate(day).type === 'date')
  const cost = (day: string): number => {
    const distance = Date.parse(day) - Date.parse(firstDay(meeting))
    return distance < 0 ? -2 * distance : distance
  }
  return days.sort((a, b) => cost(a) - cost(b))[0] ?? null
}

/** `ask the sites, due 2021-03-18` without its date. */
export function withoutDue(text: string): string {
  const match = /[,;]?\s+(?:due|deadline|eta|📅)(?![\p{L}\p{N}]):?\s*(?:on |by )?([^()[\];,]{3,40}?)\.?$/iu.exec(text)
  return match && parseDueDate(match[1] ?? '') !== null ? text.slice(0, match.index) : text
}

/** Whether a text gives a date. */
export function isDue(text: string): boolean {
  return parseDue(text) !== null || parseDueDate(text) !== null
}
