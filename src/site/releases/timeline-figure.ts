import type { Words } from '../../core/words/index.ts'
import type { Book } from '../../core/book.ts'
import { addDays, daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { Incident } from '../../core/register/incidents/incident.ts'
import type { SupportWindow } from '../../core/register/support/window.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Period } from '../../timeline/axis.ts'
import { type Drawing, toDrawing } from '../../timeline/drawing.ts'
import type { PointType, TimelineItem, TimelinePoint, TimelineRow } from '../../timeline/items.ts'
import { toIncidentRow } from './incident-row.ts'
import { lateWords } from './words.ts'
import { toSupportSpans } from '../support/spans.ts'
import { toItem, toItems } from './timeline-items.ts'
import type { Quarter } from './speech.ts'

/** A timeline with its words. */
export interface TimelineFigure {
  id: string
  title: string
  description: string
  drawing: Drawing
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
    .sort((a, b) => (newestOf(a) < newestOf(b) ? 1 : newestOf(a) > newestOf(b) ? -1 : 0))
  const broke = rows.length === 0 ? [] : toIncidentRow(book, incidents)
  const isLined = rows.some(({ isLiving }) => isLiving) && rows.some(({ isLiving }) => !isLiving)
  const words = book.words.releases.figure
  const note = [isLined ? words.living : '', rows.some(({ spans }) => spans.length > 0) ? words.supported : ''].join(
    ' ',
  )
  const shown = broke.map((row) => ({ ...row, items: row.items.flatMap((item) => within(item, period)) }))
  return toTimelineFigure(book, {
    id,
    title,
    rows: [...rows, ...shown.filter(({ items }) => items.length > 0)],
    period,
    speech,
    note: note.trim() || null,
  })
}

/** Draw how plans were kept: a row each release that moved, the one furthest from its first plan on top. */
export function toSlipFigure(
  book: Book,
  id: string,
  title: string,
  releases: readonly Release[],
): TimelineFigure | null {
  const moved = releases.filter(({ moves, isPreRelease }) => moves > 0 && !isPreRelease)
  const rows = [...moved]
    .sort((a, b) => Math.abs(b.slip?.days ?? 0) - Math.abs(a.slip?.days ?? 0))
    .slice(0, maxSlips)
    .flatMap((release): TimelineRow[] => {
      const item = toItem(book, release, [])
      return item === null
        ? []
        : [
            {
              title: item.label,
              isLiving: false,
              items: [item],
              spans: [],
              label: null,
              remark: toRemark(release, book.words),
            },
          ]
    })
  const left = moved.length - rows.length
  const note = left > 0 ? book.words.releases.figure.furthest(rows.length, left) : null
  return toTimelineFigure(book, { id, title, rows, period: null, speech: [], note })
}

const maxSlips = 24

function toRemark({ slip, status }: Release, words: Words): TimelineRow['remark'] {
  if (status === 'withdrawn') return { text: words.releases.states.withdrawn, direction: null }
  if (slip === null) return null
  if (slip.days === 0) return { text: words.releases.backOnDay, direction: null }
  return { text: lateWords(slip.days, words, slip.least !== slip.most), direction: slip.days > 0 ? 'later' : 'earlier' }
}

type FigureRows = Pick<FigureFacts, 'id' | 'title' | 'period' | 'speech'> & { rows: TimelineRow[]; note: string | null }

function toTimelineFigure(book: Book, { id, title, rows, period, speech, note }: FigureRows): TimelineFigure | null {
  const shown = period ?? toPeriod(rows, speech, book.today)
  if (rows.length === 0 || shown === null) return null
  const points = rows.flatMap(({ items }) => items.flatMap((item) => item.points))
  const types = new Set(points.map(({ type }) => type))
  const count = rows.flatMap(({ items }) => items.filter((item) => item.points.every(isOfRelease))).length
  const {
    releases: { figure: words },
    dates: { shortMonths: months },
    page: { perQuarter },
  } = book.words
  return {
    id,
    title,
    description: words.description(book.words.counts.release(count), shown.from, shown.to),
    drawing: toDrawing(rows, { period: shown, today: book.today, speech, months, perQuarter }),
    legend: legend.filter((type) => types.has(type)).map((type) => ({ type, text: words.legend[type] })),
    note,
  }
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

/** Support that ends later is drawn to that many days ahead. */
const mostAhead = 1000

/** From the first to the last date of all, at least four months; to today where that is not far. */
function toPeriod(rows: readonly TimelineRow[], speech: readonly Quarter[], today: string): Period | null {
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
