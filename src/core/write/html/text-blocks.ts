import type { Element, Parents, Root, Text } from 'hast'

/** The words of a text node, and where they stand. */
export interface BlockText {
  node: Text
  parent: Parents
  /** What parts them from those before: a space before each further cell of a row. */
  lead: string
}

/** The smallest piece of a page that is compared: a paragraph, an entry of a list, a row of a table. */
export interface Block {
  element: Element
  /** What encloses it, from the outermost on. */
  above: Parents[]
  texts: BlockText[]
}

const blockTags = new Set('p li tr dt dd pre h1 h2 h3 h4 h5 h6 figcaption caption summary'.split(' '))
const cellTags = new Set(['td', 'th'])
/** What holds blocks alone. */
export const containerTags: ReadonlySet<string> = new Set('ul ol dl table thead tbody tfoot tr colgroup'.split(' '))
/** What has no words that can be marked. */
const closedTags = new Set('math svg button select textarea'.split(' '))

/** List the blocks of a page with their words, in reading order; words of no block are left alone. White space is folded. */
export function toBlocks(tree: Root): Block[] {
  const blocks = new Map<Element, Block>()
  let lastCell: Element | undefined
  const walk = (parent: Parents, above: Parents[]): void => {
    for (const node of [...parent.children]) {
      if (node.type === 'element' && !closedTags.has(node.tagName)) walk(node, [...above, node])
      if (node.type !== 'text') continue
      const at = above.findLastIndex((one) => one.type === 'element' && blockTags.has(one.tagName))
      const element = above[at]
      if (element?.type !== 'element' || isBetween(parent, node)) continue
      const cell = above.slice(at).find((one) => one.type === 'element' && cellTags.has(one.tagName))
      const block = blocks.get(element) ?? { element, above: above.slice(0, at), texts: [] }
      blocks.set(element, block)
      const isNewCell = cell?.type === 'element' && cell !== lastCell && block.texts.length > 0
      lastCell = cell?.type === 'element' ? cell : undefined
      if (element.tagName !== 'pre') node.value = node.value.replace(/\s+/g, ' ')
      block.texts.push({ node, parent, lead: isNewCell ? ' ' : '' })
    }
  }
  walk(tree, [tree])
  return [...blocks.values()].filter(({ texts }) => texts.some(({ node }) => node.value.trim() !== ''))
}

/** Whether a text is only the line end between two elements that hold words. */
function isBetween(parent: Parents, { value }: Text): boolean {
  if (value.trim() !== '') return false
  if (parent.type !== 'element' || containerTags.has(parent.tagName)) return true
  return parent.tagName === 'li' && parent.children.some((one) => one.type === 'element' && blockTags.has(one.tagName))
}
