import type { PhrasingContent, TableRow } from 'mdast'
import { toText } from '../../core/parse/text/text.ts'
import { readsLikeHeader } from '../table-header.ts'
import { type Reading, toPhrasing } from './reading.ts'

/** Lines of cells set apart by tabs: a table where there are several, else a paragraph. */
export function readTable(reading: Reading, index: number): number {
  const rows: TableRow[] = []
  let next = index
  for (; reading.lines[next]?.line.type === 'row'; next += 1) rows.push(readRow(reading, next))
  if (rows.length > 1) addTable(reading, rows)
  else for (const row of rows) addParagraph(reading, row)
  return next
}

function readRow(reading: Reading, index: number): TableRow {
  const { start = 0, end = 0 } = reading.lines[index] ?? {}
  let from = start
  const cells = reading.ledger.source
    .slice(start, end)
    .replace(/\s+$/, '')
    .split('\t')
    .map((cell) => {
      const children = toPhrasing(reading, from, from + cell.length)
      from += cell.length + 1
      return { type: 'tableCell' as const, children }
    })
  return { type: 'tableRow', children: cells }
}

function addTable({ blocks }: Reading, rows: TableRow[]): void {
  const width = rows.reduce((most, { children }) => Math.max(most, children.length), 0)
  const hasHeader = readsLikeHeader((rows[0]?.children ?? []).map((cell) => toText(cell)))
  const all: TableRow[] = hasHeader ? rows : [{ type: 'tableRow', children: [] }, ...rows]
  for (const row of all) while (row.children.length < width) row.children.push({ type: 'tableCell', children: [] })
  blocks.push({ type: 'table', align: Array.from({ length: width }, () => null), children: all })
}

function addParagraph({ blocks }: Reading, { children }: TableRow): void {
  const phrases = children.flatMap((cell, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...cell.children,
  ])
  blocks.push({ type: 'paragraph', children: phrases })
}
