import { firstDay, parseDate } from '../parse/dates/dates.ts'
import type { SourceDocument } from '../read/source.ts'

/** Whether front matter keeps a document back on a day; a day that cannot be read keeps it back, too. */
export function isHeldBack({ data }: Pick<SourceDocument, 'data'>, today: string): boolean {
  const given = data.publishDate
  if (given === undefined || given === null || given === '') return false
  const reading = typeof given === 'string' ? parseDate(withoutTime(given)) : null
  return reading?.type !== 'date' || firstDay(reading.date) > today
}

/** Other generators write `2026-01-31T09:00:00Z`. */
export function withoutTime(written: string): string {
  return written.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, '$1')
}
