import type { Element, ElementContent, Parents } from 'hast'
import type { HtmlBook, HtmlDocument } from './html-book.ts'
import type { Step } from '../../parse/text/walk.ts'
import type { ReadingOptions } from '../../parse/reading-options.ts'
import { cleanRows } from './clean-rows.ts'
import { parseCsv } from './csv.ts'

/** A longer table is cut; the link to its file stands above it. */
const most = { rows: 200, columns: 40, letters: 1000 }

/** Show the table that a paragraph leads to, where the paragraph is nothing but the link. */
export function placeCsv(
  paragraph: Element,
  index: number,
  parent: Parents | null,
  book: HtmlBook,
  document: HtmlDocument,
): Step {
  const [link, ...rest] = paragraph.children
  if (!parent || rest.length > 0 || link?.type !== 'element' || typeof link.properties.href !== 'string')
    return undefined
  const target = book.lookup.resolveLink(document.path, link.properties.href)
  const text =
    target.type === 'file' && /\.[ct]sv$/i.test(target.path) ? book.lookup.attachments.textOf(target.path) : null
  const table = text === null ? null : drawCsv(text, link, book.reading)
  if (!table) return undefined
  parent.children[index] = table
  return index
}

/**
 * Draw a file of comma-separated values as a table, `null` where it is none. `link` leads to the file and becomes part
 * of the caption. What nobody may read is taken out of its values.
 */
function drawCsv(text: string, link: Element, reading: ReadingOptions): Element | null {
  const rows = parseCsv(text)
  const width = Math.min(most.columns, Math.max(...rows.map(({ length }) => length), 0))
  if (width < 2 || rows.length < 2) return null
  const even = rows.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? '').slice(0, most.letters)))
  const [header = [], ...body] = cleanRows(even, reading)
  const shown = body.slice(0, most.rows)
  const note = body.length > shown.length ? `, the first ${shown.length} of ${body.length} rows` : ''
  return element('table', [
    element('caption', [link, ...(note ? [words(note)] : [])]),
    element('thead', [toRow(header, 'th', columns(body, width))]),
    element(
      'tbody',
      shown.map((row) => toRow(row, 'td', columns(body, width))),
    ),
  ])
}

/** Which columns hold figures alone: they stand to the right. */
function columns(rows: readonly string[][], width: number): boolean[] {
  const isFigure = (value: string): boolean => /^[-+−]?[\d.,\s]*\d\s?%?$/.test(value)
  return Array.from({ length: width }, (_, index) => {
    const values = rows.map((row) => row[index] ?? '').filter((value) => value !== '')
    return values.length > 0 && values.every(isFigure)
  })
}

function toRow(cells: readonly string[], tagName: 'th' | 'td', figures: readonly boolean[]): Element {
  return element(
    'tr',
    cells.map((cell, index) => ({
      ...element(tagName, [words(cell)]),
      properties: figures[index] ? { align: 'right' } : {},
    })),
  )
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function words(value: string): ElementContent {
  return { type: 'text', value }
}
