import type { Element } from 'hast'
import type { PhrasingContent, Table, TableRow } from 'mdast'
import { type BlockReading, placed, toPhrases, withoutOuterSpace } from './html-phrases.ts'
import { isHeaderRow, rowsOf, spanOf } from './html-rows.ts'

/** Read a table whose first row is its header; one that begins each row with a heading gets an empty header. */
export function toTable(element: Element, reading: BlockReading): Table {
  const rows = rowsOf(element)
  const spanned: { cell: Element; left: number }[] = []
  const filled = rows.map((row): TableRow => ({
    type: 'tableRow',
    children: fillRow(row, spanned).map(({ cell, from }) => ({
      type: 'tableCell',
      children: cell ? toCellText(cell, from, reading) : [],
      ...placed(from, reading),
    })),
    ...placed(row, reading),
  }))
  const [first] = rows
  const header: TableRow[] =
    first && isHeaderRow(first) ? [] : [{ type: 'tableRow', children: [], ...placed(element, reading) }]
  return { type: 'table', children: [...header, ...filled], ...placed(element, reading) }
}

/** A cell of a row and the element that says where it stands: the row, where it reaches down from above. */
interface Filled {
  cell: Element | null
  from: Element
}

/** The words of a cell; those that reach down from above stand where the row does. */
function toCellText(cell: Element, from: Element, reading: BlockReading): PhrasingContent[] {
  const children = withoutOuterSpace(toPhrases(cell.children, reading))
  return cell === from ? children : children.map((child) => ({ ...child, ...placed(from, reading) }))
}

/** The cells of a row, with what reaches down from the rows above; a cell that is wide is followed by empty ones. */
function fillRow(row: Element, spanned: { cell: Element; left: number }[]): Filled[] {
  const cells: Filled[] = []
  const takeSpanned = (): void => {
    for (let above = spanned[cells.length]; above && above.left > 0; above = spanned[cells.length]) {
      above.left -= 1
      cells.push({ cell: above.cell, from: row })
    }
  }
  for (const cell of row.children) {
    if (cell.type !== 'element') continue
    takeSpanned()
    const { wide, high } = spanOf(cell)
    spanned[cells.length] = { cell, left: high - 1 }
    cells.push({ cell, from: cell }, ...Array<Filled>(wide - 1).fill({ cell: null, from: cell }))
  }
  takeSpanned()
  return cells
}
