import type { Nodes, Parents, Root, TableCell } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { type Section, sectionAt } from './sections.ts'
import { toText } from './text.ts'
import { foldSpace } from '../../text/fold.ts'
import { walk } from './walk.ts'

/** A stretch of a cell that is struck out, linked, or neither. */
export interface Run {
  text: string
  isStruck: boolean
  /** Target as written, or `null` where the stretch is no link. */
  url: string | null
  place: Place
}

/** A cell of a table: its text with white space folded, the stretches it consists of, and the place of the text without its padding. */
export interface Cell {
  text: string
  runs: Run[]
  place: Place
}

/** A table as plain data. */
export interface TableData {
  /** The section that it stands in, `null` before the first. */
  section: Section | null
  header: Cell[]
  /** Rows below the header; a row may be shorter than it. */
  rows: Cell[][]
  place: Place
}

/** List the tables of a document in reading order. `sections` are those of the same tree. */
export function parseTables(root: Root, sections: readonly Section[]): TableData[] {
  const tables: TableData[] = []
  walk<Nodes, Parents>(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return 'skip'
    if (node.type !== 'table') return undefined
    const [header = [], ...rows] = node.children.map((row) => row.children.map(toCell))
    const place = toPlace(node.position)
    tables.push({ section: sectionAt(sections, place), header, rows, place })
    return 'skip'
  })
  return tables
}

function toCell(cell: TableCell): Cell {
  const [first] = cell.children
  const last = cell.children.at(-1)
  const position =
    first?.position && last?.position ? { start: first.position.start, end: last.position.end } : cell.position
  return { text: foldSpace(toText(cell)), runs: toRuns(cell.children), place: toPlace(position) }
}

/** Flatten phrasing content to runs; `<del>` and `<s>` strike out as `~~` does. */
function toRuns(nodes: readonly Nodes[], isStruck = false, url: string | null = null): Run[] {
  const runs: Run[] = []
  let isInTag = false
  for (const node of nodes) {
    if (node.type === 'html')
      isInTag = /^<(?:del|s|strike)\b/i.test(node.value) || (isInTag && !/^<\/(?:del|s|strike)\b/i.test(node.value))
    const isBreak = node.type === 'html' && /^<br\b/i.test(node.value)
    if (isBreak) runs.push({ text: '\n', isStruck: isStruck || isInTag, url: null, place: toPlace(node.position) })
    const struck = isStruck || isInTag || node.type === 'delete'
    if ('children' in node) runs.push(...toRuns(node.children, struck, node.type === 'link' ? node.url : url))
    else if (toText(node) !== '')
      runs.push({ text: toText(node), isStruck: struck, url, place: toPlace(node.position) })
  }
  return runs
}

/** Whether a cell has nothing but the name of its row: `12.1`, `AI-3`, `#7`. */
export function isIdentifier(text: string): boolean {
  return /^(?:[A-Z]{1,4}[- ]?)?#?\d{1,4}(?:\.\d{1,3}){0,2}\.?$/.test(text.trim())
}
