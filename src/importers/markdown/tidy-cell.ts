import type { PhrasingContent, TableCell } from 'mdast'
import { flatten, tidyPhrasing, unbroken } from './tidy-phrasing.ts'
import { takeAnchors, type Tidying } from './tidying.ts'

/** A cell holds one line: its blocks and line breaks are set apart by semicolons. */
export function tidyCell(cell: TableCell, tidying: Tidying, isHeader: boolean): TableCell {
  const { kept } = takeAnchors(flatten(cell.children), tidying)
  const lines: PhrasingContent[][] = [[]]
  for (const node of kept.map(unbroken)) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const filled = lines.map((line) => tidyPhrasing(line)).filter((line) => line.length > 0)
  tidying.cellBreaks += Math.max(0, filled.length - 1)
  const children = tidyPhrasing(
    filled.flatMap((line, index) => (index === 0 ? line : [separator(filled[index - 1] ?? [], line), ...line])),
  )
  const [only] = children
  // A header is bold by itself.
  return { ...cell, children: isHeader && children.length === 1 && only?.type === 'strong' ? only.children : children }
}

function separator(before: readonly PhrasingContent[], behind: readonly PhrasingContent[]): PhrasingContent {
  const last = before.at(-1)
  const [first] = behind
  const isEnded = last?.type === 'text' && /[,;:.!?–-]$/.test(last.value)
  const isListed = first?.type === 'text' && /^[-–•(]/.test(first.value)
  return { type: 'text', value: isEnded || isListed ? ' ' : '; ' }
}
