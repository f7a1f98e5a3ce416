import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { InlineCode, Nodes, PhrasingContent } from 'mdast'

/** Code within a line. Links and emphasis within it are kept: they go around the code, as Markdown wants it. */
export function toCode(state: State, node: Element): Nodes[] {
  return (state.all(node) as PhrasingContent[]).flatMap(codeLeaves)
}

function codeLeaves(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return node.value.trim() === '' ? [node] : splitBlanks(node.value)
  if ('children' in node) return [{ ...node, children: (node.children as PhrasingContent[]).flatMap(codeLeaves) } as PhrasingContent]
  return [node]
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
