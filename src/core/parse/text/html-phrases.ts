import type { Element, ElementContent, RootContent as HastContent } from 'hast'
import type { Link, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'

/** What HTML becomes, with what stands for the nodes of Markdown that it encloses. */
export interface BlockReading {
  /** The node of Markdown that an element stands for, where it stands for one. */
  held: (element: Element) => RootContent | undefined
  /** The place of an element in the document. */
  place: (position: Position | undefined) => Position | undefined
}

const phrasing = new Set(
  'a abbr b bdo big br cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Whether HTML stands within a line: text, and elements such as `<b>`. */
export function isPhrasing(node: HastContent): boolean {
  return node.type === 'text' || (node.type === 'element' && phrasing.has(node.tagName))
}

/** Leave out line breaks and blanks before and behind the words of a paragraph or cell. */
export function withoutOuterSpace(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  const from = children.findIndex((node) => !isSpace(node))
  return from === -1 ? [] : children.slice(from, children.findLastIndex((node) => !isSpace(node)) + 1)
}

/** The words of elements in a line; each block among them begins a line of its own. */
export function toPhrases(nodes: readonly HastContent[], reading: BlockReading): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      return [{ type: 'text', value: node.value, ...toPosition(node.position, reading) }]
    }
    if (node.type !== 'element') return []
    const held = reading.held(node)
    if (held) return [{ type: 'break' }, ...phrasesOf(held), { type: 'break' }]
    return toPhrase(node, reading)
  })
}

function toPhrase(element: Element, reading: BlockReading): PhrasingContent[] {
  const place = placed(element, reading)
  const children = (): PhrasingContent[] => toPhrases(element.children, reading)
  switch (element.tagName) {
    case 'br':
      return [{ type: 'break', ...place }]
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: children(), ...place }]
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children: children(), ...place }]
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children: children(), ...place }]
    case 'code':
    case 'tt':
      return [{ type: 'inlineCode', value: textOf(element), ...place }]
    case 'img':
      return [{ type: 'image', url: attribute(element, 'src'), alt: attribute(element, 'alt'), ...place }]
    case 'a':
      return toLink(element, children(), reading)
    default:
      return phrasing.has(element.tagName) ? children() : [{ type: 'break' }, ...children(), { type: 'break' }]
  }
}

function toLink(element: Element, children: PhrasingContent[], reading: BlockReading): PhrasingContent[] {
  const url = attribute(element, 'href')
  const link: Link = { type: 'link', url, children: children, ...placed(element, reading) }
  return url === '' || children.length === 0 ? children : [link]
}

/** The words of a block of Markdown, its parts in lines of their own. */
function phrasesOf(block: RootContent): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children
  if (!('children' in block)) return []
  return block.children.flatMap((child): PhrasingContent[] => [{ type: 'break' }, ...phrasesOf(child)])
}

function textOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The place of an element, as a field of a node. */
export function placed(element: Element, reading: BlockReading): { position?: Position } {
  return toPosition(element.position, reading)
}

function toPosition(position: Position | undefined, reading: BlockReading): { position?: Position } {
  const own = reading.place(position)
  return own ? { position: own } : {}
}
