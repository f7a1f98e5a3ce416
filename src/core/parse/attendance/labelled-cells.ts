import type { Nodes, Table, TableRow } from 'mdast'
import { type AttendanceLabel, parseLabel } from './labels.ts'
import { isColumn } from './people-table.ts'
import { toText } from './text-of.ts'

/** A label of a table and the names beside or below it. */
export interface LabelledCell {
  label: AttendanceLabel
  text: string
  node: Nodes
}

/**
 * Read labels that stand in the cells of a table: at the beginning of its rows, or over its columns.
 *
 *     | Attending  | Mia Berg, Jon Dahl |        | Present  | Absent |
 *     | Note taker | Ines Roth          |        | Mia Berg | Jon    |
 */
export function readLabelledCells({ children: rows }: Table): LabelledCell[] {
  const atRows = rows.flatMap((row): LabelledCell[] => {
    const [first, ...others] = row.children.map((cell) => toText(cell).trim())
    const label = parseLabel(first ?? '')
    const filled = others.filter((cell) => cell !== '')
    const text = filled.join(', ')
    const isHeader = filled.every((cell) => parseLabel(cell) !== null || isColumn(cell))
    return label && text !== '' && !isHeader ? [{ label, text, node: row }] : []
  })
  const [header, ...body] = rows
  // A header without words goes on with the one before it.
  const texts = (header?.children ?? []).map((cell) => toText(cell).trim())
  const labels = texts.map((_, index) => parseLabel(texts.slice(0, index + 1).findLast((text) => text !== '') ?? ''))
  const overColumns = labels.every((label) => label !== null) ? labels : []
  const cells = overColumns.flatMap((label, column) => body.flatMap((row) => toCell(label, row, column)))
  return [cells, atRows].find((found) => found.some(({ label }) => label.isList && label.isWeak !== true)) ?? []
}

function toCell(label: AttendanceLabel, row: TableRow, column: number): LabelledCell[] {
  const cell = row.children[column]
  return cell && toText(cell).trim() !== '' ? [{ label, text: toText(cell), node: row }] : []
}
