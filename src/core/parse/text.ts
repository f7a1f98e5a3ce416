import type { Nodes, PhrasingContent } from 'mdast'
import { tameHtml } from './html-tags.ts'

/** A piece of running text with the mdast node it comes from. */
export interface TextPiece {
  value: string
  node: Nodes
  /** Whether the piece is code, which is never read as prose. */
  isCode: boolean
}

/** Collect the text of a block in reading order; a hard line break counts as a line feed, HTML as nothing. */
export function toPieces(node: Nodes): TextPiece[] {
  switch (node.type) {
    case 'text':
      return [{ value: node.value, node, isCode: false }]
    case 'inlineCode':
    case 'code':
      return [{ value: node.value, node, isCode: true }]
    case 'break':
      return [{ value: '\n', node, isCode: false }]
    case 'html':
      if (/^<br\b/i.test(node.value)) return [{ value: '\n', node, isCode: true }]
      // What is no element is shown as the text it is: `use <DB name> here`.
      return tameHtml(node.value).unknown.length > 0 ? [{ value: node.value, node, isCode: true }] : []
    case 'image':
    case 'imageReference':
      return node.alt ? [{ value: node.alt, node, isCode: false }] : []
    default:
      return 'children' in node ? node.children.flatMap(toPieces) : []
  }
}

/** The running text of a node, as a reader sees it. */
export function toText(node: Nodes | PhrasingContent[]): string {
  const nodes = Array.isArray(node) ? node : [node]
  return nodes.flatMap(toPieces).map((piece) => piece.value).join('')
}

/** Fold white space, as HTML does. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
