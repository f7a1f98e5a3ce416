import { findEitherDay } from '../../parse/dates/dates.ts'
import type { DayOrder } from '../../parse/dates/day-of-year.ts'
import { type Evidence, orderOf } from '../../parse/dates/sibling-order.ts'
import type { Entry } from './entries.ts'

/** Tells for each document which number of `03/10/2023` in its text is the day: by its family, else by all, else as given. */
export function toTextOrders(
  entries: readonly Entry[],
  given: DayOrder | null,
): (entry: Pick<Entry, 'name'>) => DayOrder | null {
  const families = Map.groupBy(entries, familyOf)
  const orders = new Map([...families].map(([family, members]) => [family, orderOf(toEvidence(members))]))
  const common = orderOf(toEvidence(entries)) ?? given
  return (entry) => orders.get(familyOf(entry)) ?? common
}

/** The folders of a document that are no date. */
function familyOf({ name }: Pick<Entry, 'name'>): string {
  return name.words.filter((word) => word !== '').join('/')
}

/** How many dates of these documents can be read in one order alone. */
function toEvidence(entries: readonly Entry[]): Evidence {
  const texts = entries.flatMap(({ parsed }) => [parsed.title ?? '', ...parsed.said.headDates.map(({ text }) => text)])
  const found = texts.flatMap((text) => findEitherDay(text) ?? [])
  return {
    dayFirst: found.filter(({ monthFirst, dayFirst }) => monthFirst === null && dayFirst !== null).length,
    monthFirst: found.filter(({ monthFirst, dayFirst }) => dayFirst === null && monthFirst !== null).length,
  }
}
