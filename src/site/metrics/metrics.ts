import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Metric, MetricValue } from '../../core/register/metrics/metrics.ts'
import { capitalise, type Series } from '../../core/register/places/series.ts'
import { type Sparkline, toSparkline } from '../../timeline/sparkline.ts'
import { showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { toHref } from '../record/shell.ts'

export type SparklineView = Sparkline

/** A value in a table of numbers. */
export interface ValueView {
  text: string
  /** Change as written, with what contradicts it. */
  change: string | null
  /** What the value before was, where the stated change contradicts it. */
  contradiction: string | null
  href: string | null
}

/** A number of a series with its newest values. */
export interface MetricRow {
  label: string
  unit: string | null
  /** Whether the wording differs from time to time. */
  isInferred: boolean
  spark: SparklineView | null
  /** One for each column; `null` for a gap. */
  values: (ValueView | null)[]
}

/** The numbers of a series, by section. */
export interface MetricsView {
  /** `32 numbers in 10 reports`. */
  note: string
  /** Whether they are so many that they are folded away. */
  isFolded: boolean
  /** Dates of the newest documents, newest first. */
  columns: { text: string; href: string }[]
  sections: { title: string; rows: MetricRow[] }[]
}

/** The numbers of one report, each with how it went up to then. */
export interface ReportNumbers {
  rows: {
    label: string
    unit: string | null
    value: ValueView
    before: { text: string; date: string } | null
    spark: SparklineView | null
  }[]
}

const shownColumns = 6
const shownPoints = 60
const foldedFrom = 40

/** Show the numbers that come again in a series; `null` where there are none. */
export function toMetricsView(book: Book, series: Series): MetricsView | null {
  const metrics = book.metrics.all.filter((metric) => metric.series === series.url && metric.values.length > 1)
  if (metrics.length === 0) return null
  const documents = datedDocuments(book, series)
  const shown = documents.slice(-shownColumns).reverse()
  return {
    note: `${count(metrics.length, 'number')} stated more than once in ${count(documents.length, series.kind === 'minutes' ? 'meeting' : 'report')}. Newest first; a dash is a gap. The line shows the last ${Math.min(shownPoints, documents.length)}.`,
    isFolded: metrics.length > foldedFrom,
    columns: shown.map(({ date, url }) => ({ text: date ?? '', href: toHref(book, url) })),
    sections: [...Map.groupBy(metrics, ({ section }) => section)].map(([title, own]) => ({
      title,
      rows: own.map((metric) => toRow(book, metric, documents, shown)),
    })),
  }
}

function toRow(
  book: Book,
  metric: Metric,
  documents: readonly DocumentRecord[],
  shown: readonly DocumentRecord[],
): MetricRow {
  const byPath = new Map(metric.values.map((value) => [value.path, value]))
  const points = documents.slice(-shownPoints).map(({ path }) => toPoint(byPath.get(path)))
  return {
    label: capitalise(metric.label),
    unit: metric.unit,
    isInferred: metric.isInferred,
    spark: toSparkline(points),
    values: shown.map(({ path }) => {
      const value = byPath.get(path)
      return value ? toValueView(book, value, before(metric, value)) : null
    }),
  }
}

/** Show the numbers of a report, in its order; `null` where it states none. */
export function toReportNumbers(book: Book, document: DocumentRecord): ReportNumbers | null {
  const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
  const own = book.metrics.byPath.get(document.path) ?? []
  if (!series || own.length === 0) return null
  const documents = datedDocuments(book, series)
  const window = documents.slice(0, documents.indexOf(document) + 1).slice(-shownPoints)
  const rows = own.flatMap((metric) => {
    const at = metric.values.findIndex(({ path }) => path === document.path)
    const value = metric.values[at]
    if (!value) return []
    const recent = new Map(metric.values.slice(Math.max(0, at - shownPoints), at + 1).map((one) => [one.path, one]))
    const points = window.map(({ path }) => toPoint(recent.get(path)))
    const earlier = metric.values[at - 1]
    return [
      {
        line: value.place.line,
        label: capitalise(metric.label),
        unit: value.unit,
        value: toValueView(book, value, earlier),
        before: earlier ? { text: earlier.text, date: earlier.date } : null,
        spark: toSparkline(points.slice(points.findIndex((point) => point !== null))),
      },
    ]
  })
  return { rows: rows.sort((a, b) => a.line - b.line) }
}

function datedDocuments(book: Book, series: Series): DocumentRecord[] {
  return series.documents
    .flatMap((path) => book.byPath.get(path) ?? [])
    .filter(({ date, hasPage, status }) => date !== null && hasPage && status !== 'cancelled')
}

/** A range is drawn at its middle. */
function toPoint(value: MetricValue | undefined): number | null {
  if (!value) return null
  return value.to === null ? value.value : (value.value + value.to) / 2
}

function before(metric: Metric, value: MetricValue): MetricValue | undefined {
  return metric.values[metric.values.indexOf(value) - 1]
}

function toValueView(
  book: Book,
  { text, change, agrees, path, section }: MetricValue,
  earlier: MetricValue | undefined,
): ValueView {
  const url = book.byPath.get(path)?.url ?? '/'
  return {
    text,
    change: change === null ? null : change.replace(/[()]/g, ''),
    contradiction: agrees === false && earlier ? `${earlier.text} was stated on ${showDate(earlier.date).text}` : null,
    href: toHref(book, url) + (section === null ? '' : `#${section}`),
  }
}
