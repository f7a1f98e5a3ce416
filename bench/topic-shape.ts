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
 * then a line is a heading, an item, a row or none of them. Lists and tables of HTML are counted by their tags. An item
 * counts however many blanks its author typed before its mark, and a row though its last bar is missing, as import reads them.
 */
export function shapeOfTopic(text: string): Shape {
  const lines = cut(text).split('\n')
  const tables = countTables(lines)
  const lists = countItems(lines)
  return { headings: headingsOf(lines).join(' '), ...lists, tables: tables.join(' ') }
}

/** A stretch of code, where it was cut out. */
const code = '\u0001'

/** A topic without metadata, comments and code; what is opened and never closed goes on to the end. */
function cut(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^%META:.*$/gm, '')
    .replace(/<!--[\s\S]*?-->|<(verbatim|pre)\b[^>\n]*>[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi, (region) =>
      region.startsWith('<!--') ? '' : code,
    )
    .replace(/\\\n(?=\u0001)/g, ' ')
    .replace(/^([ \t]*\|.*)\\\n/gm, '$1 ') // a row that goes on in the next line
    .replace(/(?:<\/?(?:del|ins)>)+(?=---+[+#])/gi, '\n') // marks of a merge hide a heading
}

function headingsOf(lines: readonly string[]): number[] {
  return lines.flatMap((line) => {
    const heading = /^---+(?:%[A-Z]+%)?(\++|#+)(\+*)!*\s*(.*)$/.exec(line)
    const [, signs = '', more = '', words = ''] = heading ?? []
    if (heading) return isShown(words) ? [Math.min(6, signs.length + more.length)] : []
    return [...line.matchAll(/<h([1-6])\b[^>]*>([^<]*)/gi)]
      .filter(([, , words = '']) => isShown(words))
      .map(([, level]) => Number(level))
  })
}

/** Whether words say anything: a variable or a tag says nothing. */
const isShown = (words: string): boolean => /[^\s!]/.test(words.replace(/<[^>]*>|%[A-Z]+%/g, ''))

/** Rows × columns of each table. */
function countTables(lines: readonly string[]): string[] {
  const tables: string[] = []
  let rows: number[] = []
  for (const line of [...lines, '']) {
    const cells = cellsOf(line)
    if (cells === 0 && rows.length > 0) {
      tables.push(`${rows.length}×${Math.max(...rows)}`)
      rows = []
    }
    if (cells > 0) rows.push(cells)
  }
  return [...tables, ...tablesOfHtml(lines.join('\n'))]
}

/** Cells of a row: what stands between its bars, and words behind the last one. */
function cellsOf(line: string): number {
  const row = line.replace(/%[A-Z]+\{[^}]*\}%|\[\[[^\]]*\]\[[^\]]*\]\]/g, 'x').trim()
  const parts = row.split('|')
  if (parts[0] !== '' || parts.length < 3) return 0
  return parts.length - (parts.at(-1) === '' ? 2 : 1)
}

/** Tables of HTML but those of one cell, which only arrange a page. */
function tablesOfHtml(text: string): string[] {
  const tables = [...text.matchAll(/<table\b[^>]*>([\s\S]*?)<\/table>/gi)].map(([, inside = '']) => {
    const rows = inside.split(/<tr\b/i).slice(1)
    const columns = rows.map((row) => row.match(/<t[dh]\b/gi)?.length ?? 0)
    return `${rows.length}×${Math.max(0, ...columns)}`
  })
  return tables.filter((table) => table !== '1×1')
}

/** Items with words, and how deep they nest: an item with two blanks more than another is below it. */
function countItems(lines: readonly string[]): Pick<Shape, 'items' | 'depth'> {
  let items = 0
  let depth = 0
  let open: number[] = []
  let isApart = true
  let tags = 0
  for (const line of lines) {
    const indent = indentOfItem(line, open.length === 0 || isApart)
    if (indent !== null) {
      open = [...open.filter((other) => other + 2 <= indent), indent]
      items += 1
    } else if (/^[^\s\u0001]/.test(line)) open = []
    isApart = line.trim() === ''
    for (const [, slash = '', name = ''] of line.matchAll(/<(\/?)(ul|ol|li)\b[^>]*>/gi)) {
      if (name.toLowerCase() === 'li') items += slash === '' ? 1 : 0
      else tags = Math.max(0, tags + (slash === '' ? 1 : -1))
      depth = Math.max(depth, tags)
    }
    const actions = countActions(line)
    items += indent === null ? actions : Math.max(0, actions - 1)
    depth = Math.max(depth, open.length, actions > 0 ? 1 : 0)
  }
  return { items, depth }
}

/** How far the mark of an item is indented; `null` for a line that is none. A term of the old way begins a list, or stands apart. */
function indentOfItem(line: string, mayBegin: boolean): number | null {
  const typed = line.replaceAll('\t', '   ')
  const [bullet, before = ''] = /^( *)(?:[*•·]|-(?!-))\s+\S/.exec(typed) ?? []
  if (bullet !== undefined) return before.length
  const [numbered, blanks = ''] =
    /^( {2,})(?:[AaIi]\.|\d{1,2}\.|\d{1,2}(?=\s)(?<=^(?: {3})+\d{1,2}))\s+\S/.exec(typed) ?? []
  if (numbered !== undefined) return blanks.length
  const [term, own = ''] = /^((?: {3})+)\$ +[^:]+:\s+\S/.exec(typed) ?? []
  if (term !== undefined) return own.length
  const old = mayBegin ? /^((?: {3})+)(?!https?:|ftp:)[^\s:<%[|]+:\s+\S/.exec(typed) : null
  return old?.[1]?.length ?? null
}

/** Actions that begin at the start of a line or item, one behind the other: each is an item. */
function countActions(line: string): number {
  const begin = /^(?: ?|\s+(?:[*-]|\d+\.)\s+)(?=%ACTION\{)/.exec(line)
  return begin ? [...line.matchAll(/%ACTION\{[^}]*\}%/g)].length : 0
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
