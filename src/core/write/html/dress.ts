import type { Element, Parents, Properties } from 'hast'
import type { Words } from '../../words/index.ts'
import type { Step } from '../../parse/text/walk.ts'

/** Let a wide table scroll on its own, reachable by keyboard. `id` is its anchor, where evidence points to the table itself; `label` is what it is called aloud. */
export function frameTable(
  table: Element,
  index: number,
  parent: Parents | null,
  { id, label }: { id: string | undefined; label: string },
): Step {
  delete table.properties.align
  if (!parent || (parent.type === 'element' && parent.properties.role === 'group')) return undefined
  const properties: Properties = {
    id,
    className: ['scroll'],
    // No landmark: a document has many tables, and a list of landmarks of one name leads nobody anywhere.
    role: 'group',
    tabIndex: 0,
    ariaLabel: label,
  }
  parent.children[index] = { type: 'element', tagName: 'div', properties, children: [table] }
  return index
}

/** The alignment of a cell becomes a class: an attribute for it is no longer HTML. A date, version or figure stays on one line, sentences get room. */
export function dressCell(cell: Element): void {
  const { align } = cell.properties
  delete cell.properties.align
  const [first] = cell.children
  const only = first?.type === 'element' && first.children.length === 1 ? first.children[0] : first
  const isFigure = cell.children.length === 1 && only?.type === 'text' && /^[\d#+(-]\S{0,20}$/.test(only.value.trim())
  const classes = [
    ...(align === 'right' || align === 'center' ? [`align-${align}`] : []),
    ...(isFigure ? ['figure'] : []),
    ...(lengthOf(cell) > 40 ? ['prose'] : []),
  ]
  if (classes.length > 0) cell.properties.className = classes
}

/** Show the box of a task as a sign with a name instead of a form field without one. */
export function taskSign({ properties }: Element, { states }: Words['actions']): Element {
  const isDone = properties.checked !== undefined && properties.checked !== false
  const named: Properties = {
    className: ['task', isDone ? 'done' : 'open'],
    role: 'img',
    ariaLabel: isDone ? states.done : states.open,
  }
  return {
    type: 'element',
    tagName: 'span',
    properties: named,
    children: [{ type: 'text', value: isDone ? '☑' : '☐' }],
  }
}

function lengthOf(node: Element): number {
  return node.children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.length : child.type === 'element' ? lengthOf(child) : 0),
    0,
  )
}
