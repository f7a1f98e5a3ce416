import type { Book } from '../../../book.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import type { Metric, MetricValue } from '../../../register/metrics/metric.ts'
import { valueIndexAt } from '../../../register/metrics/value-at.ts'
import { pairPages } from './compare-pages.ts'

/** A number that a page states otherwise than it did. */
export interface Corrected {
  page: DocumentRecord
  metric: Metric
  was: MetricValue
  /** `null` where the page says it no more. */
  is: MetricValue | null
}

/** Find the numbers of a page that are others than they were: a slip of the pen is news, and so is its correction. */
export function toCorrected(before: Book, after: Book): Corrected[] {
  return pairPages(before, after).flatMap(([page, was]) => {
    const [earlier, now] = [valuesAt(before, was), valuesAt(after, page)]
    const known = new Map(earlier.map((stated) => [keyOfMetric(stated.metric), stated]))
    const other = now.flatMap(({ metric, value }): Corrected[] => {
      const old = known.get(keyOfMetric(metric))?.value
      known.delete(keyOfMetric(metric))
      return old && !isSame(old, value) ? [{ page, metric, was: old, is: value }] : []
    })
    const gone = [...known.values()].map(({ metric, value }) => ({ page, metric, was: value, is: null }))
    return isShortened(was, page, gone.length) ? [...other, ...gone] : other
  })
}

/** A heading or label that is another loses numbers that are still there. */
function isShortened(was: DocumentRecord, is: DocumentRecord, gone: number): boolean {
  return was.figures.length - is.figures.length >= gone
}

function isSame(one: MetricValue, other: MetricValue): boolean {
  return one.value === other.value && one.to === other.to && one.unit === other.unit
}

/** What a document states, by number. */
function valuesAt({ metrics }: Book, document: DocumentRecord): { metric: Metric; value: MetricValue }[] {
  return (metrics.byPath.get(document.path) ?? []).flatMap((metric) => {
    const value = metric.values[valueIndexAt(metric, document)]
    return value ? [{ metric, value }] : []
  })
}

/** What a number is known by in its series. */
export function keyOfMetric({ section, label }: Metric): string {
  return JSON.stringify([section, label])
}
