import type { Nodes, Root, Table } from 'mdast'
import type { Position } from 'unist'
import { nesting } from './html-tags.ts'

/** Deepest tree that later stages, which recurse, are given. */
const maxDepth = 200

/** Most nodes of a document; twenty pages of minutes have two thousand. */
const maxNodes = 100_000

/** Most children of one node: to tell tight lists from loose ones, each item is compared with all. */
const maxChildren = 5_000

/** Most cells a table may have once its short rows are filled up to the width of its header. */
const maxCells = 100_000

/** What makes a tree too large to go on with, and where. */
export interface TreeExcess {
  position: Position | undefined
  reason: string
}

/** Find the first node that nests too deep or unfolds to too much work; `null` for every honest document. */
export function findTreeExcess(root: Root): TreeExcess | null {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  let count = 0
  let htmlDepth = 0
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, depth } = top
    const { position } = node
    count += 1
    if (depth > maxDepth)
      return { position, reason: `nested more than ${maxDepth} deep, which nobody can read; flatten it` }
    if (count > maxNodes) return { position, reason: `a document of more than ${maxNodes} pieces; split it` }
    if (node.type === 'list' && node.children.length > maxChildren)
      return { position, reason: `a list of more than ${maxChildren} items; split it` }
    if (node.type === 'table' && countCells(node) > maxCells) {
      return { position, reason: `a table of more than ${maxCells} cells; keep the data in a file beside the document` }
    }
    if (node.type === 'html') {
      const { deepest, end } = nesting(node.value)
      if (htmlDepth + deepest > maxDepth)
        return { position, reason: `HTML elements nested more than ${maxDepth} deep; close them` }
      htmlDepth = Math.max(0, htmlDepth + end)
    }
    // The last child is pushed first, so that nodes are seen in reading order.
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index -= 1)
        open.push({ node: node.children[index] ?? root, depth: depth + 1 })
  }
  return null
}

function countCells(table: Table): number {
  const width = Math.max(table.align?.length ?? 0, ...table.children.slice(0, 1).map((row) => row.children.length))
  return width * table.children.length
}
