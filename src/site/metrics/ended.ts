import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Metric } from '../../core/register/metrics/metric.ts'
import { type Sparkline, toSparkline } from '../../timeline/sparkline.ts'
import { showDate } from '../dates.ts'
import { nameWithUnit, toPoint, toValueView, type ValueView } from './values.ts'

/** The numbers that a section stated and states no more. */
export interface EndedGroup {
  title: string
  id: string
  note: string
  href: string
  rows: EndedRow[]
}

/** A number that is not stated any more. */
interface EndedRow {
  name: string
  spark: Sparkline | null
  last: ValueView
  span: string
  times: number
}

/** How many of the last meetings a line goes through. */
const sparkPoints = 60

/** Group numbers that are not stated any more by the section that stated them, the largest group first. */
export function toEnded(
  book: Book,
  metrics: readonly Metric[],
  documents: readonly DocumentRecord[],
  address: string,
  withRows: boolean,
): EndedGroup[] {
  return [...Map.groupBy(metrics, ({ section }) => section)]
    .map(([title, own], index) => ({ title, own, id: `s${index + 1}` }))
    .sort((a, b) => b.own.length - a.own.length)
    .map(({ title, own, id }) => {
      const until =
        own
          .map(({ values }) => values.at(-1)?.date.slice(0, 4) ?? '')
          .sort()
          .at(-1) ?? ''
      return {
        title: title || book.words.numbers.beforeHeading,
        id,
        note: book.words.numbers.endedUntil(book.words.counts.number(own.length), until),
        href: `${address}ended/#${id}`,
        rows: withRows ? own.map((metric) => toEndedRow(book, metric, documents)) : [],
      }
    })
}

function toEndedRow(book: Book, metric: Metric, documents: readonly DocumentRecord[]): EndedRow {
  const byPath = new Map(metric.values.map((value) => [value.path, value]))
  const at = documents.findIndex(({ path }) => path === metric.values.at(-1)?.path)
  const points = documents
    .slice(0, at + 1)
    .slice(-sparkPoints)
    .map(({ path }) => toPoint(byPath.get(path)))
  const [first, last] = [metric.values[0], metric.values.at(-1)]
  if (!first || !last) throw new Error(`the number ${metric.id} was never stated`)
  return {
    name: nameWithUnit(metric),
    spark: toSparkline(points.slice(points.findIndex((point) => point !== null))),
    last: toValueView(book, last, metric.values.at(-2)),
    span: book.words.common.fromTo(showDate(first.date, book.words).text, showDate(last.date, book.words).text),
    times: metric.values.length,
  }
}
