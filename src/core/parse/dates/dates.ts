import { Temporal } from 'temporal-polyfill'
import { monthNumber, monthPattern, shortWeekdayPattern, weekdayPattern } from '../../lexicon/months.ts'
import { toWatch } from '../../text/watch.ts'

/** How exact a date is. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year'

/**
 * A date as it was stated: an EDTF level 0 string (`2010`, `2010-07`, `2010-07-26`) or `2010-Q3` for a quarter.
 */
export interface StatedDate {
  date: string
  precision: DatePrecision
}

/** What a text says as a date: a date, one the calendar does not have, one whose day and month cannot be told apart, or none. */
export type DateReading =
  ({ type: 'date' } & StatedDate) | { type: 'impossible' } | { type: 'ambiguous' } | { type: 'none' }

/** A date found inside a longer text, with the offsets of its words. */
export interface FoundDate extends StatedDate {
  start: number
  end: number
}

const month = `(${monthPattern})\\.?`
const weekday = `(?:${weekdayPattern}\\.?,? )?`
const shortWeekday = `(?<![a-zà-ÿ])${shortWeekdayPattern}(?:\\.,?|,)`
const year = '((?:19|20)\\d{2})'
const day = '(\\d{1,2})(?:st|nd|rd|th|er)?'
const range = ' ?(?:-|–|to|and|&) ?'
const otherMonth = `${monthPattern}\\.?`
const gap = '(?: ?[-,./_]? ?|,_| (?:d[ií]as )?(?:of|de|del|do mês de|del mes de|del mese di|du mois de) )'

type Groups = readonly (string | undefined)[]
interface Spelling {
  pattern: string
  read: (groups: Groups) => DateReading
}

/** Every spelling of a date that is accepted, most exact first. Groups are the parts in the order they are written. */
const spellings: Spelling[] = [
  { pattern: `${year}([-/._])(\\d{1,2})\\2(\\d{1,2})`, read: ([y, , m, d]) => toDay(y, m, d) },
  { pattern: `${year}(\\d{2})(\\d{2})`, read: ([y, m, d]) => toDay(y, m, d) },
  { pattern: `${year}年(\\d{1,2})月(\\d{1,2})日`, read: ([y, m, d]) => toDay(y, m, d) },
  { pattern: `${weekday}${day}${gap}${month}${gap}${year}`, read: ([d, m, y]) => toDay(y, toMonthNumber(m), d) },
  {
    pattern: `${weekday}${day} ?(?:-|–|to|and|&) ?\\d{1,2}(?:st|nd|rd|th)?${gap}${month}${gap}${year}`,
    read: ([d, m, y]) => toDay(y, toMonthNumber(m), d),
  },
  { pattern: `${weekday}${month}${gap}${day}${gap}${year}`, read: ([m, d, y]) => toDay(y, toMonthNumber(m), d) },
  // 31 March - 2 April 2020 · April 30 - May 2, 2020 · April 10-11, 2019: a meeting of several days has its first.
  {
    pattern: `${weekday}${day}${gap}${month}${range}\\d{1,2}(?:st|nd|rd|th)?${gap}${otherMonth}${gap}${year}`,
    read: ([d, m, y]) => toDay(y, toMonthNumber(m), d),
  },
  {
    pattern: `${weekday}${month}${gap}${day}${range}(?:${otherMonth}${gap})?\\d{1,2}(?:st|nd|rd|th)?${gap}${year}`,
    read: ([m, d, y]) => toDay(y, toMonthNumber(m), d),
  },
  { pattern: `${year}${gap}${month}${gap}${day}`, read: ([y, m, d]) => toDay(y, toMonthNumber(m), d) },
  { pattern: `(\\d{1,2})\\. ?(\\d{1,2})\\. ?${year}`, read: ([a, b, y]) => toDayOfStops(a, b, y) },
  // Donnerstag, 25.2.16 · Do, 25.2.16: no version, behind the day of the week
  {
    pattern: `(?:(?:${weekdayPattern})\\.?,?|${shortWeekday}) (\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{2})`,
    read: ([d, m, y]) => toDay(`20${y}`, m, d),
  },
  { pattern: `(\\d{1,2})([-/])(\\d{1,2})\\2${year}`, read: ([a, , b, y]) => toDayOrAmbiguous(a, b, y) },
  { pattern: `${year}[- ]?q([1-4])`, read: ([y, q]) => ({ type: 'date', date: `${y}-Q${q}`, precision: 'quarter' }) },
  { pattern: `q([1-4])[ /-]?${year}`, read: ([q, y]) => ({ type: 'date', date: `${y}-Q${q}`, precision: 'quarter' }) },
  { pattern: `${year}-(\\d{2})`, read: ([y, m]) => toMonth(y, m) },
  { pattern: `${month}${gap}${year}`, read: ([m, y]) => toMonth(y, toMonthNumber(m)) },
  { pattern: year, read: ([y]) => ({ type: 'date', date: String(y), precision: 'year' }) },
  { pattern: '(\\d{1,2})[-/.](\\d{1,2})', read: () => ({ type: 'ambiguous' }) },
]
const watch = toWatch()
// Without `u`, with which names in any case cost several times as much to compile; nothing here needs it.
const whole = spellings.map(({ pattern, read }) => ({ expression: watch(`^${pattern}$`, 'i'), read }))
// In a longer text only a date with a day is taken for one: "2014 in review" and "Q3 2019 plans" speak of a time, not of their own date.
const inside = spellings.slice(0, 12).map(({ pattern, read }, index) => {
  // Behind a date that starts with its year a number may count the meetings of the day: `2021-03-04-2`.
  const source = index < 2 ? `(?<!\\d)${pattern}(?!\\d|\\.\\d)` : `(?<!\\d[-.]?)${pattern}(?![-.]?\\d)`
  return { source, expression: watch(source, 'i'), read }
})
/** No date is without a figure. */
const figure = /\d/

