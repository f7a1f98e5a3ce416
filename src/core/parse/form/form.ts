import type { Nodes, Parents, Root } from 'mdast'
import type { Message } from '../../read/message.ts'
import { checkFence, checkImage } from './blocks.ts'
import { checkConflicts } from './conflicts.ts'
import { checkHeadings, checkHashes } from './headings.ts'
import { checkLinkApart } from './links.ts'
import { checkMissedTable, checkRows } from './tables.ts'
import { checkWeekdays } from './weekdays.ts'
import { walk } from '../text/walk.ts'

/** Something in the form of a document that is hardly as it was meant; the document adds its path. */
export type Flaw = Omit<Message, 'path'>

/** Checks one node of a tree; `lines` are those of the document. */
export type FormCheck = (node: Nodes, lines: readonly string[], parent: Parents | null, index: number) => Flaw[]

const checks: readonly FormCheck[] = [
  checkRows,
  checkMissedTable,
  checkHashes,
  checkLinkApart,
  checkWeekdays,
  checkFence,
  checkImage,
]

/** Find what only the tree of a document shows: rows that lose cells, tables, headings and links that are none, code that never ends. */
export function parseForm(root: Root, lines: readonly string[]): Flaw[] {
  const flaws: Flaw[] = [...checkConflicts(root, lines), ...checkHeadings(root)]
  walk<Nodes, Parents>(root, (node, index, parent) => {
    for (const check of checks) flaws.push(...check(node, lines, parent, index))
    return undefined
  })
  return flaws
}
