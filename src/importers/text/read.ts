import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import { parseLabel } from '../../core/parse/attendance/labels.ts'
import { toText } from '../../core/parse/text/text.ts'
import { type Draft, type Foreign, toDraft } from '../draft.ts'
import { claim, countSourceWords, drop, type Ledger, openLedger } from '../ledger.ts'
import { readsLikeHeader } from '../table-header.ts'
import { notePrivateDetails } from '../private-details.ts'
import { isBusiness, isLabel, readTextLine, type TextLine } from './lines.ts'

interface Placed {
  start: number
  end: number
  line: TextLine
}

/** State of reading: the blocks so far and what kind of section the lines stand in. */
interface Reading {
  ledger: Ledger
  lines: readonly Placed[]
  blocks: RootContent[]
  section: 'attendance' | 'actions' | 'other'
  /** Whether a label heads the lines read now, below which others are deeper. */
  isLabelled: boolean
  /** Whether lines were wrapped to a width, so that a paragraph ends at a blank line only. */
  isWrapped: boolean
}

/**
 * Read text exported from Word: every line is a paragraph, headings of the table of contents carry its bookmark.
 *
 * ```
 * [bookmark: _Toc271035074]Attendance
 * SRCE: Mia (M), Jon Dahl (JD)
 * [bookmark: _Toc271035075]Review of open actions
 * 75 -<tab>no news
 * ```
 */
export function readWordText(foreign: Foreign, text: string): Draft {
  const ledger = openLedger(text)
  const lines = toLines(text)
  const reading: Reading = {
    ledger,
    lines,
    blocks: [],
    section: 'other',
    isLabelled: false,
    isWrapped: isWrapped(text),
  }
  for (let index = 0; index < lines.length;) index = readBlock(reading, index)
  notePrivateDetails(ledger)
  const tree: Root = { type: 'root', children: reading.blocks }
  return { ...toDraft(foreign, 'word-text', tree), wordsIn: countSourceWords(ledger), losses: ledger.losses }
}

function toLines(text: string): Placed[] {
  const lines: Placed[] = []
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    lines.push({ start, end, line: readTextLine(text.slice(start, end).replaceAll('\f', ' ')) })
    start = end + 1
  }
  return lines
}

