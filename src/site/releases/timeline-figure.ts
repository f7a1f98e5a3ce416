import type { Book } from '../../core/book.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { compareVersions } from '../../core/parse/text/versions.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Incident } from '../../core/register/incidents/incident.ts'
import type { SupportWindow } from '../../core/register/support/window.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Period } from '../../timeline/axis.ts'
import { type Drawing, type DrawingOptions, toDrawing } from '../../timeline/drawing.ts'
import type { PointType, TimelineItem, TimelinePoint, TimelineRow } from '../../timeline/items.ts'
import { toPeriod, within } from './figure-period.ts'
import { toIncidentRow } from './incident-row.ts'
import { toSupportSpans } from '../support/spans.ts'
import { toItems } from './timeline-items.ts'
import type { Quarter } from './speech.ts'

/** A timeline with its words. */
export interface TimelineFigure {
  id: string
  title: string
  description: string
  drawing: Drawing
  /** The newest years alone, for narrow pages; `null` where all of it fits one. */
  short: { drawing: Drawing; note: string } | null
  legend: { type: PointType; text: string }[]
  note: string | null
}

/** What a figure shows. */
export interface FigureFacts {
  id: string
  title: string
  releases: readonly Release[]
  /** Title of the row of a release: its line, or its tool. */
  rowOf: (release: Release) => string
  /** The period to show; the whole history where it is `null`. */
  period: Period | null
  speech: readonly Quarter[]
  /** How long versions are supported, drawn behind their releases. */
  support?: readonly SupportWindow[]
  /** What broke or was down, in a row below them. */
  incidents?: readonly Incident[]
}

/** Draw releases over time, a row each line or tool, the one with the newest release on top; `null` where none has a date. */
export function toFigure(
  book: Book,
  { id, title, releases, rowOf, period, speech, support = [], incidents = [] }: FigureFacts,
): TimelineFigure | null {
  const rows = [...Map.groupBy(releases, rowOf)]
    .map(([name, own]) => ({
      ...toRow(
        name,
        toItems(book, own).flatMap((item) => within(item, period)),
        book.today,
      ),
      spans: toSupportSpans(
        support.filter(({ release }) => release !== null && own.includes(release)),
        book.words,
      ),
    }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => byCodeUnit(newestOf(b), newestOf(a)) || compareVersions(b.title, a.title))
  const broke = rows.length === 0 ? [] : toIncidentRow(book, incidents)
  const isLined = rows.some(({ isLiving }) => isLiving) && rows.some(({ isLiving }) => !isLiving)
  const words = book.words.releases.figure
  const note = [isLined ? words.living : '', rows.some(({ spans }) => spans.length > 0) ? words.supported : ''].join(
    ' ',
  )
  const drawn = [...rows, ...cut(broke, period)]
  const figure = toTimelineFigure(book, { id, title, rows: drawn, period, speech, note: note.trim() || null })
  return figure && { ...figure, short: figure.drawing.isWide ? toShort(book, drawn, period, speech) : null }
}

/** What of rows lies in a period. */
function cut(rows: readonly TimelineRow[], period: Period | null): TimelineRow[] {
  return rows
    .map((row) => ({ ...row, items: row.items.flatMap((item) => within(item, period)) }))
    .filter(({ items }) => items.length > 0)
}

/** So many years stand on a narrow page, with the rows that have something in them. */
const shortYears = 4

/** Draw the newest years so that they fit a narrow page; `null` where there are no more. */
function toShort(
  book: Book,
  rows: readonly TimelineRow[],
  period: Period | null,
  speech: readonly Quarter[],
): TimelineFigure['short'] {
  const whole = period ?? toPeriod(rows, speech, book.today)
  if (whole === null) return null
  const first = Number(whole.to.slice(0, 4)) - shortYears + 1
  const newest = { from: `${first}-01-01`, to: whole.to }
  const kept = cut(rows, newest)
  if (whole.from >= newest.from || kept.length === 0) return null
  return {
    drawing: toDrawing(kept, { ...toOptions(book, newest, speech), isNarrow: true }),
    note: book.words.releases.figure.newestYears(first),
  }
}

type FigureRows = Pick<FigureFacts, 'id' | 'title' | 'period' | 'speech'> & { rows: TimelineRow[]; note: string | null }

/** Draw rows that are made, with the words of the figure; `null` where none has a date. */
export function toTimelineFigure(
  book: Book,
  { id, title, rows, period, speech, note }: FigureRows,
): TimelineFigure | null {
  const shown = period ?? toPeriod(rows, speech, book.today)
  if (rows.length === 0 || shown === null) return null
  const points = rows.flatMap(({ items }) => items.flatMap((item) => item.points))
  const types = new Set(points.map(({ type }) => type))
  const count = rows.flatMap(({ items }) => items.filter((item) => item.points.every(isOfRelease))).length
  const words = book.words.releases.figure
  return {
    id,
    title,
    description: words.description(book.words.counts.release(count), shown.from, shown.to),
    drawing: toDrawing(rows, toOptions(book, shown, speech)),
    short: null,
    legend: legend.filter((type) => types.has(type)).map((type) => ({ type, text: words.legend[type] })),
    note,
  }
}

function toOptions({ today, words }: Book, period: Period, speech: readonly Quarter[]): DrawingOptions {
  return { period, today, speech, months: words.dates.shortMonths, perQuarter: words.page.perQuarter }
}

function isOfRelease({ type }: TimelinePoint): boolean {
  return type !== 'incident' && type !== 'downtime'
}

const legend = [
  'released',
  'candidate',
  'unconfirmed',
  'planned',
  'overdue',
  'withdrawn',
  'was-later',
  'was-earlier',
  'incident',
  'downtime',
] as const

/** A row with the name of its last release behind it. It lives if something of it came within a year, or is planned. */
function toRow(title: string, items: TimelineItem[], today: string): Omit<TimelineRow, 'spans'> {
  const finals = items.flatMap(({ label, points }) => {
    const point = points.at(-1)
    return point && point.type !== 'candidate' ? [{ label, point }] : []
  })
  const last = finals.sort((a, b) => (a.point.latest < b.point.latest ? -1 : 1)).at(-1)
  const isLiving = finals.some(
    ({ point: { type, latest } }) => type === 'planned' || (type === 'released' && latest >= addDays(today, -365)),
  )
  return { title, isLiving, items, label: last && last.label !== title ? last.label : null, remark: null }
}

/** The day of the newest release of a row; a candidate is none. */
function newestOf({ items }: TimelineRow): string {
  const finals = items.flatMap(({ points }) => points.filter(({ type }) => type !== 'candidate').slice(-1))
  return finals.reduce((newest, { latest }) => (latest > newest ? latest : newest), '')
}
