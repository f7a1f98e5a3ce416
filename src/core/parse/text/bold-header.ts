import type { RootContent, Table, TableRow } from 'mdast'
import { toText } from './text.ts'

/**
 * Take the first row of a table for its header where that was left empty and all of the row is bold: Markdown has no table
 * without a header, and what is pasted from elsewhere often none that is one.
 *
 *     |          |         |
 *     | -------- | ------- |
 *     | **What** | **Who** |
 *     | Order it | Mia     |
 */
export function withBoldHeader(block: RootContent): RootContent {
  if (block.type !== 'table') return block
  const [header, first, ...rows] = block.children
  if (!header || !first || rows.length === 0 || toText(header).trim() !== '') return block
  return isBold(first) && !rows.every(isBold) ? ({ ...block, children: [first, ...rows] } satisfies Table) : block
}

function isBold({ children }: TableRow): boolean {
  const filled = children.filter((cell) => toText(cell).trim() !== '')
  return (
    (filled.length > 1 || children.length === 1) &&
    filled.every((cell) =>
      cell.children.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === '')),
    )
  )
}
