import type { Element, ElementContent, Root } from 'hast'
import type { Block } from './text-blocks.ts'

/** Blocks that only stand beside their like. */
const bound = new Set(['li', 'tr', 'dt', 'dd'])

/** Write a block that went where it stood: beside its like, else as a paragraph of its own between others. */
export function placeGone(tree: Root, gone: Block, { previous, next }: { previous?: Block; next?: Block }): void {
  const { tagName } = gone.element
  const like = [next, previous].find((one) => one?.element.tagName === tagName)
  if (like && bound.has(tagName)) {
    const parent = like.above.at(-1)
    const at = parent?.children.findIndex((child) => child === like.element) ?? -1
    parent?.children.splice(at + (like === next ? 0 : 1), 0, toGone(gone, tagName))
    return
  }
  const top = next?.above[1] ?? next?.element
  const at = top ? tree.children.findIndex((child) => child === top) : -1
  tree.children.splice(at < 0 ? tree.children.length : at, 0, toGone(gone, 'p'))
}

function toGone({ texts }: Block, tagName: string): Element {
  if (tagName !== 'tr')
    return element(tagName, [toDeleted(texts.map(({ node, lead }) => lead + node.value).join(''))], true)
  const cells: string[] = []
  for (const { node, lead } of texts) {
    if (lead !== '' || cells.length === 0) cells.push(node.value)
    else cells[cells.length - 1] += node.value
  }
  return element(
    'tr',
    cells.map((cell) => element('td', [toDeleted(cell)])),
    true,
  )
}

function toDeleted(value: string): Element {
  return { ...element('del', [{ type: 'text', value }]), properties: { className: ['was'] } }
}

function element(tagName: string, children: ElementContent[], isChanged = false): Element {
  return { type: 'element', tagName, properties: isChanged ? { className: ['changed'] } : {}, children }
}
