import type { ReadingOptions } from '../../parse/reading-options.ts'
import { privateLabel } from '../../parse/privacy/labels.ts'
import { redactText, redaction } from '../../parse/privacy/privacy.ts'
import { toShortener } from '../../parse/privacy/shorten.ts'

/**
 * Take out of the rows of a table what nobody may read: private details, also those that only the head of their column or
 * the first value of their row tells, and the names of those who asked for it.
 *
 *     [['Who', 'PIN'], ['Mia Berg', '4711']] → [['Who', 'PIN'], ['MB', '[PIN redacted]']]
 */
export function cleanRows(rows: readonly string[][], { redact, initialsOnly }: ReadingOptions): string[][] {
  const shorten = toShortener(initialsOnly)
  if (!redact) return rows.map((row) => row.map(shorten))
  const columns = rows[0]?.map(privateLabel) ?? []
  return rows.map((row, at) => {
    const own = privateLabel(row[0] ?? '')
    return row.map((value, index) => {
      const kind = (at === 0 ? null : columns[index]) ?? (index > 0 && /\d/.test(value) ? own : null)
      return kind && value !== '' ? redaction(kind) : redactText(shorten(value))
    })
  })
}
