import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Series } from '../../core/register/places/series.ts'
import { type Sparkline, toSparkline } from '../../timeline/sparkline.ts'
import { toPoint, toValueView, type ValueView } from './values.ts'

export type SparklineView = Sparkline

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

const shownPoints = 60

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
