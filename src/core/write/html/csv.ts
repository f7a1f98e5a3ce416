/** Signs that set the values of a row apart, the likeliest first. */
const separators = [',', ';', '\t', '|']

/**
 * Read a table of comma-separated values (RFC 4180): rows of values, without empty rows. What separates values is what
 * the first line has most of.
 *
 *     Site;Tickets
 *     "Reading; UK";12
 */
export function parseCsv(text: string): string[][] {
  const body = text.replace(/^\ufeff/, '')
  const [first = ''] = body.split('\n', 1)
  const counts = separators.map((sign) => first.split(sign).length)
  const separator = separators[counts.indexOf(Math.max(...counts))] ?? ','
  const sign = separator === '|' ? '\\|' : separator
  // A value in quotes, in which a doubled quote is one, or all up to the next separator; then what ends it.
  const value = new RegExp(`(?:"((?:[^"]|"")*)"|([^${sign}\\r\\n]*))[^${sign}\\r\\n]*(${sign}|\\r?\\n|\\r|$)`, 'y')
  const rows: string[][] = []
  let row: string[] = []
  while (value.lastIndex < body.length || row.length > 0) {
    const [matched, quoted, plain = '', end = ''] = value.exec(body) ?? []
    if (matched === undefined) break
    row.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim())
    if (end === separator) continue
    rows.push(row)
    row = []
    if (matched === '') break
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}
