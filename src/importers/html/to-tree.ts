import { toPhrases } from './phrases.ts'
import { fromHtml } from 'hast-util-from-html'
import type { Element, ElementContent, Nodes as HastNodes, Root as HtmlRoot } from 'hast'
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast'
import type { Nodes, Root } from 'mdast'
import { toCode } from './code.ts'
import { toScript } from './script.ts'
import { isLayout, markSpans, toTable } from './table.ts'

/** What the conversion noticed, which has no counterpart in Markdown. */
export type HtmlRemark = 'layout-table' | 'nested-table' | 'merged-cells'

/** Start of the address of a link without words that stands for an anchor until the tree is tidied. */
export const anchorMark = '\u0000anchor:'

/**
 * Turn HTML into the tree of Markdown. Elements without a counterpart give way to what is in them;
 * nothing that has words is left out.
 */
export function toTree(html: string, remark: (what: HtmlRemark) => void, others: Record<string, Handle> = {}): Root {
  return treeOf(fromHtml(html, { fragment: true }), remark, others)
}

/** The same for HTML that is read already. */
export function treeOf(hast: HtmlRoot, remark: (what: HtmlRemark) => void, others: Record<string, Handle> = {}): Root {
  forgetPlaces(hast)
  const mdast = toMdast(hast, { document: true, handlers: { ...toHandlers(remark), ...others } })
  return mdast.type === 'root' ? mdast : { type: 'root', children: [] }
}

/** Forget where in the source a tree stood: nobody asks for that any more, and the conversion copies all it gets. */
function forgetPlaces(node: HastNodes): void {
  node.position = undefined
  if ('children' in node) node.children.forEach(forgetPlaces)
}

/** Emphasis that somebody forgot to close goes on over whole blocks: it marks none of them. */
const emphasis = Object.fromEntries(
  (['b', 'strong', 'i', 'em', 's', 'del', 'strike'] as const).map((name): [string, Handle] => [
    name,
    (state, node) => (holdsBlock(node) ? state.toFlow(state.all(node)) : defaultHandlers[name](state, node)),
  ]),
)

function toHandlers(remark: (what: HtmlRemark) => void): Record<string, Handle> {
  const all: Handle = (state, node) => state.all(node)
  const flow: Handle = (state, node) => state.toFlow(state.all(node))
  return {
    ...emphasis,
    a: (state, node) => toAnchored(state, node),
    code: (state, node) => toCode(state, node),
    kbd: (state, node) => toCode(state, node),
    pre: (state, node) => defaultHandlers.pre(state, withWordsOfImages(node)),
    samp: (state, node) => toCode(state, node),
    tt: (state, node) => toCode(state, node),
    var: all,
    // Where a line may break is no word.
    wbr: () => undefined,
    mark: all,
    u: all,
    q: all,
    details: flow,
    caption: (state, node) => toParagraph(state, node),
    dl: (state, node) => toTerms(state, node),
    sup: (state, node) => toScript(state, node, 'sup'),
    sub: (state, node) => toScript(state, node, 'sub'),
    span: (state, node) => toAnchored(state, node),
    title: flow,
    input: (_, node) => ({ type: 'text', value: node.properties.checked === true ? '☑' : '☐' }),
    table: (state, node) => {
      if (state.inTable) remark('nested-table')
      else if (isLayout(node)) {
        remark('layout-table')
        return state.toFlow(state.all(node))
      } else if (markSpans(node)) remark('merged-cells')
      return toTable(state, node)
    },
    // Cells of a table that only arranges a page; those of real tables are made by `toTable`.
    tr: all,
    td: flow,
    th: flow,
  }
}

/** A link, or the anchor that an element without an address is. */
function toAnchored(state: State, node: Element): Nodes[] {
  const { href, id, name } = node.properties
  const anchor = typeof id === 'string' ? id : typeof name === 'string' ? name : ''
  const marks: Nodes[] = anchor === '' ? [] : [{ type: 'link', url: anchorMark + anchor, children: [] }]
  const children = toPhrases(state, node)
  if (typeof href !== 'string' || href === '') return [...marks, ...children]
  return [...marks, { type: 'link', url: href, title: null, children }]
}

/** A block of code can show no image: the words that stand for it stay. */
function withWordsOfImages(node: Element): Element {
  const children = node.children.map((child): ElementContent => {
    if (child.type !== 'element') return child
    if (child.tagName !== 'img') return withWordsOfImages(child)
    const { alt } = child.properties
    return { type: 'text', value: typeof alt === 'string' ? ` ${alt} ` : '' }
  })
  return { ...node, children }
}

function toParagraph(state: State, node: Element): Nodes[] {
  const children = toPhrases(state, node)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/** Terms and their meanings become items that start with the term in bold; a block that is neither ends their list. */
function toTerms(state: State, node: Element): Nodes[] {
  const made: Nodes[] = []
  let items: Element[] = []
  const settle = (): void => {
    if (items.length > 0) made.push(...listOf(state.one(toElement('ul', items), undefined)))
    items = []
  }
  for (const child of node.children.flatMap(withinGroup)) {
    const last = items.at(-1)
    // Words that stand in no term and no meaning are an item of their own.
    if (child.type === 'text' && child.value.trim() !== '') items.push(toElement('li', [child]))
    if (child.type !== 'element') continue
    if (child.tagName === 'dt') items.push(toElement('li', [toStrong(child.children)]))
    else if (child.tagName === 'dd' && last) last.children.push({ type: 'text', value: ' ' }, ...child.children)
    else if (child.tagName === 'dd' || !block.test(child.tagName)) items.push(toElement('li', child.children))
    else {
      settle()
      made.push(...listOf(state.one(child, node)))
    }
  }
  settle()
  return made
}

const block = /^(?:h[1-6]|div|p|table|[uod]l|pre|blockquote|section|hr)$/

function holdsBlock(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (block.test(child.tagName) || holdsBlock(child)))
}

/** Pairs of terms and meanings may stand in a group of their own. */
function withinGroup(child: ElementContent): ElementContent[] {
  const isGroup =
    child.type === 'element' &&
    child.tagName === 'div' &&
    child.children.some((inner) => inner.type === 'element' && /^d[td]$/.test(inner.tagName))
  return isGroup ? child.children : [child]
}

function listOf(made: Nodes | Nodes[] | undefined): Nodes[] {
  return made === undefined ? [] : [made].flat()
}

function toElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function toStrong(children: ElementContent[]): Element {
  return toElement('strong', [...children, { type: 'text', value: ':' }])
}
