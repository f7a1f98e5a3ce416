/** A cell that is a number, with a sign, a share or a change behind it, or that says that there is none. */
const number = /^[(+−-]?\d[\d.,\u00a0 ]*%?\)?$/
const nothing = /^[–-]?$/

/** Align the columns of a table at their right in which only numbers stand. */
export function alignNumbers(table: string): string {
  const body = table.slice(Math.max(0, table.indexOf('<tbody>')))
  const rows = body.split('<tr>').slice(1).map(toCells)
  const isNumeric = (column: number): boolean => {
    const texts = rows.map((cells) => cells[column] ?? '')
    return texts.every((text) => number.test(text) || nothing.test(text)) && texts.some((text) => number.test(text))
  }
  const columns = [...(rows[0] ?? [])].map((_, column) => isNumeric(column))
  if (!columns.includes(true)) return table
  return table
    .split('<tr>')
    .map((row) => {
      let column = -1
      return row.replace(
        /<t([dh])( class="figure")?([ >])/g,
        (open: string, type: string, figure = '', end: string) => {
          column += 1
          const name = figure === '' ? 'align-right' : 'figure align-right'
          return columns[column] && end === '>' ? `<t${type} class="${name}">` : open
        },
      )
    })
    .join('<tr>')
}

/** The text of each cell of a row, without its markup. */
function toCells(row: string): string[] {
  return [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').trim())
}
