import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { countBefore } from '../../text/count-before.ts'
import type { Metric } from './metric.ts'

/** The place of the value that a document states among those of a metric, by its date; −1 where it states none. */
export function valueIndexAt({ values }: Metric, { path, date }: Pick<DocumentRecord, 'path' | 'date'>): number {
  const day = firstDay(date ?? '')
  let at = countBefore(values.length, (index) => firstDay(values[index]?.date ?? '') < day)
  // Several documents may have one date.
  while (at < values.length && values[at]?.path !== path && firstDay(values[at]?.date ?? '') <= day) at += 1
  return values[at]?.path === path ? at : -1
}
