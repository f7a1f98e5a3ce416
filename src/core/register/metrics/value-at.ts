import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Metric } from './metric.ts'

/** The place of the value that a document states among those of a metric, by its date; −1 where it states none. */
export function valueIndexAt({ values }: Metric, { path, date }: Pick<DocumentRecord, 'path' | 'date'>): number {
  const day = firstDay(date ?? '')
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (firstDay(values[middle]?.date ?? '') < day) low = middle + 1
    else high = middle
  }
  // Several documents may have one date.
  while (low < values.length && values[low]?.path !== path && firstDay(values[low]?.date ?? '') <= day) low += 1
  return values[low]?.path === path ? low : -1
}
