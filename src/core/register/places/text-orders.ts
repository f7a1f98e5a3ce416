import { Temporal } from 'temporal-polyfill'
import { weekdayNumber, weekdayPattern } from '../../lexicon/months.ts'
import { findEitherDay, findFigures } from '../../parse/dates/either-day.ts'
import { settleFigures, type SixFigures } from '../../parse/dates/six-figures.ts'
import type { DayOrder } from '../../parse/dates/day-of-year.ts'
import { dayFirstByWords, type Evidence, orderOf } from '../../parse/dates/sibling-order.ts'
import type { Entry } from './entries.ts'
import { familyOf } from './kinds.ts'

/** How days of a text are written that can be read in several orders. */
export interface TextOrder {
  /** Which number of `03/10/2023` is the day. */
  order: DayOrder | null
  /** What the figures of `01-11-18` are. */
  figures: SixFigures | null
}

/** Tells for each document which number of `03/10/2023` in its text is the day: by its family, else by all, else as given. */
export function toTextOrders(
  entries: readonly Entry[],
  given: DayOrder | null,
): (entry: Pick<Entry, 'name'>) => TextOrder {
  const common = orderOf(toEvidence(entries)) ?? given ?? dayFirstByWords(entries.map(({ parsed }) => parsed.path))
  const families = new Map(
    [...Map.groupBy(entries, familyOf)].map(([family, members]): [string, TextOrder] => {
      const order = orderOf(toEvidence(members)) ?? common
      return [family, { order, figures: settleFigures(toFigures(members), order) }]
    }),
  )
  return (entry) => families.get(familyOf(entry)) ?? { order: common, figures: null }
}

/** The days of two figures each that front matter and heads of documents state, as written. */
function toFigures(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => toTexts(entry).flatMap((text) => findFigures(text) ?? []))
}

/** What front matter and head of a document say of its day. */
function toTexts({ source, parsed }: Entry): string[] {
  const { date } = source.data
  return [typeof date === 'string' ? date : '', ...parsed.said.headDates.map(({ text }) => text)]
}

/** How many dates of these documents can be read in one order alone. */
function toEvidence(entries: readonly Entry[]): Evidence {
  const texts = entries.flatMap((entry) => [entry.parsed.title ?? '', ...toTexts(entry)])
  const found = texts.flatMap((text) => fittingWeekday(text, findEitherDay(text)) ?? [])
  return {
    dayFirst: found.filter(({ monthFirst, dayFirst }) => monthFirst === null && dayFirst !== null).length,
    monthFirst: found.filter(({ monthFirst, dayFirst }) => dayFirst === null && monthFirst !== null).length,
  }
}

const behindWeekday = new RegExp(`(?<!\\p{L})(${weekdayPattern})\\.?,?\\s+\\d{1,2}[-/]`, 'iu')

/** Of both days that a date can mean the one of the weekday before it: `Sunday 11/02/2024`. */
function fittingWeekday(text: string, either: ReturnType<typeof findEitherDay>): ReturnType<typeof findEitherDay> {
  const day = weekdayNumber(behindWeekday.exec(text)?.[1] ?? '')
  if (either === null || day === null) return either
  const fits = (date: string | null): string | null =>
    date !== null && Temporal.PlainDate.from(date).dayOfWeek === day ? date : null
  const [monthFirst, dayFirst] = [fits(either.monthFirst), fits(either.dayFirst)]
  return monthFirst === null && dayFirst === null ? either : { monthFirst, dayFirst }
}
