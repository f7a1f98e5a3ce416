import { addDays, daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { Period } from '../../timeline/axis.ts'
import type { TimelineItem, TimelineRow } from '../../timeline/items.ts'
import type { Quarter } from './speech.ts'

/** Keep the points of an item that lie in a period, if where it ends does. */
export function within(item: TimelineItem, period: Period | null): TimelineItem[] {
  if (period === null) return [item]
  const points = item.points
    .filter(({ earliest, latest }) => latest >= period.from && earliest <= period.to)
    .map((point) => ({
      ...point,
      earliest: point.earliest < period.from ? period.from : point.earliest,
      latest: point.latest > period.to ? period.to : point.latest,
    }))
  return points.length === 0 ? [] : [{ ...item, points }]
}

/** Support that ends later is drawn to that many days ahead. */
const mostAhead = 1000

/** From the first to the last date of all, at least four months; to today where that is not far. */
export function toPeriod(rows: readonly TimelineRow[], speech: readonly Quarter[], today: string): Period | null {
  const ahead = addDays(today, mostAhead)
  const points = rows.flatMap(({ items }) => items.flatMap((item) => item.points))
  const days = [
    ...points.flatMap(({ earliest, latest }) => [earliest, latest]),
    ...speech.flatMap(({ from, to }) => [from, to]),
    ...rows.flatMap(({ spans }) => spans.map(({ to }) => (to < ahead ? to : ahead))),
  ].sort()
  const [from, last] = [days[0], days.at(-1)]
  if (points.length === 0 || from === undefined || last === undefined) return null
  const to = last < today && daysBetween(last, today) * 4 < daysBetween(from, last) ? today : last
  const missing = Math.max(0, 120 - daysBetween(from, to)) / 2
  return { from: addDays(from, -Math.ceil(missing)), to: addDays(to, Math.ceil(missing)) }
}
