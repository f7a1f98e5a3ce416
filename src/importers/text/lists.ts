import type { BlockContent, List, ListItem } from 'mdast'
import { claim } from '../ledger.ts'
import type { TextLine } from './lines.ts'
import { contentOf, type Placed, type Reading, toPhrasing } from './reading.ts'

/** Lines of attendance become a list: `CERN: Mia Berg (MB), Jon (J)`. */
export function readEntries(reading: Reading, index: number): number {
  const { lines } = reading
  const items: ListItem[] = []
  let next = index
  for (; lines[next]?.line.type === 'text'; next += 1) {
    const { start = 0, end = 0 } = lines[next] ?? {}
    items.push(toItem([{ type: 'paragraph', children: toPhrasing(reading, start, end) }]))
  }
  addList(reading, items)
  return next
}

/** A review of actions: a line that starts with a number is an action, the lines below it until the next are of it. */
export function readActions(reading: Reading, index: number): number {
  const { lines } = reading
  const items: ListItem[] = []
  let next = index
  for (; ; next += 1) {
    const placed = lines[next]
    if (placed?.line.type === 'blank' && lines[next + 1]?.line.type === 'text') continue
    if (placed?.line.type !== 'text') break
    const paragraph: BlockContent = { type: 'paragraph', children: toPhrasing(reading, placed.start, placed.end) }
    const last = items.at(-1)
    if (/^\d/.test(contentOf(reading, placed.start, placed.end)) || !last) items.push(toItem([paragraph]))
    else addSubItem(last, toItem([paragraph]))
  }
  addList(reading, items)
  return next
}

function addSubItem(item: ListItem, sub: ListItem): void {
  const last = item.children.at(-1)
  if (last?.type === 'list') last.children.push(sub)
  else item.children.push(toList([sub]))
}

/** Bullets and numbers; what is indented below one belongs to it, and numbers go on behind a blank line. */
export function readList(reading: Reading, index: number): number {
  const { ledger, lines } = reading
  const first = lines[index]?.line
  // A list that begins indented is no part of an item before it.
  const level = first?.type === 'bullet' ? first.level : 1
  const items: ListItem[] = []
  let next = index
  for (; next < lines.length; next = behindBlanks(lines, next + 1)) {
    const placed = lines[next]
    const last = items.at(-1)
    if (!placed || !isOfList(placed.line, first)) break
    const { line, start, end } = placed
    if (line.type !== 'text') claim(ledger, start, start + line.from, ' ')
    const paragraph: BlockContent = { type: 'paragraph', children: toPhrasing(reading, start + line.from, end) }
    if (line.type === 'text' && last) last.children.push(paragraph)
    else if (line.type === 'bullet' && (line.level > level || first?.type === 'number') && last)
      addSubItem(last, toItem([paragraph]))
    else items.push(toItem([paragraph]))
  }
  addList(reading, items, first?.type === 'number' ? first.number : null)
  return next
}

/** Whether a line goes on with a list: one of its kind, or below numbers what is indented. */
function isOfList(line: TextLine, first: TextLine | undefined): line is TextLine & { from: number } {
  if (line.type === 'number' || line.type === 'bullet')
    return line.type === first?.type || (first?.type === 'number' && line.type === 'bullet' && line.level > 1)
  return line.type === 'text' && first?.type === 'number' && line.from > 1
}

/** The line behind one blank where that is the next number of a list. */
function behindBlanks(lines: readonly Placed[], next: number): number {
  const after = lines[next + 1]?.line
  const before = lines.slice(0, next).findLast(({ line }) => line.type === 'number')?.line
  const goesOn = after?.type === 'number' && before?.type === 'number' && after.number === before.number + 1
  return lines[next]?.line.type === 'blank' && goesOn ? next + 1 : next
}

function addList(reading: Reading, items: ListItem[], start: number | null = null): void {
  if (items.length > 0) reading.blocks.push({ ...toList(items), ordered: start !== null, start })
}

function toList(items: ListItem[]): List {
  return { type: 'list', ordered: false, start: null, spread: false, children: items }
}

function toItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, checked: null, children }
}
