import { claim, note } from '../ledger.ts'
import type { Blocks } from './block-state.ts'
import { isWordless, renderInline } from './inline.ts'
import { type Line, type PlacedLine, startsWithRegion } from './lines.ts'
import { openItem } from './lists.ts'
import { startsWithBlock } from './elements.ts'
import type { Topic } from './topic.ts'

/** Render the item at a line with everything that belongs to it, and return the index of the line behind it. */
export function renderListItem(blocks: Blocks, index: number, wasApart: boolean): number {
  const { topic, lines, lists, html } = blocks
  const placed = lines[index]
  if (placed?.line.type !== 'item') return index + 1
  const { line, start, end } = placed
  const last = lastOfItem(blocks, index)
  const mark = topic.masked.slice(start, start + line.from).trim()
  if (line.isLetter) note(topic.ledger, start, 'letter-list', mark)
  claim(topic.ledger, start, start + line.from, ' ')
  const item = renderItem(topic, start + line.from, lines[last]?.end ?? end)
  if (isWordless(item) && !isDeeper(lines[last + 1]?.line, line.indent)) note(topic.ledger, start, 'empty-item', mark)
  html.push(openItem(lists, line, wasApart), item)
  return last + 1
}

/** Render text that goes on with the item before it as a paragraph of that item. */
export function renderItemText(blocks: Blocks, index: number): number {
  const { topic, lines, html } = blocks
  const last = lastOfItem(blocks, index)
  const { start = 0, end = 0 } = lines[index] ?? {}
  html.push(`<p>${renderItem(topic, start, lines[last]?.end ?? end)}</p>`)
  return last + 1
}

/** `   $ Term: its meaning` becomes an item that starts with the term in bold. */
export function renderTerm(blocks: Blocks, index: number): number {
  const { topic, lines, lists, html } = blocks
  const placed = lines[index]
  if (placed?.line.type !== 'term') return index + 1
  const { start, line } = placed
  const last = lastOfItem(blocks, index)
  const item: Line = { type: 'item', indent: line.indent, number: null, isLetter: false, from: line.rest }
  const term = renderInline(topic, start + line.from, start + line.to, { isContained: true })
  html.push(
    openItem(lists, item, false),
    `<strong>${term}:</strong> `,
    renderItem(topic, start + line.rest, lines[last]?.end ?? placed.end),
  )
  return last + 1
}

/** The last line of an item: lines below it that are indented and nothing else belong to it, and rows of code that follow at once. */
function lastOfItem({ topic, lines }: Blocks, index: number): number {
  const first = lines[index]?.line
  const own = first?.type === 'item' || first?.type === 'term' ? first.indent : undefined
  let last = index
  for (let next = index + 1; next < lines.length; next += 1) {
    const placed = lines[next]
    const isJoined = topic.masked[(lines[last]?.end ?? 0) - 1] === '\\'
    if (!placed) break
    if (placed.line.type === 'absent') continue
    const isText = isPlain(placed.line) && !startsTerm(placed.line, own)
    const text = topic.masked.slice(placed.start, placed.end)
    const isIndented = isText && /^[ \t]/.test(text) && !/^\s*<\/?(?:table|tr|td|h\d|blockquote|div)\b/i.test(text)
    if (!isIndented && !(isText && isJoined) && !(startsWithRegion(text) && isFollowedByItem(lines, next))) break
    last = next
  }
  return last
}

/** Whether a line starts a term beside or outside an item; a deeper one may be text that goes on. */
export function startsTerm(line: Line, indent: number | undefined): boolean {
  return line.type === 'term' && indent !== undefined && line.indent <= indent
}

/** Whether a line is text; a term in the old way of writing one may be text as well. */
export function isPlain(line: Line): boolean {
  return line.type === 'text' || (line.type === 'term' && !line.isMarked)
}

/** Whether the line at `index`, which is no item, still belongs to the item before it. */
export function staysInItem(blocks: Blocks, index: number, wasApart: boolean): boolean {
  const placed = blocks.lines[index]
  if (!placed || placed.line.type !== 'text') return false
  const text = blocks.topic.masked.slice(placed.start, placed.end)
  if (startsWithRegion(text)) return placed.line.indent > 2 || isFollowedByItem(blocks.lines, index)
  return wasApart && placed.line.indent > (blocks.lists.at(-1)?.indent ?? 0) && !startsWithBlock(text)
}

/** Whether the next thing that is said is an item that cannot start a list: a deeper one, or a later number. */
function isFollowedByItem(lines: readonly PlacedLine[], index: number): boolean {
  const next = lines
    .slice(index + 1, index + 6)
    .find(({ line }) => line.type !== 'blank' && line.type !== 'absent')?.line
  return next?.type === 'item'
}

function renderItem(topic: Topic, start: number, end: number): string {
  return renderInline(topic, start, end, { isContained: true })
}

function isDeeper(line: Line | undefined, indent: number): boolean {
  return (line?.type === 'item' || line?.type === 'term') && line.indent > indent
}
