import type { Paragraph } from 'mdast'
import { toPlace } from '../../read/message.ts'
import type { Flaw, FormCheck } from './check.ts'

/** Rows with more cells than the header: GitHub-flavoured Markdown drops the cells that are too many. */
export const checkRows: FormCheck = (node) => {
  if (node.type !== 'table') return []
  const width = node.children[0]?.children.length ?? 0
  return node.children.flatMap(({ children, position }): Flaw[] => {
    const lost = children.slice(width)
    const [first] = lost
    if (!first) return []
    const end = toPlace(position)
    const place = { ...toPlace(first.position), endLine: end.endLine, endColumn: end.endColumn }
    const reason = `this row has ${children.length} cells, the header ${width}, so what stands behind the last column is not shown; write \\| for a "|" that is text, or give the header a column more`
    return [{ rule: 'wide-row', place, reason }]
  })
}

/** A paragraph that was meant as a table: its line of dashes has another number of cells than the line above. */
export const checkMissedTable: FormCheck = (node, lines) => (node.type === 'paragraph' ? missedTable(node, lines) : [])

function missedTable({ position }: Paragraph, lines: readonly string[]): Flaw[] {
  const { line, endLine } = toPlace(position)
  for (let number = line + 1; number <= endLine; number += 1) {
    const written = lines[number - 1] ?? ''
    const above = lines[number - 2] ?? ''
    if (
      !written.includes('|') ||
      !above.includes('|') ||
      !/^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(written)
    )
      continue
    const [dashes, header] = [countCells(written), countCells(above)]
    if (dashes === header) continue
    const column = written.search(/[^\s>]/) + 1
    const place = { line: number, column, endLine: number, endColumn: written.trimEnd().length + 1 }
    return [
      {
        rule: 'no-table',
        place,
        reason: `the line of dashes has ${dashes} cells, the header above it ${header}, so this is shown as text and not as a table; give both the same number`,
      },
    ]
  }
  return []
}

function countCells(row: string): number {
  return row.replace(/^[\s>]*\|?|\|?\s*$/g, '').split(/(?<!\\)\|/).length
}
