import type { Element, Nodes, Parents, Root } from 'hast'
import type { Place } from '../../read/message.ts'
import { walk } from '../../parse/text/walk.ts'

/** Elements in which a document says one thing. */
const points = new Set(['li', 'p', 'td', 'th', 'tr'])

/** The elements of a text by the line on which they begin, the innermost last. */
export type ElementsByLine = ReadonlyMap<number, readonly Element[]>

/** List paragraphs, items, rows and cells by the line on which they begin. */
export function toElementsByLine(hast: Root): ElementsByLine {
  const found = new Map<number, Element[]>()
  walk<Nodes, Parents>(hast, (node) => {
    const line = node.type === 'element' && points.has(node.tagName) ? node.position?.start.line : undefined
    if (node.type !== 'element' || line === undefined) return undefined
    const known = found.get(line)
    if (known) known.push(node)
    else found.set(line, [node])
    return undefined
  })
  return found
}

/** The innermost of some elements that begins on the line of a place, and not behind it; `null` where there is none. */
export function elementAt(elements: ElementsByLine, place: Place, tagNames: readonly string[]): Element | null {
  const here = (elements.get(place.line) ?? []).filter(
    ({ tagName, position }) => tagNames.includes(tagName) && (position?.start.column ?? 0) <= place.column,
  )
  return here.at(-1) ?? null
}

/** Add a class to an element. */
export function addClass(element: Element, name: string): void {
  const { className } = element.properties
  element.properties.className = [...(Array.isArray(className) ? className : []), name]
}
