/**
 * Write records as CSV (RFC 4180), for spreadsheets: one column for each key whose values are text, numbers or lists of these.
 * What is itself a table, such as the history of an action, is counted.
 */
export function writeCsv(records: readonly object[]): string {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const lines = [
    keys,
    ...records.map((record: Partial<Record<string, unknown>>) => keys.map((key) => toCell(record[key]))),
  ]
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.every(isScalar) ? value.map(String).join('; ') : String(value.length)
  return isScalar(value) ? String(value) : Object.values(value).filter(isScalar).map(String).join(' ')
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** A spreadsheet would run what begins like a formula; an apostrophe makes it text. */
function quote(cell: string): string {
  const safe = /^(?:[=+@\t\r]|-(?!\d))/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
