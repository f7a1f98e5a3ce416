import type { Flaw, FormCheck } from './check.ts'
import type { Nodes, Parents, Root } from 'mdast'
import { checkFence, checkFenceWords, checkImage } from './blocks.ts'
import { checkConflicts } from './conflicts.ts'
import { checkForeign } from './foreign.ts'
import { checkHeadings, checkHashes, checkUnderlines } from './headings.ts'
import { checkLinkApart } from './links.ts'
import { checkMissedTable, checkRows } from './tables.ts'
import { checkWeekdays } from './weekdays.ts'
import { walk } from '../text/walk.ts'

const checks: readonly FormCheck[] = [
  checkRows,
  checkMissedTable,
  checkHashes,
  checkUnderlines,
  checkLinkApart,
  checkWeekdays,
  checkFence,
  checkFenceWords,
  checkImage,
]

/** Find what only the tree of a document shows: rows that lose cells, tables, headings and links that are none, code that never ends. */
export function parseForm(root: Root, lines: readonly string[]): Flaw[] {
  const flaws: Flaw[] = [...checkConflicts(root, lines), ...checkHeadings(root), ...checkForeign(root, lines)]
  walk<Nodes, Parents>(root, (node, index, parent) => {
    for (const check of checks) flaws.push(...check(node, lines, parent, index))
    return undefined
  })
  return flaws
}
