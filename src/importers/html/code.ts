import { toPhrases } from './phrases.ts'
import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { InlineCode, Nodes, PhrasingContent } from 'mdast'

/** Code within a line. A link within it goes around the code, as Markdown wants it; emphasis within it is given up. */
export function toCode(state: State, node: Element): Nodes[] {
  return joinText(toPhrases(state, node).flatMap(withoutEmphasis)).flatMap(toLeaves)
}

function withoutEmphasis(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'inlineCode') return [{ type: 'text', value: node.value }]
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
    ? node.children.flatMap(withoutEmphasis)
    : [node]
}

function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}

function toLeaves(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return node.value.trim() === '' ? [node] : splitBlanks(node.value)
  return node.type === 'link'
    ? [{ ...node, children: joinText(node.children.flatMap(withoutEmphasis)).flatMap(toLeaves) }]
    : [node]
}

/** Blanks at the ends of code belong to the line around it. */
function splitBlanks(value: string): PhrasingContent[] {
  const trimmed = value.trim()
  const code: InlineCode = { type: 'inlineCode', value: trimmed.replace(/\s*\n\s*/g, ' ') }
  return [...blank(/^\s/.test(value)), code, ...blank(/\s$/.test(value))]
}

function blank(isThere: boolean): PhrasingContent[] {
  return isThere ? [{ type: 'text', value: ' ' }] : []
}
