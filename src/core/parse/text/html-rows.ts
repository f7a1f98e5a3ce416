import type { Element, ElementContent } from 'hast'

/** Most columns and rows that a cell may span. */
const mostSpanned = 50

/** The rows of a table, whatever groups of rows they stand in. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [],
  )
}

/** Whether a table only arranges a page: it has one row without a heading, or headings and further tables stand in its cells. */
export function isLayout(table: Element): boolean {
  const rows = rowsOf(table)
  const cells = rows.flatMap(elementsOf)
  const isRow = rows.length === 1 && cells.every(({ tagName }) => tagName !== 'th')
  return isRow || cells.some((cell) => holds(cell, /^(?:table|h[1-6])$/))
}

/** Whether a row can be the header of its table; one that begins with a heading and goes on with data is none. */
export function isHeaderRow(row: Element): boolean {
  const names = elementsOf(row).map(({ tagName }) => tagName)
  return names[0] !== 'th' || names.length === 1 || names.slice(1).includes('th')
}

/** How many columns and rows a cell takes. */
export function spanOf({ properties }: Element): { wide: number; high: number } {
  const span = (value: unknown): number => Math.min(mostSpanned, Math.max(1, Number(value) || 1))
  return { wide: span(properties['colSpan']), high: span(properties['rowSpan']) }
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

function holds(node: ElementContent, name: RegExp): boolean {
  return (
    node.type === 'element' &&
    node.children.some((child) => (child.type === 'element' && name.test(child.tagName)) || holds(child, name))
  )
}
