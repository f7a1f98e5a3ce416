import { isFlow } from '../../core/parse/text/children.ts'
import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'

/** Handlers for the notes that mammoth writes: `<sup><a href="#footnote-1">[1]</a></sup>`, and a list of notes at the end. */
export const footnoteHandlers: Record<string, Handle> = {
  sup: (state, node) => toReference(node) ?? state.all(node),
  ol: (state, node, parent) =>
    node.children.some((child) => child.type === 'element' && noteOf(child.properties.id) !== null)
      ? toDefinitions(state, node)
      : fallback(state, 'list', node, parent),
}

function fallback(state: State, name: string, node: Element, parent: Parameters<Handle>[2]): ReturnType<Handle> {
  return state.handlers[name === 'list' ? 'ul' : name]?.(state, node, parent)
}

function noteOf(value: unknown): string | null {
  const match = /^#?(footnote|endnote)-(\d+)$/.exec(typeof value === 'string' ? value : '')
  return match ? `${match[1] === 'endnote' ? 'end' : ''}${match[2]}` : null
}

function toReference(node: Element): Nodes | null {
  const [only] = node.children
  if (only?.type !== 'element' || only.tagName !== 'a') return null
  const id = noteOf(only.properties.href)
  return id === null ? null : { type: 'footnoteReference', identifier: id, label: id }
}

function toDefinitions(state: State, node: Element): Nodes[] {
  return node.children.flatMap((child): Nodes[] => {
    const id = child.type === 'element' ? noteOf(child.properties.id) : null
    if (child.type !== 'element' || id === null) return []
    const children = state.toFlow(state.all(withoutWayBack(child))).filter(isFlow)
    return [{ type: 'footnoteDefinition', identifier: id, label: id, children }]
  })
}

/** Without the arrow that leads back to the text. */
function withoutWayBack(node: Element): Element {
  const isWayBack = (child: Element['children'][number]): boolean =>
    child.type === 'element' &&
    child.tagName === 'a' &&
    /^#(?:footnote|endnote)-ref-/.test(String(child.properties.href ?? ''))
  return {
    ...node,
    children: node.children
      .filter((child) => !isWayBack(child))
      .map((child) => (child.type === 'element' ? withoutWayBack(child) : child)),
  }
}
