import { monthPattern } from '../../lexicon/months.ts'
import { agree, findDate, parseDate, type StatedDate } from '../../parse/dates/dates.ts'
import { findEitherDay, findFigures, isOpenDay, readOrderedDay } from '../../parse/dates/either-day.ts'
import { readSixFigures } from '../../parse/dates/six-figures.ts'
import type { HeadDate } from '../../parse/dates/head-date.ts'
import { daysBetween } from '../../parse/dates/planned-date.ts'
import { type DayOrder, findNamedDay } from '../../parse/dates/day-of-year.ts'
import { speaksOfMeeting } from '../../parse/dates/held.ts'
import type { FileName } from '../../parse/dates/file-name.ts'
import type { ParsedDocument } from '../../parse/document.ts'
import type { Entry } from './entries.ts'
import type { TextOrder } from './text-orders.ts'

/** What says when a meeting was, apart from front matter: its path, its title, its head. */
export interface DaySources {
  name: FileName
  parsed: Pick<ParsedDocument, 'title'> & { said: Pick<ParsedDocument['said'], 'headDates'> }
}

/** The day that the title or the head of a document states, the year of its path understood; `order` is that of `03/10/2023`. */
export function dayInText({ name, parsed: { title, said } }: DaySources, order: TextOrder): StatedDate | null {
  const year = name.date?.precision === 'day' ? null : (name.date?.date ?? name.either[0] ?? null)
  for (const text of [title ?? '', ...said.headDates.map((one) => one.text)]) {
    const found = findDate(text)
    if (found) return { date: found.date, precision: found.precision }
    const either = eitherDay(text, name.date, order.order)
    if (either !== null) return { date: either, precision: 'day' }
    const named = year === null ? null : findNamedDay(text, year.slice(0, 4))
    if (named) return { date: named.date, precision: 'day' }
  }
  return dayOfFigures(
    said.headDates.map(({ text }) => text),
    name.date,
    order,
  )
}

/** The day of `01-11-18` in the front matter or the head of a document, where the path allows it. */
function dayOfFigures(
  texts: readonly string[],
  named: StatedDate | null,
  { figures: form }: TextOrder,
): StatedDate | null {
  const [written] = texts.flatMap((text) => findFigures(text) ?? [])
  const day = written === undefined || form === null ? null : readSixFigures(written, form)
  return day && (named === null || agree(named, day)) ? day : null
}

/** Of the two days that `03/10/2023` can mean, the one that the path allows, or that the order of the others says. */
function eitherDay(text: string, named: StatedDate | null, order: DayOrder | null): string | null {
  const found = findEitherDay(text)
  if (!found) return null
  const days = [found.monthFirst, found.dayFirst].flatMap((date) => date ?? [])
  const fitting = days.filter((date) => named === null || agree(named, { date, precision: 'day' }))
  if (new Set(fitting).size === 1) return fitting[0] ?? null
  return readOrderedDay(text, order)
}

/**
 * Settle the date of a document of which the front matter says nothing. A whole day of the path wins; a day of the text makes
 * a month, a quarter or a year of the path exact, and wins over folders that disagree.
 */
export function settleDay(sources: DaySources, order: TextOrder): StatedDate | null {
  const { name } = sources
  if (name.date?.precision === 'day') return name.date
  const stated = dayInText(sources, order) ?? monthInTitle(sources)
  if (name.date === null || stated === null) return name.date ?? stated
  return agree(name.date, stated) || !name.isOwn ? stated : name.date
}

/** The month that a title states of the year of its folders: `# Coffee round - June 2025`. */
function monthInTitle({ name, parsed }: DaySources): StatedDate | null {
  if (name.date?.precision !== 'year') return null
  const [words = ''] = titledMonth.exec(parsed.title ?? '') ?? []
  const read = parseDate(words)
  return read.type === 'date' && agree(name.date, read) ? { date: read.date, precision: read.precision } : null
}

const titledMonth = new RegExp(`(?<!\\p{L})${monthPattern}\\.?,? (?:de |del )?(?:19|20)\\d{2}(?!\\d)`, 'iu')

/** The day, hour, minute and second at which a program wrote a document: `2022-11-29T10:26:54.260Z`. */
const stamp = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/

/**
 * The date that front matter states, `null` where it is only when a page was made: to the second, on the day of the file name or
 * where that has none, while title and head both say another day, or a heading of minutes does. What `01-11-18` means the path and the others tell.
 */
export function statedDate({ name, parsed, fields, source }: Stated, order: TextOrder): StatedDate | null {
  const date = fields.date ?? openDate(source.data.date, name.date, order)
  const { date: written } = source.data
  const isMade = typeof written === 'string' && stamp.test(written)
  const titled = isMade ? findDate(fields.title ?? parsed.title ?? '') : null
  // Where the name of the file and the title say one day, a program has written the other.
  if (isMade && name.date?.precision === 'day' && titled?.date === name.date.date) return name.date
  const held = heldBefore(date, parsed.said.headDates)
  if (held && name.date?.precision !== 'day') return held
  if (date === null || !isMade || (name.date?.precision === 'day' && name.date.date !== date.date)) return date
  const heads = parsed.said.headDates.map(({ text }) => findDate(text)?.date)
  if (titled && titled.date !== date.date && heads.includes(titled.date))
    return { date: titled.date, precision: titled.precision }
  return dayOfHeading(parsed, order) ?? date
}

/** The day on which minutes say that the meeting was held, where front matter says one soon behind it: when a blog published them. */
function heldBefore(date: StatedDate | null, heads: readonly HeadDate[]): StatedDate | null {
  const held = findDate(heads.find(({ isHeld }) => isHeld)?.text ?? '')
  if (date?.precision !== 'day' || held?.precision !== 'day') return null
  const behind = daysBetween(held.date, date.date)
  return behind > 0 && behind <= mostBehind ? { date: held.date, precision: 'day' } : null
}

/** Minutes are published no more days after their meeting. */
const mostBehind = 200

/** The day of front matter that can be read in several orders; `null` where nothing tells which, or where it has none. */
function openDate(written: unknown, named: StatedDate | null, order: TextOrder): StatedDate | null {
  if (!isOpenDay(written)) return null
  const either = eitherDay(written, named, order.order)
  return either === null ? dayOfFigures([written], named, order) : { date: either, precision: 'day' }
}

/** The day in a first heading that says that it is one of minutes: `# Minutes of the assembly 23/11/2015`. */
function dayOfHeading(
  { title, said }: Pick<ParsedDocument, 'title' | 'said'>,
  { order }: TextOrder,
): StatedDate | null {
  for (const heading of [title, said.sections[0]?.title]) {
    if (heading == null || !speaksOfMeeting(heading)) continue
    const found = findDate(heading)
    const day = found?.precision === 'day' ? found.date : eitherDay(heading, null, order)
    if (day !== null) return { date: day, precision: 'day' }
  }
  return null
}

/** What a document says of its day in all places. */
type Stated = Pick<Entry, 'name' | 'parsed' | 'fields' | 'source'>