/** Whether a text was wrapped by hand: no line is long, and many are nearly as long as the longest. */
function isWrapped(text: string): boolean {
  const lengths = text
    .split('\n')
    .map((line) => line.length)
    .filter((length) => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return (
    lengths.length >= 10 &&
    longest <= 100 &&
    lengths.filter((length) => length > longest * 0.75).length > lengths.length * 0.4
  )
}

function readBlock(reading: Reading, index: number): number {
  const { ledger, lines } = reading
  const placed = lines[index]
  if (!placed) return index + 1
  const { start, end, line } = placed
  switch (line.type) {
    case 'blank':
      return index + 1
    case 'contents':
      drop(ledger, start, end, 'page-furniture')
      return index + 1
    case 'bookmark':
      claim(ledger, start, start + line.from, ' ')
      addHeading(
        reading,
        start + line.from,
        end,
        contentOf(reading, start + line.from, end).endsWith(':') && reading.blocks.length > 0 ? 3 : 2,
      )
      return index + 1
    case 'row':
      return readTable(reading, index)
    case 'bullet':
    case 'number':
      return readList(reading, index)
    default:
      return readText(reading, index, line.from)
  }
}

function contentOf({ ledger }: Reading, start: number, end: number): string {
  return ledger.source.slice(start, end).trim()
}

function addHeading(reading: Reading, start: number, end: number, depth: 2 | 3 | 4): void {
  const text = contentOf(reading, start, end)
  if (text === '') return
  if (depth < 4) reading.isLabelled = depth === 3
  reading.section =
    parseLabel(text)?.isList === true
      ? 'attendance'
      : /\bactions?\b/i.test(text) && /\b(?:review|open|old|previous|pending|status)\b/i.test(text)
        ? 'actions'
        : 'other'
  reading.blocks.push({
    type: 'heading',
    depth,
    children: toPhrasing(
      reading,
      start,
      end - (/:\s*$/.exec(reading.ledger.source.slice(start, end))?.[0].length ?? 0),
    ),
  })
}

/** A line of text: a label, an entry of a list that its section is, or a paragraph. */
function readText(reading: Reading, index: number, from: number): number {
  const { lines, section } = reading
  const placed = lines[index]
  if (!placed) return index + 1
  const start = placed.start + from
  const text = contentOf(reading, start, placed.end)
  const isApart = index === 0 || lines[index - 1]?.line.type === 'blank'
  const isBeforeBullet = lines[index + 1]?.line.type === 'bullet'
  const isEntry = section === 'actions' || (section === 'attendance' && !isApart)
  if (!isEntry && isLabel(text, isApart, isBeforeBullet)) {
    addHeading(
      reading,
      start,
      placed.end,
      isBusiness(text) ? 2 : !isApart && !text.endsWith(':') && reading.isLabelled ? 4 : 3,
    )
    return index + 1
  }
  if (section === 'attendance') return readEntries(reading, index)
  if (section === 'actions' && /^\d/.test(text)) return readActions(reading, index)
  let last = index
  while (reading.isWrapped && lines[last + 1]?.line.type === 'text') last += 1
  reading.blocks.push({ type: 'paragraph', children: toPhrasing(reading, start, lines[last]?.end ?? placed.end) })
  return last + 1
}

/** Lines of attendance become a list: `CERN: Mia Berg (MB), Jon (J)`. */
function readEntries(reading: Reading, index: number): number {
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
function readActions(reading: Reading, index: number): number {
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

/** Bullets and numbers; those that are indented belong to the item before them. */
function readList(reading: Reading, index: number): number {
  const { ledger, lines } = reading
  const first = lines[index]?.line
  const items: ListItem[] = []
  let next = index
  for (; lines[next]?.line.type === first?.type; next += 1) {
    const placed = lines[next]
    if (!placed || (placed.line.type !== 'bullet' && placed.line.type !== 'number')) break
    const { line, start, end } = placed
    claim(ledger, start, start + line.from, ' ')
    const item = toItem([{ type: 'paragraph', children: toPhrasing(reading, start + line.from, end) }])
    const last = items.at(-1)
    if (line.type === 'bullet' && line.level > 1 && last) addSubItem(last, item)
    else items.push(item)
  }
  addList(reading, items, first?.type === 'number' ? first.number : null)
  return next
}

/** Lines of cells set apart by tabs. */
function readTable(reading: Reading, index: number): number {
  const { ledger, lines } = reading
  const rows: TableRow[] = []
  let next = index
  for (; lines[next]?.line.type === 'row'; next += 1) {
    const { start = 0, end = 0 } = lines[next] ?? {}
    let from = start
    const cells = ledger.source
      .slice(start, end)
      .replace(/\s+$/, '')
      .split('\t')
      .map((cell) => {
        const children = toPhrasing(reading, from, from + cell.length)
        from += cell.length + 1
        return { type: 'tableCell' as const, children }
      })
    rows.push({ type: 'tableRow', children: cells })
  }
  if (rows.length < 2)
    for (const { children } of rows)
      reading.blocks.push({
        type: 'paragraph',
        children: children.flatMap((cell, at): PhrasingContent[] => [
          ...(at > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
          ...cell.children,
        ]),
      })
  else {
    const width = rows.reduce((most, { children }) => Math.max(most, children.length), 0)
    if (!readsLikeHeader((rows[0]?.children ?? []).map((cell) => toText(cell))))
      rows.unshift({ type: 'tableRow', children: [] })
    for (const row of rows) while (row.children.length < width) row.children.push({ type: 'tableCell', children: [] })
    reading.blocks.push({ type: 'table', align: Array.from({ length: width }, () => null), children: rows })
  }
  return next
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

/** Running text; what Word writes for fields and bookmarks is taken out: `HYPERLINK "https://…"`, `[bookmark: x]`. */
function toPhrasing({ ledger }: Reading, start: number, end: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = start
  const add = (to: number): void => {
    const value = ledger.source.slice(at, to).replace(/[\s\u00a0\f]+/g, ' ')
    if (value !== '') nodes.push({ type: 'text', value })
  }
  for (const match of ledger.source
    .slice(start, end)
    .matchAll(/HYPERLINK\s+(?:\\l\s+)?"([^"\n]{1,500})"|\[bookmark: [^\]\n]{1,80}\]|PAGEREF _Toc\d+ \\h/g)) {
    const from = start + match.index
    add(from)
    at = from + match[0].length
    const address = match[1]
    claim(ledger, from, at, address === undefined ? '' : ` ${address} `)
    if (address !== undefined) nodes.push({ type: 'text', value: ` ${address} ` })
  }
  add(end)
  return nodes
}
