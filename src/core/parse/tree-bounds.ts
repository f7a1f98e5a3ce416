import type { Nodes, Root, Table } from 'mdast'
import type { Position } from 'unist'

/** Deepest tree that later stages, which recurse, are given. */
export const maxDepth = 200

/** Most cells a table may have once its short rows are filled up to the width of its header. */
export const maxCells = 100_000

/** What makes a tree too large to go on with, and where. */
export interface TreeExcess {
  position: Position | undefined
  reason: string
}

/** Find the first node that nests too deep or, as a table, unfolds to too many cells; `null` for every honest document. */
export function findTreeExcess(root: Root): TreeExcess | null {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, depth } = top
    if (depth > maxDepth) return { position: node.position, reason: `nested more than ${maxDepth} deep, which nobody can read; flatten it` }
    if (node.type === 'table' && countCells(node) > maxCells) {
      return { position: node.position, reason: `a table of more than ${maxCells} cells; keep the data in a file beside the document` }
    }
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 })
  }
  return null
}

function countCells(table: Table): number {
  const width = Math.max(table.align?.length ?? 0, ...table.children.slice(0, 1).map((row) => row.children.length))
  return width * table.children.length
}
