import { claim } from '../ledger.ts'
import { renderInline, type Wiki } from '../wiki/wiki.ts'

interface Cell {
  from: number
  to: number
  isHeader: boolean
  attributes: string
}

/**
 * Render a table, from the line `{|` to the line `|}`; offsets are of the page.
 *
 * ```
 * {| class="wikitable"
 * ! Name !! Role
 * |-
 * | Mia || chair
 * |}
 * ```
 */
export function renderTable(wiki: Wiki, start: number, end: number): string {
  const { source } = wiki.ledger
  const rows: Cell[][] = [[]]
  const captions: string[] = []
  let at = start
  for (const line of source.slice(start, end).split('\n')) {
    const sign = /^[ \t]*(\{\||\|\}|\|-+|\|\+|[|!])/.exec(line)
    if (!sign) {
      const last = rows.at(-1)?.at(-1)
      if (last) last.to = at + line.length
      else if (line.trim() !== '')
        rows.at(-1)?.push({ from: at, to: at + line.length, isHeader: false, attributes: '' })
    } else if (sign[1] === '|+') {
      claim(wiki.ledger, at, at + sign[0].length, ' ')
      captions.push(`<p>${renderInline(wiki, at + sign[0].length, at + line.length).trim()}</p>`)
    } else if (/^(?:\{\||\|\}|\|-+)$/.test(sign[1] ?? '')) {
      claim(wiki.ledger, at, at + line.length, ' ')
      if ((sign[1] ?? '').startsWith('|-')) rows.push([])
    } else {
      claim(wiki.ledger, at, at + sign[0].length, ' ')
      rows.at(-1)?.push(...readCells(wiki, line, at, sign[0].length, sign[1] === '!'))
    }
    at += line.length + 1
  }
  const filled = rows.filter((row) => row.length > 0)
  const written = filled.map((row) => `<tr>${row.map((cell) => renderCell(wiki, cell)).join('')}</tr>`)
  return `${captions.join('')}<table>${written.join('')}</table>`
}

function readCells(wiki: Wiki, line: string, at: number, from: number, isHeader: boolean): Cell[] {
  const cells: Cell[] = []
  let begin = from
  for (const { 0: sign, index } of [...line.matchAll(isHeader ? /!!|\|\|/g : /\|\|/g), { 0: '', index: line.length }]) {
    if (index < begin) continue
    const attributes = /^([^[\]{}|\n]*=[^[\]{}|\n]*)\|(?!\|)/.exec(line.slice(begin, index))
    if (attributes) claim(wiki.ledger, at + begin, at + begin + attributes[0].length, ' ')
    cells.push({
      from: at + begin + (attributes?.[0].length ?? 0),
      to: at + index,
      isHeader,
      attributes: attributes?.[1] ?? '',
    })
    if (sign !== '') claim(wiki.ledger, at + index, at + index + sign.length, ' ')
    begin = index + sign.length
  }
  return cells
}

function renderCell(wiki: Wiki, { from, to, isHeader, attributes }: Cell): string {
  const spans = [...attributes.matchAll(/\b((?:col|row)span)\s*=\s*"?(\d{1,3})"?/gi)]
    .map(([, name = '', value = '']) => ` ${name.toLowerCase()}="${value}"`)
    .join('')
  const name = isHeader ? 'th' : 'td'
  const lines = renderInline(wiki, from, to).trim().replace(/\n+/g, '<br>')
  return `<${name}${spans}>${lines}</${name}>`
}
