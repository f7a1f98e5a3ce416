import type { Nodes } from 'mdast'
import { parseMarkdown } from '../src/core/parse/text/markdown.ts'
import { readFrontMatter } from '../src/core/read/front-matter/front-matter.ts'

/** What a Markdown text is built of. */
export type Piece = 'heading' | 'item' | 'cell' | 'link' | 'code'

/**
 * List what a Markdown text is built of, in reading order; words and levels do not count, since who reviews a text
 * moves those. HTML counts as what it shows.
 */
export function toStructure(markdown: string): Piece[] {
  const found: Piece[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') found.push('heading')
    else if (node.type === 'listItem') found.push('item')
    else if (node.type === 'tableCell') found.push('cell')
    else if (node.type === 'link') found.push('link')
    else if (node.type === 'code') found.push('code')
    else if (node.type === 'html') found.push(...piecesOfHtml(node.value))
    if ('children' in node) node.children.forEach(visit)
  }
  visit(parseMarkdown(readFrontMatter(markdown.replace(/\r\n?/g, '\n')).body))
  return found
}

const elements: [RegExp, Piece][] = [
  [/^h[1-6]$/, 'heading'],
  [/^li$/, 'item'],
  [/^t[dh]$/, 'cell'],
  [/^a$/, 'link'],
  [/^pre$/, 'code'],
]

function piecesOfHtml(html: string): Piece[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].flatMap(([, name = '']) =>
    elements.flatMap(([expression, piece]) => (expression.test(name.toLowerCase()) ? [piece] : [])),
  )
}

/** Fewest insertions and deletions that turn one list into the other. */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, own] of a.entries()) {
    const current = [row + 1]
    for (const [column, other] of b.entries()) {
      const kept = own === other ? (previous[column] ?? 0) : Infinity
      current.push(Math.min(kept, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
