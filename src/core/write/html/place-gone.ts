import type { Element, ElementContent, Parents, Root } from 'hast'
import { type Block, containerTags } from './text-blocks.ts'

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
  const parent = next ? toCommon(previous?.above ?? [], next.above) : undefined
  const child = parent && next ? (next.above[next.above.indexOf(parent) + 1] ?? next.element) : undefined
  const at = parent?.children.findIndex((one) => one === child) ?? -1
  if (parent && at >= 0) parent.children.splice(at, 0, toGone(gone, 'p'))
  else tree.children.push(toGone(gone, 'p'))
}

/** What encloses two blocks and may hold a paragraph: below the outermost it may be a quotation, or a sign that nobody closed. */
function toCommon(one: readonly Parents[], other: readonly Parents[]): Parents | undefined {
  return other.findLast((parent, index) => index === 0 || (one[index] === parent && !isContainer(parent)))
}

function isContainer(parent: Parents): boolean {
  return parent.type === 'element' && containerTags.has(parent.tagName)
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
