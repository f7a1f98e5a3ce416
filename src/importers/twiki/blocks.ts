import { type PlacedLine } from './lines.ts'
import { claim, note } from '../ledger.ts'
import { renderInline } from './inline.ts'
import { type Line, readLine, startsWithRegion } from './lines.ts'
import { closeLists, type ListStack, openItem } from './lists.ts'
import { isStruck } from './merges.ts'
import { readRows, renderTable } from './tables.ts'
import { startsWithBlock } from './tags.ts'
import { escapeHtml, type Topic } from './topic.ts'

/** State of reading blocks: the HTML so far and the lists that are open. */
interface Blocks {
  topic: Topic
  lines: readonly PlacedLine[]
  html: string[]
  lists: ListStack
  /** Whether blank lines stand before the line that is read. */
  isApart: boolean
}

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
  const { topic, lines, lists, html } = blocks
  const placed = lines[index]
  if (!placed || placed.line.type === 'absent') return index + 1
  const { line, start, end } = placed
  if (line.type === 'blank') {
    blocks.isApart = true
    return index + 1
  }
  const wasApart = blocks.isApart
  blocks.isApart = false
  if (line.type === 'item') {
    const last = lastOfItem(blocks, index)
    if (line.isLetter) note(topic.ledger, start, 'letter-list', topic.masked.slice(start, start + line.from).trim())
    claim(topic.ledger, start, start + line.from, ' ')
    const item = renderItem(topic, start + line.from, lines[last]?.end ?? end)
    if (isWordless(item) && !isDeeper(lines[last + 1]?.line, line.indent))
      note(topic.ledger, start, 'empty-item', topic.masked.slice(start, start + line.from).trim())
    html.push(openItem(lists, line, wasApart), item)
    return last + 1
  }
  if (
    line.type === 'term' &&
    (line.isMarked || lists.length === 0 || wasApart || startsTerm(line, lists.at(-1)?.indent))
  )
    return renderTerm(blocks, index)
  if (lists.length > 0 && staysInItem(blocks, index, wasApart)) {
    const last = lastOfItem(blocks, index)
    html.push(`<p>${renderItem(topic, start, lines[last]?.end ?? end)}</p>`)
    return last + 1
  }
  html.push(closeLists(lists))
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
    default:
      return renderParagraph(blocks, index, wasApart)
  }
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
function startsTerm(line: Line, indent: number | undefined): boolean {
  return line.type === 'term' && indent !== undefined && line.indent <= indent
}

/** Whether a line is text; a term in the old way of writing one may be text as well. */
function isPlain(line: Line): boolean {
  return line.type === 'text' || (line.type === 'term' && !line.isMarked)
}

/** Whether the line at `index`, which is no item, still belongs to the item before it. */
function staysInItem(blocks: Blocks, index: number, wasApart: boolean): boolean {
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

/** `   $ Term: its meaning` becomes an item that starts with the term in bold. */
function renderTerm(blocks: Blocks, index: number): number {
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

/** Whether HTML shows nothing: neither text nor an image. */
function isWordless(html: string): boolean {
  return !/[^\s<>]/.test(html.replace(/<(?!img\b)[^>]*>/g, ''))
}

function isDeeper(line: Line | undefined, indent: number): boolean {
  return (line?.type === 'item' || line?.type === 'term') && line.indent > indent
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
