import type { Nodes, Parents, Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import type { Flaw } from './check.ts'
import { walk } from '../text/walk.ts'

/** The lines that git leaves in a file where two changes met: `<<<<<<< HEAD`, `>>>>>>> branch`. Both must be there, outside of code. */
export function checkConflicts(root: Root, lines: readonly string[]): Flaw[] {
  const opening = lines.findIndex((line) => line.startsWith('<<<<<<< '))
  if (
    opening === -1 ||
    !lines.some((line, index) => index > opening && line.startsWith('>>>>>>> ')) ||
    isCode(root, opening + 1)
  )
    return []
  const place = { line: opening + 1, column: 1, endLine: opening + 1, endColumn: (lines[opening]?.length ?? 0) + 1 }
  const reason =
    'two changes met here and git kept both; choose one, and remove the lines that start with <<<<<<<, ======= and >>>>>>>'
  return [{ rule: 'merge-conflict', place, reason }]
}

function isCode(root: Root, line: number): boolean {
  let isInside = false
  walk<Nodes, Parents>(root, (node) => {
    const place = toPlace(node.position)
    if (node.type === 'code' && place.line <= line && line <= place.endLine) isInside = true
    return isInside ? 'skip' : undefined
  })
  return isInside
}
