import type { Book } from '../../core/book.ts'
import { addDays, daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Period } from '../../timeline/axis.ts'
import type { PointType, TimelineItem } from '../../timeline/items.ts'
import { type Timeline, toTimeline } from '../../timeline/timeline.ts'
import { count } from '../documents/entries.ts'
import { toItems } from './timeline-items.ts'
import { toHref } from '../record/shell.ts'

/** A timeline with its words: drawn for wide screens, for tablets and for phones. */
export interface TimelineFigure {
  id: string
  title: string
  description: string
  drawings: { name: keyof typeof sizes; timeline: Timeline }[]
  legend: { type: PointType | 'mixed'; text: string }[]
}

/** What a figure shows. */
export interface FigureFacts {
  id: string
  title: string
  releases: readonly Release[]
  lanesOf: (release: Release) => string[]
  /** The period to show; the whole history where it is `null`. */
  period: Period | null
  /** Address below the base of a year, to which a mark of several releases leads; those of several years lead to the table. */
  addressOf: (year: string) => string | null
}

/** Widths for which a timeline is laid out, in pixels, and the most rows it may take there. A drawing grows until the next takes its place. */
const sizes = {
  wide: { width: 1040, maxRows: 40 },
  medium: { width: 690, maxRows: 40 },
  small: { width: 320, maxRows: 36 },
} as const

/** Draw releases over time; `null` where none of them has a date. */
export function toFigure(
  book: Book,
  { id, title, releases, lanesOf, period, addressOf }: FigureFacts,
): TimelineFigure | null {
  const items = toItems(book, releases, lanesOf).flatMap((item) => within(item, period))
  const shown = period ?? toPeriod(items, book.today)
  if (items.length === 0 || shown === null) return null
  const hrefOf = (from: string, to: string): string => {
    const address = from.slice(0, 4) === to.slice(0, 4) ? addressOf(from.slice(0, 4)) : null
    return address === null ? '#~releases' : toHref(book, address)
  }
  const draw = (name: keyof typeof sizes): TimelineFigure['drawings'][number] => ({
    name,
    timeline: toTimeline(items, { ...sizes[name], period: shown, today: book.today, hrefOf }),
  })
  const drawings = [draw('wide'), draw('medium'), draw('small')]
  const types = new Set(
    drawings.flatMap(({ timeline: { rows, clusters } }) => [
      ...rows.flatMap(({ marks }) => marks.flatMap(({ shapes }) => shapes.map(({ type }) => type))),
      ...clusters.map(({ type }) => type),
    ]),
  )
  return {
    id,
    title,
    description: `${count(items.length, 'release')} from ${shown.from} to ${shown.to}, time from left to right. A table states the same facts.`,
    drawings,
    legend: legend.filter(({ type }) => types.has(type)),
  }
}

const legend: TimelineFigure['legend'] = [
  { type: 'released', text: 'released' },
  { type: 'candidate', text: 'candidate' },
  { type: 'unconfirmed', text: 'day passed, no release stated' },
  { type: 'planned', text: 'planned' },
  { type: 'overdue', text: 'overdue, no release stated' },
  { type: 'withdrawn', text: 'withdrawn, or left out of a later schedule' },
  { type: 'mixed', text: 'several kinds' },
  { type: 'was-later', text: 'moved later' },
  { type: 'was-earlier', text: 'moved earlier' },
]

/** Keep the points of an item that lie in a period, if where it ends does. */
function within(item: TimelineItem, period: Period | null): TimelineItem[] {
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

/** From the first to the last date of all items, at least four months; to today where that is not far. */
function toPeriod(items: readonly TimelineItem[], today: string): Period | null {
  const points = items.flatMap(({ points: own }) => own)
  const from = points.map(({ earliest }) => earliest).sort()[0]
  const last = points
    .map(({ latest }) => latest)
    .sort()
    .at(-1)
  if (from === undefined || last === undefined) return null
  const to = last < today && daysBetween(last, today) * 4 < daysBetween(from, last) ? today : last
  const missing = Math.max(0, 120 - daysBetween(from, to)) / 2
  return { from: addDays(from, -Math.ceil(missing)), to: addDays(to, Math.ceil(missing)) }
}
