import { claim, note } from '../ledger.ts'
import { readsLikeHeader } from '../table-header.ts'
import type { PlacedLine } from './lines.ts'
import { renderInline } from './inline.ts'
import { escapeHtml, type Topic } from './topic.ts'

/** Most columns and cells of a table that is kept as one. */
const maxColumns = 200
const maxCells = 20_000

/** Offsets of a cell; one that a neighbour spans has no text. */
interface Cell {
  from: number
  to: number
  isSpanned: boolean
}

/** The rows of a table and the index of the line behind it. */
export interface Rows {
  rows: Cell[][]
  start: number
  end: number
  next: number
}

/** Read the rows from a line on. A row whose end is missing goes on in the next line, as far as one ends like a row. */
export function readRows(topic: Topic, lines: readonly PlacedLine[], index: number): Rows {
  const rows: Cell[][] = []
  let next = index
  while (lines[next]?.line.type === 'row' || lines[next]?.line.type === 'absent') {
    const first = lines[next]
    if (!first || (first.line.type === 'absent' && !isRow(lines[next + 1]))) break
    const last = lastOfRow(topic, lines, next)
    if (first.line.type === 'row') rows.push(readCells(topic, first.start, lines[last]?.end ?? first.end))
    next = last + 1
  }
  return { rows, start: lines[index]?.start ?? 0, end: lines[next - 1]?.end ?? 0, next }
}

function isRow(placed: PlacedLine | undefined): boolean {
  return placed?.line.type === 'row'
}

function lastOfRow(topic: Topic, lines: readonly PlacedLine[], index: number): number {
  const endsRow = (at: number): boolean => /\|\s*$/.test(topic.masked.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0))
  const isJoined = (at: number): boolean => topic.masked[(lines[at]?.end ?? 0) - 1] === '\\'
  if (endsRow(index)) return index
  for (let next = index + 1; next < index + 12; next += 1) {
    const line = lines[next]?.line
    if (!line || line.type === 'blank' || line.type === 'heading' || (line.type === 'row' && !isJoined(next - 1))) break
    if (endsRow(next)) return next
  }
  return index
}

/** Split a row at its bars, but not at those within macros; `||` is a cell that its left neighbour spans. */
function readCells(topic: Topic, start: number, end: number): Cell[] {
  const text = topic.masked
  const cells: Cell[] = []
  let from = text.indexOf('|', start) + 1
  for (let at = from; at <= end; at += 1) {
    const macro = text[at] === '%' ? topic.macroEnds.get(at) : undefined
    if (macro !== undefined && macro <= end) at = macro - 1
    else if (text[at] === '|' && at < end) {
      cells.push({ from, to: at, isSpanned: at === from && cells.length > 0 })
      from = at + 1
    }
  }
  if (/[^\s\uE001]/.test(text.slice(from, end))) cells.push({ from, to: end, isSpanned: false })
  return cells
}

/** Render a table. `options` are the parameters of the `%TABLE{…}%` before it. */
export function renderTable(topic: Topic, { rows, start, end }: Rows, options: string): string {
  const width = widest(rows)
  if (width > maxColumns || width * rows.length > maxCells) {
    note(topic.ledger, start, 'wide-table', `${rows.length} rows, ${width} columns`)
    return `<pre><code>${escapeHtml(topic.ledger.source.slice(start, end))}</code></pre>`
  }
  const spanned = rows
    .flat()
    .find(({ isSpanned, from, to }) => isSpanned || topic.masked.slice(from, to).trim() === '^')
  if (spanned) note(topic.ledger, spanned.from, 'merged-cells', '|| or ^')
  const aligns = toAligns(topic, rows, options)
  const headers = countHeaders(topic, rows, options)
  const lines = rows.map((row, index) => {
    const name = index < Math.min(headers, 1) ? 'th' : 'td'
    return `<tr>${row.map((cell, column) => `<${name}${aligns[column] ?? ''}>${renderCell(topic, cell)}</${name}>`).join('')}</tr>`
  })
  return `<table data-tml="">${lines.join('')}</table>`
}

function renderCell(topic: Topic, { from, to, isSpanned }: Cell): string {
  const text = topic.masked.slice(from, to)
  if (isSpanned || text.trim() === '^') {
    claim(topic.ledger, from, to, ' ')
    return ''
  }
  const left = from + (text.length - text.trimStart().length)
  const html = renderInline(topic, left, Math.max(left, to - (text.length - text.trimEnd().length)), {
    isContained: true,
  })
  for (const _ of html.matchAll(/<br>(?!$)/g)) note(topic.ledger, from, 'cell-break', 'line break')
  return html
}

/** How many rows at the top are headers: what `%TABLE%` says, else rows in bold, else a first row that reads like one. */
function countHeaders(topic: Topic, rows: readonly Cell[][], options: string): number {
  const said = /\bheaderrows="(\d+)"/.exec(options)?.[1]
  if (said !== undefined) return Number(said)
  const texts = rows.slice(0, 50).map((row) => row.map(({ from, to }) => topic.masked.slice(from, to).trim()))
  const [first = [], ...others] = texts
  const filled = first.filter((text) => text !== '')
  if (
    filled.length > 0 &&
    filled.every((text) => /^(?:%[A-Z]+%)?\*.*\*(?:%[A-Z]+%)?$/s.test(text) || /^<(?:b|strong|th)>/i.test(text))
  )
    return 1
  const isBold = filled.filter((text) => /^\*.*\*$/s.test(text)).length * 2 > filled.length
  return isBold || (others.length > 0 && readsLikeHeader(filled)) ? 1 : 0
}

/** Alignment of each column as the cells below the header are padded: two blanks on both sides centre, more on the left aligns right. */
function toAligns(topic: Topic, rows: readonly Cell[][], options: string): string[] {
  const said = /\bdataalign="([a-z, ]*)"/
    .exec(options)?.[1]
    ?.split(',')
    .map((align) => align.trim())
  const body = rows.length > 1 ? rows.slice(1) : rows
  const width = widest(rows)
  return Array.from({ length: width }, (_, column) => {
    const own = said?.[column]
    if (own === 'left' || own === 'center' || own === 'right') return ` align="${own}"`
    const found = new Set(
      body
        .flatMap((row) => (row[column] ? [alignOf(topic.masked.slice(row[column].from, row[column].to))] : []))
        .filter((align) => align !== 'none'),
    )
    const [only] = found
    return found.size === 1 && only !== 'left' ? ` align="${only}"` : ''
  })
}

function widest(rows: readonly Cell[][]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

function alignOf(text: string): 'left' | 'center' | 'right' | 'none' {
  if (text.trim() === '' || text.trim() === '^') return 'none'
  const left = text.length - text.trimStart().length
  const right = text.length - text.trimEnd().length
  if (left > 1 && right > 1 && left === right) return 'center'
  return left > right && left > 1 ? 'right' : 'left'
}
