import { claim, note } from '../ledger.ts'
import { renderActions } from './actions.ts'
import type { Blocks } from './block-state.ts'
import { isWordless, renderInline } from './inline.ts'
import { isPlain, renderItemText, renderListItem, renderTerm, startsTerm, staysInItem } from './items.ts'
import { type Line, type PlacedLine, readLine } from './lines.ts'
import { closeLists } from './lists.ts'
import { isStruck } from './merges.ts'
import { readRows, renderTable } from './tables.ts'
import { startsWithBlock } from './elements.ts'
import { escapeHtml, type Topic } from './topic.ts'

/** Render the blocks of a topic to HTML, line by line. */
export function renderBlocks(topic: Topic): string {
  const blocks: Blocks = { topic, lines: toLines(topic), html: [], lists: [], isApart: true }
  for (let index = 0; index < blocks.lines.length;) index = renderBlock(blocks, index)
  blocks.html.push(closeLists(blocks.lists))
  return blocks.html.join('\n')
}

function toLines({ masked: text, ledger }: Topic): PlacedLine[] {
  const lines: PlacedLine[] = []
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = readLine(text.slice(start, end))
    if (line.type === 'heading') line.isStruck = isStruck(ledger.source, text.indexOf('---', start))
    lines.push({ start, end, line })
    start = end + 1
  }
  return lines
}

/** Render the block that starts at a line and return the index of the line behind it. */
function renderBlock(blocks: Blocks, index: number): number {
  const { lists, html } = blocks
  const placed = blocks.lines[index]
  if (!placed || placed.line.type === 'absent') return index + 1
  const { line } = placed
  const wasApart = blocks.isApart
  blocks.isApart = line.type === 'blank'
  if (line.type === 'blank') return index + 1
  if (line.type === 'item') return renderListItem(blocks, index, wasApart)
  const isTerm = line.type === 'term' && (line.isMarked || lists.length === 0 || wasApart)
  if (isTerm || startsTerm(line, lists.at(-1)?.indent)) return renderTerm(blocks, index)
  if (lists.length > 0 && staysInItem(blocks, index, wasApart)) return renderItemText(blocks, index)
  html.push(closeLists(lists))
  return renderPlain(blocks, index, wasApart)
}

/** Render a block outside lists. */
function renderPlain(blocks: Blocks, index: number, wasApart: boolean): number {
  const { topic, lines, html } = blocks
  const placed = lines[index]
  if (!placed) return index + 1
  const { line, start, end } = placed
  switch (line.type) {
    case 'heading':
      claim(topic.ledger, start, start + line.from, ' ')
      html.push(renderHeading(topic, start + line.from, end, line))
      return index + 1
    case 'rule':
      html.push('<hr>')
      return index + 1
    case 'row': {
      const rows = readRows(topic, lines, index)
      html.push(renderTable(topic, rows, toTableMacro(topic, lines, index)))
      return rows.next
    }
    case 'anchor':
      claim(topic.ledger, start, start + line.from, ' ')
      html.push(`<a id="${escapeHtml(line.name)}"></a>${renderInline(topic, start + line.from, end)}`)
      return index + 1
    case 'signature':
      html.push(`<p>— ${renderInline(topic, start + line.from, end)}</p>`)
      return index + 1
    case 'action':
      return renderActions(blocks, index) ?? renderParagraph(blocks, index, wasApart)
    default:
      return renderParagraph(blocks, index, wasApart)
  }
}

function renderHeading(
  topic: Topic,
  start: number,
  end: number,
  { depth, isStruck }: Line & { type: 'heading' },
): string {
  const text = renderInline(topic, start, end, { isContained: true })
  if (isWordless(text)) note(topic.ledger, start, 'empty-heading', '-'.repeat(3) + '+'.repeat(depth))
  return isStruck ? `<h${depth}><del>${text}</del></h${depth}>` : `<h${depth}>${text}</h${depth}>`
}

/** Render lines of text up to the next block; within an element of HTML that holds blocks, no paragraph is made of them. */
function renderParagraph({ topic, lines, html }: Blocks, index: number, wasApart: boolean): number {
  const first = lines[index]
  if (!first) return index + 1
  const isHeld = !wasApart && topic.open.some((name) => /^(?:[uo]l|dl|table)$/.test(name))
  const isBlock = isHeld || startsWithBlock(topic.masked.slice(first.start, first.end))
  let last = index
  while (!isBlock && continues(topic, lines, last)) last += 1
  for (const { start, end } of lines.slice(index, last + 1)) noteIndentedHeading(topic, start, end)
  const text = renderInline(topic, first.start, lines[last]?.end ?? first.end)
  html.push(isBlock ? text : `<p>${text}</p>`)
  return last + 1
}

/** A heading that does not stand at the start of its line is none to the wiki. */
function noteIndentedHeading({ masked, ledger }: Topic, start: number, end: number): void {
  const sign = /^[ \t]+---+\++/.exec(masked.slice(start, Math.min(end, start + 80)))?.[0]
  if (sign !== undefined) note(ledger, start, 'broken-markup', `${sign.trim()} behind blanks`)
}

function continues(topic: Topic, lines: readonly PlacedLine[], last: number): boolean {
  const next = lines[last + 1]
  if (!next) return false
  if (next.line.type === 'absent') return true
  return isPlain(next.line) && !startsWithBlock(topic.masked.slice(next.start, next.end))
}

/** The `%TABLE{…}%` that stands before a table. */
function toTableMacro(topic: Topic, lines: readonly PlacedLine[], index: number): string {
  const before = lines
    .slice(Math.max(0, index - 3), index)
    .findLast(({ line }) => line.type !== 'blank' && line.type !== 'absent')
  const text = before ? topic.masked.slice(before.start, before.end) : ''
  return /%(?:TABLE|EDITTABLE)\{([^}]{0,2000})\}%\s*$/.exec(text)?.[1] ?? ''
}