/** Read a text that is nothing but a date, in any accepted spelling. */
export function parseDate(text: string): DateReading {
  const trimmed = shortened(text)
  if (!figure.test(trimmed)) return { type: 'none' }
  for (const { expression, read } of whole) {
    const match = expression.exec(trimmed)
    if (match) return read(match.slice(1))
  }
  return { type: 'none' }
}

/** Find the first date of day precision in a longer text such as a title or a file name. */
export function findDate(text: string): FoundDate | null {
  const line = shortened(text)
  if (!figure.test(line)) return null
  const found = inside.flatMap(({ expression, read }) => {
    const match = expression.exec(line)
    const reading = match ? read(match.slice(1)) : null
    if (!match || reading?.type !== 'date') return []
    return [
      { date: reading.date, precision: reading.precision, start: match.index, end: match.index + match[0].length },
    ]
  })
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

/** Find every date of day precision in a text, one a spelling. */
export function findDates(text: string): StatedDate[] {
  const line = shortened(text)
  const spelt = figure.test(line) ? inside.filter(({ expression }) => expression.mayMatch(line)) : []
  return spelt.flatMap(({ source, read }) =>
    [...line.matchAll(new RegExp(source, 'gi'))].flatMap((match) => {
      const reading = read(match.slice(1))
      return reading.type === 'date' ? [{ date: reading.date, precision: reading.precision }] : []
    }),
  )
}

/** A date needs little room: blanks are folded, and nothing is looked for far behind the start. */
export function shortened(text: string): string {
  return text.slice(0, 1000).replace(/\s+/g, ' ').trim()
}

/** Make a date of day precision from its parts, `impossible` where the calendar has no such day. */
export function toDay(y: string | undefined, m: string | number | undefined, d: string | undefined): DateReading {
  try {
    const date = Temporal.PlainDate.from({ year: Number(y), month: Number(m), day: Number(d) }, { overflow: 'reject' })
    return { type: 'date', date: date.toString(), precision: 'day' }
  } catch {
    return { type: 'impossible' }
  }
}

function toMonth(y: string | undefined, m: string | number | undefined): DateReading {
  const number = Number(m)
  if (number < 1 || number > 12) return { type: 'impossible' }
  return { type: 'date', date: `${y}-${String(number).padStart(2, '0')}`, precision: 'month' }
}

function toMonthNumber(word: string | undefined): number {
  return monthNumber(word ?? '') ?? 0
}

/** With full stops the day stands first, `12.03.2024`, unless that cannot be. */
function toDayOfStops(a: string | undefined, b: string | undefined, y: string | undefined): DateReading {
  return Number(b) > 12 ? toDay(y, a, b) : toDay(y, b, a)
}

/** Read `a/b/year` only where one of the two cannot be a month. */
function toDayOrAmbiguous(a: string | undefined, b: string | undefined, y: string | undefined): DateReading {
  if (Number(a) > 12) return toDay(y, b, a)
  if (Number(b) > 12) return toDay(y, a, b)
  return a === b ? toDay(y, a, b) : { type: 'ambiguous' }
}

/** First day of a stated date, for sorting and for years: `2010-Q3` gives `2010-07-01`. */
export function firstDay(date: string): string {
  if (date.length === 10) return date
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
  return `${date}-01-01`.slice(0, 10)
}

/** Whether two stated dates can mean the same day: `2010` agrees with `2010-07-26`. */
export function agree(a: StatedDate, b: StatedDate): boolean {
  if (a.precision === 'quarter' || b.precision === 'quarter') {
    return (
      a.date === b.date ||
      quarterOf(a) === quarterOf(b) ||
      (yearOf(a) === yearOf(b) && (a.precision === 'year' || b.precision === 'year'))
    )
  }
  const length = Math.min(a.date.length, b.date.length)
  return a.date.slice(0, length) === b.date.slice(0, length)
}

function yearOf(stated: StatedDate): string {
  return stated.date.slice(0, 4)
}

function quarterOf(stated: StatedDate): string {
  return stated.precision === 'year'
    ? ''
    : `${yearOf(stated)}-Q${Math.ceil(Number(firstDay(stated.date).slice(5, 7)) / 3)}`
}
