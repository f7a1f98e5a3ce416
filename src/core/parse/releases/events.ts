import type { TableData } from '../text/tables.ts'
import { isVersion } from '../text/versions.ts'

const eventColumn = /^(?:what|milestone|event|activity|task|deliverable|item)$/i
const release =
  /^(?:release (?:of )?)?(?:\p{L}[\p{L}\p{N}-]* )?v?(?<version>\d[\w.+~-]*\d\w*|\d[\w.+~-]*)(?: is)?(?: (?:released?|available|out|ga))?$/iu
const saysSo = /\b(?:released?|available|out|ga)\b/i

/**
 * Read a table of events as one of releases, where some of its events are one: rows of anything else are left out.
 *
 * ```md
 * | What                   | Who            | When                      |
 * | ---------------------- | -------------- | ------------------------- |
 * | 1.33.0-alpha.1 released | Branch Manager | Tuesday 4th February 2025 |
 * ```
 */
export function toReleaseEvents(table: TableData): TableData | null {
  const at = table.header.findIndex(({ text }) => eventColumn.test(text.replace(/[*_:]/g, '').trim()))
  if (at < 0) return null
  const rows = table.rows.flatMap((row) => {
    const cell = row[at]
    const version = cell && saysSo.test(cell.text) ? release.exec(cell.text.trim())?.groups?.version : undefined
    if (!cell || version === undefined || !isVersion(version)) return []
    return [row.map((each) => (each === cell ? { ...each, text: version } : each))]
  })
  const header = table.header.map((cell, index) => (index === at ? { ...cell, text: 'Version' } : cell))
  return rows.length === 0 ? null : { ...table, header, rows }
}
