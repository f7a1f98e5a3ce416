import type { Nodes } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { toText } from './text.ts'
import { foldSpace } from '../../text/fold.ts'

/** A line of a paragraph, as its author broke it. */
export interface Line {
  /** White space folded, without marks of emphasis. */
  text: string
  /** Whether all of it is struck out. */
  isStruck: boolean
  /** Its stretches that are struck out, and those that are not. */
  runs: readonly Stretch[]
  /** Whether it begins with code, in which nothing is marked. */
  isCode: boolean
  place: Place
}

/** Text that is struck out, or is not. */
export interface Stretch {
  text: string
  isStruck: boolean
}

/** What is not struck out, without a comma that is left over. */
export function toStanding(runs: readonly Stretch[]): string {
  const text = foldSpace(
    runs
      .filter(({ isStruck }) => !isStruck)
      .map(({ text }) => text)
      .join(''),
  )
  return runs.some(({ isStruck }) => isStruck) ? text.replace(/(^|[,;:(]) ?[,;](?= )/g, '$1').trim() : text
}

interface Draft {
  runs: Stretch[]
  isCode: boolean
  line: number
}

/** Split a paragraph at its line breaks, soft and hard. `source` are the lines of the file, which tell where a line begins. */
export function toLines(paragraph: Nodes, source: readonly string[]): Line[] {
  const start = toPlace(paragraph.position)
  const drafts: Draft[] = [{ runs: [], isCode: false, line: start.line }]
  collect('children' in paragraph ? paragraph.children : [paragraph], false, drafts)
  return drafts.flatMap(({ runs, isCode, line }) => {
    const text = textOf(runs)
    return text === ''
      ? []
      : [{ text, isCode, isStruck: toStanding(runs) === '', runs, place: placeOf(line, start, source) }]
  })
}

function textOf(runs: readonly Stretch[]): string {
  return foldSpace(runs.map(({ text }) => text).join(''))
}

/** Add the text of nodes to the last line, and begin a new one at each line break; `<del>` and `<s>` strike out as `~~` does. */
function collect(nodes: readonly Nodes[], isStruck: boolean, drafts: Draft[]): void {
  let isInTag = false
  for (const node of nodes) {
    if (node.type === 'html')
      isInTag = /^<(?:del|s|strike)\b/i.test(node.value) || (isInTag && !/^<\/(?:del|s|strike)\b/i.test(node.value))
    const struck = isStruck || isInTag || node.type === 'delete'
    if ('children' in node) collect(node.children, struck, drafts)
    else add(node.type === 'text' || node.type === 'inlineCode' ? node.value : toText(node), struck, node, drafts)
  }
}

function add(text: string, isStruck: boolean, node: Nodes, drafts: Draft[]): void {
  const first = node.position?.start.line ?? 0
  text.split('\n').forEach((piece, index) => {
    const last = drafts.at(-1)
    const run = { text: piece, isStruck }
    if (!last || index > 0)
      drafts.push({ runs: [run], isCode: node.type === 'inlineCode', line: Math.max(first + index, last?.line ?? 0) })
    else {
      // A node that begins an empty line tells where that line stands; a hard break does not.
      if (last.runs.every((each) => each.text === '') && node.type !== 'break') last.line = Math.max(first, last.line)
      if (last.runs.every((each) => each.text.trim() === '')) last.isCode = node.type === 'inlineCode'
      const end = last.runs.at(-1)
      if (end?.isStruck === isStruck) end.text += piece
      else last.runs.push(run)
    }
  })
}

/** From the first letter of a line to its end. */
function placeOf(line: number, start: Place, source: readonly string[]): Place {
  const text = source[line - 1] ?? ''
  const column = line === start.line ? start.column : Math.max(0, text.search(/[^\s>]/)) + 1
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) }
}
