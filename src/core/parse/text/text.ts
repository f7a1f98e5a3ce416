import type { Nodes, PhrasingContent } from 'mdast'
import { tameHtml } from './html-tags.ts'

/** A piece of running text with the mdast node it comes from. */
export interface TextPiece {
  value: string
  node: Nodes
  /** Whether the piece is code, which is never read as prose. */
  isCode: boolean
}

/** A tag within a line behind which a new one begins: `Mia<br>Jon`, and the items of a list in a cell. */
const lineTag = /^<(?:br|\/?(?:li|p|div|ul|ol|dt|dd))\b/i

/** Collect the text of a block in reading order; a hard line break counts as a line feed, HTML as nothing. */
export function toPieces(node: Nodes): TextPiece[] {
  const pieces: TextPiece[] = []
  collect(node, (value, from, isCode) => pieces.push({ value, node: from, isCode }))
  return pieces
}

/** The running text of a node, as a reader sees it. */
export function toText(node: Nodes | PhrasingContent[]): string {
  let text = ''
  for (const one of Array.isArray(node) ? node : [node]) collect(one, (value) => void (text += value))
  return text
}

/** Show every piece of a block in reading order. One visitor and no lists in between: this runs over every node of a record several times. */
function collect(node: Nodes, add: (value: string, node: Nodes, isCode: boolean) => void): void {
  switch (node.type) {
    case 'text':
      return add(node.value, node, false)
    case 'inlineCode':
    case 'code':
      return add(node.value, node, true)
    case 'break':
      return add('\n', node, false)
    case 'html':
      if (lineTag.test(node.value)) return add('\n', node, true)
      // What is no element is shown as the text it is: `use <DB name> here`.
      return tameHtml(node.value).isText ? add(node.value, node, true) : undefined
    case 'image':
    case 'imageReference':
      return node.alt ? add(node.alt, node, false) : undefined
    default:
      if ('children' in node) for (const child of node.children) collect(child, add)
  }
}
