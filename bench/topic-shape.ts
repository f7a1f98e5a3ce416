import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readFrontMatter } from '../src/core/read/front-matter/front-matter.ts'

/** The shape of a document: levels of its headings, its items and how deep they nest, rows × columns of its tables. */
export interface Shape {
  headings: string
  items: number
  depth: number
  tables: string
}

/**
 * Count the shape of a topic line by line, knowing nothing of how the importer reads it: comments and code are cut out,
 * then a line is a heading, an item, a row or none of them.
 */
export function shapeOfTopic(text: string): Shape {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^%META:.*$/gm, '')
    .replace(/<!--[\s\S]*?-->|<(verbatim|pre)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, (region) =>
      region.startsWith('<!--') ? '' : '\u0001',
    )
    .replace(/\\\n(?=\u0001)/g, ' ')
    .replace(/^([ \t]*\|.*)\\\n/gm, '$1 ') // a row that goes on in the next line
    .split('\n')
  const headings: number[] = []
  const tables: string[] = []
  let items = 0
  let depth = 0
  let open: number[] = []
  let rows: number[] = []
  for (const line of [...lines, '']) {
    const isRow = /^\s*\|.*\|\s*$/.test(line)
    if (!isRow && rows.length > 0) {
      tables.push(`${rows.length}×${Math.max(...rows)}`)
      rows = []
    }
    if (isRow)
      rows.push(
        line
          .replace(/%[A-Z]+\{[^}]*\}%/g, '')
          .trim()
          .split('|').length - 2,
      )
    const heading = /^---+(?:%SHIFT%)?(\++|#+)!*\s*(.*)$/.exec(line)
    if (heading && /[^\s!]/.test((heading[2] ?? '').replace(/<[^>]*>|%[A-Z]+%/g, '')))
      headings.push(Math.min(6, (heading[1] ?? '').length))
    for (const [, level = '', inside = ''] of line.matchAll(/<h([1-6])\b[^>]*>([^<]*)/gi))
      if (inside.trim() !== '') headings.push(Number(level))
    const item = /^((?: {3}|\t)+)(?:\*|[AaIi]\.|\d{1,2}\.?)\s+\S/.exec(line)
    if (item) {
      const indent = (item[1] ?? '').replaceAll('\t', '   ').length
      open = [...open.filter((other) => other < indent), indent]
      items += 1
      depth = Math.max(depth, open.length)
    } else if (/^\S/.test(line) && !line.startsWith('\u0001')) open = []
  }
  return { headings: headings.join(' '), items, depth, tables: tables.join(' ') }
}

const reference = unified().use(remarkParse).use(remarkGfm).freeze()

/** Count the shape of a Markdown document as the reference parser sees it. A header without words is no row. */
export function shapeOfMarkdown(markdown: string): Shape {
  const root = reference.parse(readFrontMatter(markdown).body)
  const shape = { headings: [] as number[], items: 0, depth: 0, tables: [] as string[] }
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') shape.headings.push(node.depth)
    if (node.type === 'listItem') {
      shape.items += 1
      shape.depth = Math.max(shape.depth, depth)
    }
    if (node.type === 'table') {
      const [header] = node.children
      const isEmpty = header?.children.every(({ children }) => children.length === 0) === true
      shape.tables.push(`${node.children.length - (isEmpty ? 1 : 0)}×${header?.children.length ?? 0}`)
    }
    if ('children' in node) for (const child of node.children) visit(child, node.type === 'list' ? depth + 1 : depth)
  }
  visit(root, 0)
  return { headings: shape.headings.join(' '), items: shape.items, depth: shape.depth, tables: shape.tables.join(' ') }
}

/** Name what two shapes differ in. */
export function differences(a: Shape, b: Shape): string[] {
  const found: string[] = []
  if (a.headings !== b.headings) found.push(`headings ${a.headings} → ${b.headings}`)
  if (a.depth !== b.depth) found.push(`list depth ${a.depth} → ${b.depth}`)
  if (a.items !== b.items) found.push(`items ${a.items} → ${b.items}`)
  if (a.tables !== b.tables) found.push(`tables ${a.tables} → ${b.tables}`)
  return found
}
