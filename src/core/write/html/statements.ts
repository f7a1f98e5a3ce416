import type { Words } from '../../words/index.ts'
import type { HtmlBook } from './html-book.ts'
import type { Comment, Element, ElementContent, Nodes, Parents, Root } from 'hast'
import { walk } from '../../parse/text/walk.ts'
import type { MarkedAction, TextMarks } from './text-marks.ts'
import { textOf } from './text-of.ts'
import { addClass, elementAt, type ElementsByLine, toElementsByLine } from './places.ts'

/**
 * Mark in the text of a document what it does: actions get their owners as a link to their page, decisions, moved days and numbers
 * a class. What later meetings made of them is not part of the text: a comment such as `<!--fate jra1/79-->` says where a page may write it,
 * so that the text of an old document stays the same.
 */
export function markStatements(
  hast: Root,
  { actions, decisions, moves, numbers }: TextMarks,
  book: Pick<HtmlBook, 'base' | 'words'>,
): void {
  const elements = toElementsByLine(hast)
  for (const action of actions) markAction(elements, action, book)
  for (const place of decisions) {
    const element = elementAt(elements, place, ['li', 'p'])
    if (element) addClass(element, 'decided')
  }
  markMoves(elements, moves)
  markNumbers(elements, numbers)
  completeTrends(hast)
}

function markAction(
  elements: ElementsByLine,
  action: MarkedAction,
  { base, words }: Pick<HtmlBook, 'base' | 'words'>,
): void {
  const element = elementAt(elements, action.place, ['li', 'p'])
  if (!element || hasClass(element, 'ai')) return
  addClass(element, 'ai')
  if (action.isOver) addClass(element, 'over')
  const target = toTextHolder(element)
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['do'], href: encodeURI(base + action.url.slice(1)) },
    children: [{ type: 'text', value: nameOf(action, words) }],
  }
  const first = target.children[0]
  const behind = first?.type === 'text' ? withoutMark(first.value, action) : null
  if (first?.type === 'text' && behind !== null)
    target.children.splice(0, 1, link, { type: 'text', value: ` ${withoutOwner(behind, action)}` })
  else if (first?.type === 'text')
    target.children.splice(0, 1, link, { type: 'text', value: ` ${withoutOwner(first.value, action)}` })
  else target.children.unshift(link, { type: 'text', value: ' ' })
  if (action.isFirst) insertBeforeList(element, { type: 'comment', value: `fate ${action.id}` })
}

/** A day that moved gets a comment behind it: `<!--move 0-->`, the place of the move among those of the document. */
function markMoves(elements: ElementsByLine, moves: TextMarks['moves']): void {
  moves.forEach(({ text, place }, index) => {
    const holder = elementAt(elements, place, ['tr', 'li', 'p'])
    if (!holder) return
    const sign: Comment = { type: 'comment', value: `move ${index}` }
    const cells = holder.children.filter((child) => child.type === 'element')
    const cell = holder.tagName === 'tr' ? cells.find((one) => textOf(one).includes(text)) : holder
    if (!cell) return
    if (!hasClass(cell, 'moved')) addClass(cell, 'moved')
    insertBeforeList(cell, sign)
  })
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** A loose item holds its text in a paragraph. */
function toTextHolder(element: Element): Element {
  const first = element.children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  )
  return first?.type === 'element' && first.tagName === 'p' ? first : element
}

/** The owners, else the number, else what it is. */
function nameOf({ number, owners }: MarkedAction, { page }: Words): string {
  return owners.length > 0 ? owners.join(', ') : number === null ? page.action : `#${number}`
}

/** A link with the owner is the name itself where the words begin with it: `Ann to ask the sites` → `to ask the sites`. */
function withoutOwner(text: string, { owners }: MarkedAction): string {
  const [only, ...others] = owners
  const bare = text.trimStart()
  if (only === undefined || others.length > 0 || !bare.startsWith(only)) return text
  const rest = bare.slice(only.length)
  return /^(?:\s*[:,–—-]+)?\s+\S/.test(rest) ? rest.replace(/^(?:\s*[:,–—-]+)?\s+/, '') : text
}

/** Where words begin in a text that may have their first word before them too: `AI (Ann): Ann asks`. */
function placeOf(text: string, words: string, start: string): number {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1))
    if (words.startsWith(text.slice(at, at + longestStart))) return at
  return text.indexOf(start)
}

const longestStart = 24
const longestMark = 60

/**
 * What stands behind the mark of an action, `AI (Mat): build it` → `build it`, `75 - no news` → `no news`;
 * `null` where the words do not begin in this piece of text.
 */
function withoutMark(text: string, { text: words, owners, number }: MarkedAction): string | null {
  const start = words.slice(0, 12).replace(/\s+\S*$/, '')
  const at = start.length < 3 ? -1 : placeOf(text, words, start)
  // Where the mark names no owner it is only a sign; more words than that are part of what is said.
  if (at > 0 && at <= longestMark && (owners.length > 0 || at <= 20)) return text.slice(at)
  const numbered = owners.length === 0 && number !== null ? /^\s*#?(\d+)\s*[-–—:.)]*\s*/.exec(text) : null
  return numbered && Number(numbered[1]) === number ? text.slice(numbered[0].length) : null
}

/** What is said of an item stands before the items below it. */
function insertBeforeList(element: Element, node: Comment): void {
  const at = element.children.findIndex(
    (child) => child.type === 'element' && ['ul', 'ol', 'table', 'pre'].includes(child.tagName),
  )
  const target = toTextHolder(element)
  if (target !== element) target.children.push(node)
  else element.children.splice(at === -1 ? element.children.length : at, 0, node)
}

/** Numbers that are followed over time get a comment behind them: `<!--trend 3-->`, the place of the number among those of the document. */
function markNumbers(elements: ElementsByLine, numbers: TextMarks['numbers']): void {
  const rows = new Set<Element>()
  numbers.forEach((place, index) => {
    const row = place === null ? null : elementAt(elements, place, ['tr'])
    const holder = row ?? (place === null ? null : elementAt(elements, place, ['li']))
    if (!holder || rows.has(holder)) return
    rows.add(holder)
    const sign: Comment = { type: 'comment', value: `trend ${index}` }
    if (row) row.children.push(toCell([sign]))
    else insertBeforeList(holder, sign)
  })
}

function toCell(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'td', properties: { className: ['trend'] }, children }
}

/** Give a table with trends a head for them, and rows without one an empty cell. */
function completeTrends(hast: Root): void {
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type !== 'element' || node.tagName !== 'table') return undefined
    const rows = rowsOf(node)
    if (!rows.some(hasTrend)) return undefined
    for (const row of rows) {
      if (hasTrend(row)) continue
      const isHead = row.children.some((cell) => cell.type === 'element' && cell.tagName === 'th')
      if (isHead) row.children.push({ ...toCell([{ type: 'text', value: 'Trend' }]), tagName: 'th' })
      else row.children.push(toCell([]))
    }
    return 'skip'
  })
}

function rowsOf(table: Element): Element[] {
  const elements = table.children.filter((child) => child.type === 'element')
  return elements.flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

function hasTrend(row: Element): boolean {
  const last = row.children.at(-1)
  return last?.type === 'element' && hasClass(last, 'trend')
}
