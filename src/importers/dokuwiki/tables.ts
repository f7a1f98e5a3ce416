import { claim } from '../ledger.ts'
import { renderInline, type Wiki } from '../wiki/wiki.ts'

interface Cell {
  html: string
  isHeader: boolean
  span: number
}

/**
 * Render the rows that start at an offset: `^` stands before a header, `|` before another cell, one right behind another
 * widens the cell before them. Returns the offset behind the table.
 */
export function renderRows(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const rows: string[] = []
  let at = start
  while (source[at] === '|' || source[at] === '^') {
    const feed = source.indexOf('\n', at)
    const end = feed === -1 ? source.length : feed
    rows.push(`<tr>${readCells(wiki, at, end).map(writeCell).join('')}</tr>`)
    at = end + 1
  }
  html.push(`<table>${rows.join('')}</table>`)
  return at
}

function readCells(wiki: Wiki, start: number, end: number): Cell[] {
  const line = wiki.ledger.source.slice(start, end)
  const cells: Cell[] = []
  const marks = findMarks(line)
  for (const [index, at] of marks.entries()) {
    claim(wiki.ledger, start + at, start + at + 1, ' ')
    const next = marks[index + 1] ?? line.length
    const text = line.slice(at + 1, next)
    const last = cells.at(-1)
    if (text === '' && index + 1 < marks.length && last) last.span += 1
    else if (index + 1 < marks.length || text.trim() !== '') {
      const content = text.trim() === ':::' ? '' : renderInline(wiki, start + at + 1, start + next).trim()
      cells.push({ html: content, isHeader: line[at] === '^', span: 1 })
    }
  }
  return cells
}

/** Offsets of the signs that part cells; those within links, images and code part none. */
function findMarks(line: string): number[] {
  const held = [...line.matchAll(/\[\[[^\]\n]*\]\]|\{\{[^}\n]*\}\}|%%[^\n]*?%%|<nowiki>[^\n]*?<\/nowiki>/g)]
  return [...line.matchAll(/[|^]/g)]
    .map(({ index }) => index)
    .filter((at) => !held.some(({ 0: whole, index }) => at > index && at < index + whole.length))
}

function writeCell({ html, isHeader, span }: Cell): string {
  const name = isHeader ? 'th' : 'td'
  return `<${name}${span > 1 ? ` colspan="${span}"` : ''}>${html}</${name}>`
}
