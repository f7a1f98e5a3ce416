import type { Nodes, Root } from 'mdast'

/** The words of a Markdown tree as a reader meets them, blocks and cells apart; addresses are none, code and alternative texts are. */
export function toReadable(root: Root): string {
  const pieces: string[] = []
  const add = (node: Nodes): void => {
    if (node.type === 'image') pieces.push(` ${node.alt ?? ''} `)
    else if (node.type === 'break') pieces.push('\n')
    else if ('value' in node) pieces.push(node.type === 'html' ? '' : node.value)
    if ('children' in node) node.children.forEach(add)
    if (!['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'image', 'html'].includes(node.type))
      pieces.push('\n')
  }
  add(root)
  return pieces.join('')
}
