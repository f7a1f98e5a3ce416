import { type DatePrecision, type DateReading, findDate, findDates, firstDay, parseDate, toDay } from './dates.ts'
import { isGivenUp } from './given-up.ts'
import { anyOf, wordsFor } from '../../lexicon/index.ts'
import type { ReleaseWords } from '../../lexicon/words.ts'
import { Temporal } from 'temporal-polyfill'

/** The part of a month, quarter or year that is meant: `end of September`, `mid 2010`. */
export type Part = 'early' | 'mid' | 'late'

/** A date that somebody plans with: as exact as it was stated, with the first and last day that it can mean. */
export interface PlannedDate {
  /** EDTF level 0, or `2010-Q3`. */
  date: string
  precision: DatePrecision
  part: Part | null
  /** First and last day that are meant, ISO 8601. */
  earliest: string
  latest: string
}

/**
 * What a cell or phrase says as a planned date, before anything else is known:
 * a date, one without its year (`27 May`), one whose day and month cannot be told apart (`9/12`),
 * none on purpose (`TBA`), one that the calendar does not have, or nothing that is understood.
 */
export type PlannedReading =
  | ({ type: 'date' } & PlannedDate)
  | { type: 'no-year'; written: string; part: Part | null }
  | { type: 'ambiguous'; first: number; second: number; year: string | null }
  | { type: 'open' }
  | { type: 'impossible' }
  | { type: 'none' }

/** What decides a date that its text alone does not. */
export interface DateContext {
  /** Stated date near which one without a year is meant, EDTF; a mere year is that of the date. `null` where nothing tells. */
  near: string | null
  /** Which number of `9/12` is the day; `null` where nobody has said so. */
  order: 'day-first' | 'month-first' | null
}

/** `Ende September`, `finales de septiembre`, `fin septembre`: what languages beside English say before a month. */
function before(pick: (words: ReleaseWords) => readonly string[]): RegExp {
  return new RegExp(`^${anyOf(({ releases }) => pick(releases))}[ -]`, 'iu')
}

const parts: [RegExp, Part][] = [
  [/^(?:early(?: in)?|(?:the )?(?:beginning|start) of|begin(?:ning)?)[ -]/i, 'early'],
  [/^(?:mid(?:dle)?(?: of)?|(?:the )?middle of)[ -]?/i, 'mid'],
  [/^(?:late(?: in)?|(?:the )?end of|end)[ -]/i, 'late'],
  [before(({ early }) => early), 'early'],
  [before(({ mid }) => mid), 'mid'],
  [before(({ late }) => late), 'late'],
]
const vague =
  /^(?:by|before|around|about|approx(?:imately)?\.?|circa|ca\.?|~|expected|estimated|est\.|planned|scheduled|target(?:ed)?(?: for)?|(?:the )?week of|w\/c|in|on|for)[ :]+/i
const open =
  /^(?:t\.?b\.?[acd]\.?|tba?\/?tbd|to be (?:announced|confirmed|decided|defined|determined)|unknown|open|none|n\/?a|not (?:yet )?(?:planned|scheduled|known|decided)|\?+|-+|–|—|)$/i

const undecided = new Set(wordsFor(({ releases }) => releases.undecided))

/** Read a planned date in any spelling met in schedules and roadmaps. A remark in parentheses behind it is passed over. */
export function parsePlannedDate(text: string): PlannedReading {
  const trimmed = text.slice(0, 200).replace(/\s+/g, ' ').trim()
  const bare = trimmed.replace(/\s*\([^()]*\)$/, '').replace(/[?!.*,;]+$/, '')
  return [trimmed, bare].map(readWhole).find(({ type }) => type !== 'none') ?? readInside(bare)
}

/** Read a text that is nothing but a planned date. */
export function readWhole(text: string): PlannedReading {
  if (open.test(text) || undecided.has(text.toLowerCase()) || isGivenUp(text)) return { type: 'open' }
  const rest = text.replace(vague, '').replace(vague, '')
  const qualifier = parts.find(([expression]) => expression.test(rest))
  const part = qualifier?.[1] ?? null
  const stated = qualifier ? rest.replace(qualifier[0], '').replace(/^the /i, '') : rest
  const reading = parseDate(stated)
  if (reading.type === 'date') return { type: 'date', ...toPlannedDate(reading.date, reading.precision, part) }
  return readAmbiguous(stated, reading) ?? readWithoutYear(stated, part)
}

