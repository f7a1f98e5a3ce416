import { childrenOf } from '../../core/parse/text/children.ts'
import { toPhrases } from './phrases.ts'
import type { Element, Nodes as HastNodes } from 'hast'
import { toText } from '../../core/parse/text/text.ts'
import { readsLikeHeader } from '../table-header.ts'
import type { State } from 'hast-util-to-mdast'
import type { AlignType, Nodes, TableCell, TableRow } from 'mdast'

/** Most rows and columns that one cell may span. */
const maxSpan = 100

/**
 * Turn a table into one of Markdown: a rectangle of cells, with those that a larger cell covered left empty.
 * Where no row is a header, the header is empty, so that every row stays a row of data.
 */
export function toTable(state: State, node: Element): Nodes | Nodes[] {
  if (state.inTable)
    return state
      .all(node)
      .flatMap((child) => ('children' in child && child.type !== 'paragraph' ? childrenOf(child) : [child]))
  state.inTable = true
  const rows = rowsOf(node)
  const grid = toGrid(rows.map((row) => cellsOf(row)))
  const width = grid.reduce((most, row) => Math.max(most, row.length), 1)
  const align = Array.from({ length: width }, (_, column) => alignOf(grid, column))
  const made = grid.map((row): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => toMdastCell(state, row[column] ?? null)),
  }))
  state.inTable = false
  const captions = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'caption' ? state.all({ ...node, children: [child] }) : [],
  )
  if (made.length === 0) return captions
  const isHeaded =
    grid[0]?.some((cell) => cell?.tagName === 'th') === true ||
    node.children.some((child) => child.type === 'element' && child.tagName === 'thead') ||
    (node.properties.dataTml === undefined && isLikeHeader(made))
  const children = isHeaded ? made : [emptyRow(width), ...made]
  return [...captions, { type: 'table', align, children }]
}

/** Whether a table only arranges a page: a single cell or column of them, or cells that hold headings, tables or code. */
export function isLayout(node: Element): boolean {
  if (node.properties.dataTml !== undefined) return false
  const rows = rowsOf(node)
  if (rows.length > 0 && rows.every((row) => cellsOf(row).length <= 1)) return true
  return rows.some((row) => cellsOf(row).some((cell) => holdsBlocks(cell)))
}

/** Whether a table has cells that span others. */
export function markSpans(node: Element): boolean {
  return rowsOf(node).some((row) =>
    cellsOf(row).some(({ properties }) => spanOf(properties.colSpan) > 1 || spanOf(properties.rowSpan) > 1),
  )
}

function holdsBlocks(node: HastNodes): boolean {
  if (node.type !== 'element') return false
  if (/^(?:h[1-6]|table|pre|blockquote)$/.test(node.tagName)) return true
  return node.children.some(holdsBlocks)
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
  )
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName))
}

/** Lay cells out in a grid; a place that a larger cell covers holds `null`. */
function toGrid(rows: readonly Element[][]): (Element | null)[][] {
  const grid: (Element | null | undefined)[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row) {
      while (grid[index]?.[column] !== undefined) column += 1
      const height = Math.min(spanOf(cell.properties.rowSpan), rows.length - index)
      const width = spanOf(cell.properties.colSpan)
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1)
          (grid[index + down] ?? [])[column + right] = down === 0 && right === 0 ? cell : null
      }
      column += width
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? null))
}

function spanOf(value: unknown): number {
  const span = Number(value)
  return Number.isInteger(span) && span > 0 ? Math.min(span, maxSpan) : 1
}

function alignOf(grid: readonly (Element | null)[][], column: number): AlignType {
  const said = new Set(grid.slice(1).flatMap((row) => (row[column] ? [row[column].properties.align] : [])))
  const [only] = said
  return said.size === 1 && (only === 'left' || only === 'center' || only === 'right') ? only : null
}

function toMdastCell(state: State, cell: Element | null): TableCell {
  return { type: 'tableCell', children: cell === null ? [] : toPhrases(state, cell) }
}

/** Whether the first row is a header although nothing marks it: all in bold, or in words that head columns. */
function isLikeHeader([first, ...others]: readonly TableRow[]): boolean {
  if (!first || others.length === 0) return false
  const filled = first.children.filter(({ children }) => children.length > 0)
  const isBold = (cell: TableCell): boolean =>
    cell.children.every(
      (child: Nodes) =>
        child.type === 'strong' ||
        ('children' in child && child.children.length === 1 && child.children[0]?.type === 'strong'),
    )
  return (
    (filled.length > 1 && filled.every(isBold) && !others.every(({ children }) => children.every(isBold))) ||
    readsLikeHeader(filled.map((cell) => toText(cell)))
  )
}

function emptyRow(width: number): TableRow {
  return { type: 'tableRow', children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })) }
}
