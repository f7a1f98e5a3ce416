import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Loss, LossKind } from '../losses.ts'
import { countWords, excerpt } from '../words.ts'
import { textOf } from './text-of.ts'

/** The main text of a page, and what of the page is not in it. */
export interface MainText {
  root: Root
  losses: Loss[]
}

/** Where sites keep the text of a page: ids and classes of wikis, of programs for minutes, of blogs. First found, first taken. */
const places: readonly ((element: Element) => boolean)[] = [
  (element) =>
    hasId('main-content', 'mw-content-text', 'wikitext', 'dokuwiki__content', 'wiki-body', 'bodyContent')(element) &&
    !hasClass('pageSection')(element),
  hasClass('wiki-content', 'mw-parser-output', 'minutes-content', 'patternTopic', 'markdown-body', 'entry-content'),
  ({ tagName, properties }) => tagName === 'main' || properties.role === 'main',
  hasClass('post-content', 'article-body', 'page-content'),
]

/** Elements that readers of the text do not need, and what they are. */
const furniture = new Set(['nav', 'footer', 'aside', 'header', 'menu', 'search'])
const embedded = new Set(
  'script style template noscript iframe object embed applet canvas svg video audio link meta base'.split(' '),
)
const controls = new Set(['button', 'select', 'textarea', 'option', 'input'])
const furnitureNames =
  /^(?:nav|navbar|navigation|sidebar|side-?bar|menu|footer|breadcrumbs?|toc|toc-macro|mw-editsection|mw-jump-link|printfooter|catlinks|headerlink|skip-link|cookie.*|comments|comment-?list|comment-form|share.*|social.*|likes-and-labels.*|edit-?link|anchor-?link|secedit)$/i

function hasId(...ids: string[]): (element: Element) => boolean {
  return ({ properties }) => typeof properties.id === 'string' && ids.includes(properties.id)
}

function hasClass(...names: string[]): (element: Element) => boolean {
  return (element) => classesOf(element).some((name) => names.includes(name))
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** Find the main text of a page; navigation, scripts and what is hidden are left out, and counted. */
export function findMainText(page: Root): MainText {
  const losses: Loss[] = []
  const body = findElement(page, ({ tagName }) => tagName === 'body') ?? page
  const kept = prune(body, losses)
  const main = places.map((is) => findElement(kept, is)).find((found) => found && countWords(textOf(found)) > 0)
  const article = main ?? onlyArticle(kept)
  if (!article)
    return { root: { type: 'root', children: 'children' in kept ? (kept.children as Root['children']) : [] }, losses }
  const around = countWords(textOf(kept)) - countWords(textOf(article))
  if (around > 0) losses.push(toLoss('page-furniture', article, `around <${article.tagName}>`, around))
  return { root: { type: 'root', children: article.children }, losses }
}

function onlyArticle(root: Nodes): Element | null {
  const found = listElements(root).filter(({ tagName }) => tagName === 'article')
  return found.length === 1 ? (found[0] ?? null) : null
}

function findElement(root: Nodes, is: (element: Element) => boolean): Element | null {
  return listElements(root).find(is) ?? null
}

/** All elements below a node, in the order in which they begin. */
export function listElements(root: Nodes): Element[] {
  const found: Element[] = []
  const add = (node: Nodes): void => {
    if (!('children' in node)) return
    for (const child of node.children) {
      if (child.type === 'element') found.push(child)
      add(child)
    }
  }
  add(root)
  return found
}

/** A copy of a node without what readers of its text do not get. */
function prune<Node extends Root | Element>(node: Node, losses: Loss[]): Node {
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return []
    if (child.type !== 'element') return [child]
    const kind = leftOut(child)
    if (kind === null) return [withBox(prune(child, losses))]
    const text = kind === 'embedded-code' ? '' : textOf(child)
    const what = kind === 'embedded-code' || text.trim() === '' ? `<${child.tagName}>` : excerpt(text)
    if (kind !== 'form-control' || countWords(text) > 0) losses.push(toLoss(kind, child, what, countWords(text)))
    return kind === 'embedded-code' ? [] : [{ type: 'text', value: ' ' }]
  })
  return { ...node, children }
}

/** An item of a list of tasks of Confluence with the box that its page draws. */
function withBox(element: Element): Element {
  const isTask = element.tagName === 'li' && element.properties.dataInlineTaskId !== undefined
  if (!isTask || listElements(element).some(({ tagName }) => tagName === 'input')) return element
  const checked = classesOf(element).includes('checked')
  const box: Element = { type: 'element', tagName: 'input', properties: { type: 'checkbox', checked }, children: [] }
  return { ...element, children: [box, { type: 'text', value: ' ' }, ...element.children] }
}

/** Why an element is left out; `null` for one that stays. */
function leftOut(element: Element): LossKind | null {
  const { tagName, properties } = element
  if (embedded.has(tagName)) return 'embedded-code'
  if (tagName === 'input' ? properties.type !== 'checkbox' : controls.has(tagName)) return 'form-control'
  if (
    furniture.has(tagName) ||
    /^(?:navigation|banner|contentinfo|search|complementary)$/.test(String(properties.role ?? ''))
  )
    return tagName === 'header' && hasTitle(element) ? null : 'page-furniture'
  const names = [...classesOf(element), ...(typeof properties.id === 'string' ? [properties.id] : [])]
  if (names.some((name) => furnitureNames.test(name))) return 'page-furniture'
  // Below a page of Confluence: what is attached to it, and what was said of it.
  if (names.includes('pageSection') && /^\s*(?:Attachments|Comments):/.test(textOf(element))) return 'page-furniture'
  const isHidden =
    properties.hidden === true || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''))
  return isHidden ? 'hidden-text' : null
}

/** Whether a header holds the title of the text rather than that of the site: a heading and no list of links. */
function hasTitle(header: Element): boolean {
  const inside = listElements(header).map(({ tagName }) => tagName)
  return inside.includes('h1') && !inside.includes('nav') && !inside.includes('ul')
}

function toLoss(kind: LossKind, { position }: Element, what: string, words: number): Loss {
  return { kind, line: position?.start.line ?? 1, column: position?.start.column ?? 1, what, words }
}