function readAmbiguous(text: string, reading: DateReading): PlannedReading | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.]((?:19|20)\d{2}))?$/.exec(text)
  if (match && reading.type === 'ambiguous')
    return { type: 'ambiguous', first: Number(match[1]), second: Number(match[2]), year: match[3] ?? null }
  return reading.type === 'impossible' ? { type: 'impossible' } : null
}

/** `27 May`, `May 27`, `September`, `Q3`: with any year such as 2000 they are dates. */
function readWithoutYear(text: string, part: Part | null): PlannedReading {
  if (/\d{3}/.test(text) || text.length > 40) return { type: 'none' }
  return withYear(text, 2000) === null ? { type: 'none' } : { type: 'no-year', written: text, part }
}

function withYear(text: string, year: number): { date: string; precision: DatePrecision } | null {
  const reading = parseDate(`${text} ${year}`)
  return reading.type === 'date' && reading.precision !== 'year' ? reading : null
}

/**
 * A day within a sentence: `Tuesday 13th August 2024 at the latest`, or the same moment in two time zones.
 * Bounds (`after 2021-07-01`) and several days (`2021-07-01 or 2021-09-01`) are no date.
 */
function readInside(text: string): PlannedReading {
  const found = findDate(text)
  const isOne = found !== null && findDates(text).every(({ date }) => Math.abs(daysBetween(date, found.date)) <= 1)
  return isOne && !bounds.test(text)
    ? { type: 'date', ...toPlannedDate(found.date, found.precision, null) }
    : { type: 'none' }
}

const bounds = /\b(?:after|since|from|not before|no earlier|earliest|or later|until|instead of|was)\b/i

/** Whether two dates can mean the same day. */
export function overlap(a: PlannedDate, b: PlannedDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}

/** Settle a reading by its context; `null` where it stays without a date. */
export function resolvePlannedDate(reading: PlannedReading, { near, order }: DateContext): PlannedDate | null {
  if (reading.type === 'date') {
    const { date, precision, part, earliest, latest } = reading
    return { date, precision, part, earliest, latest }
  }
  if (reading.type === 'no-year')
    return near === null ? null : nearest(near, (year) => withYear(reading.written, year), reading.part)
  if (reading.type !== 'ambiguous' || order === null) return null
  const [day, month] = order === 'day-first' ? [reading.first, reading.second] : [reading.second, reading.first]
  const make = (year: number): { date: string; precision: DatePrecision } | null => {
    const made = toDay(String(year), month, String(day))
    return made.type === 'date' ? made : null
  }
  if (reading.year === null) return near === null ? null : nearest(near, make, null)
  const made = make(Number(reading.year))
  return made && toPlannedDate(made.date, made.precision, null)
}

/** Of the year of a meeting, the one before and the one after, take that whose date is nearest to the meeting; plans lie ahead. */
function nearest(
  near: string,
  make: (year: number) => { date: string; precision: DatePrecision } | null,
  part: Part | null,
): PlannedDate | null {
  const year = Number(near.slice(0, 4))
  const years = near.length === 4 ? [year] : [year - 1, year, year + 1]
  const candidates = years.flatMap((one) => {
    const made = make(one)
    return made ? [toPlannedDate(made.date, made.precision, part)] : []
  })
  const cost = ({ latest }: PlannedDate): number => {
    const days = daysBetween(firstDay(near), latest)
    return days < 0 ? -2 * days : days
  }
  return candidates.sort((a, b) => cost(a) - cost(b))[0] ?? null
}

/** Add to a stated date the days that it can mean. */
export function toPlannedDate(date: string, precision: DatePrecision, part: Part | null = null): PlannedDate {
  const [first, last] = toSpan(date, precision)
  const third = Math.floor((daysBetween(first, last) + 1) / 3)
  const earliest = part === 'late' ? addDays(last, 1 - third) : part === 'mid' ? addDays(first, third) : first
  const latest = part === 'early' ? addDays(first, third - 1) : part === 'mid' ? addDays(last, -third) : last
  return precision === 'day'
    ? { date, precision, part: null, earliest: date, latest: date }
    : { date, precision, part, earliest, latest }
}

/** First and last day of a stated date. */
function toSpan(date: string, precision: DatePrecision): [string, string] {
  if (precision === 'day') return [date, date]
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  const from = quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
    : `${date}-01-01`.slice(0, 10)
  const months = { month: 1, quarter: 3, year: 12 }[precision]
  return [from, Temporal.PlainDate.from(from).add({ months }).subtract({ days: 1 }).toString()]
}

/** Days from one day to another, both ISO 8601; later is positive. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The day so many days after another, ISO 8601. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
