import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Nodes as MdastNodes, Root as MdastRoot } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Book } from '../index.ts'
import { parseTree } from '../parse/document.ts'
import { allowedTags, tameHtml } from '../parse/html-tags.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Target } from '../register/links.ts'

/** Attributes that survive: GitHub's, without what the site decides itself. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...allowedTags, 'input'],
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter((name) => typeof name !== 'string' || !['width', 'height', 'color', 'bgcolor', 'background'].includes(name)),
    table: ['align'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    td: ['align', 'colSpan', 'rowSpan'],
  },
}

/**
 * Write the text of a document as HTML: sanitised, with an id on every heading, its links led to pages of the site,
 * and the tools and tickets that it names linked. The title of the page is not part of it.
 */
export function writeHtml(book: Book, document: DocumentRecord): string {
  const source = book.sources.get(document.path)
  if (!source) return ''
  const { root, title } = parseTree(source, book.reading)
  const children = root.children.filter((block) => block !== title)
  const hast = sanitize(toSafeHast({ ...root, children }), schema)
  if (hast.type !== 'root') return ''
  nameHeadings(hast, document)
  resolveFragments(hast)
  resolveLinks(hast, book, document)
  linkReferences(hast, book, document)
  dressTables(hast)
  dressTasks(hast)
  return toHtml(hast)
}

/** Convert mdast to hast; only where a document holds HTML is it parsed as such, which is slow. */
function toSafeHast(tree: MdastRoot): Root {
  let hasHtml = false
  visit(tree, 'html', (node) => {
    node.value = tameHtml(node.value).html
    hasHtml ||= node.value.trim() !== ''
  })
  // The prefix against clobbering is added by the sanitiser, to ids of the document's own HTML as well.
  const hast = toHast(tree as MdastNodes, { allowDangerousHtml: true, clobberPrefix: '' })
  const whole: Root = hast.type === 'root' ? hast : { type: 'root', children: [hast as RootContent] }
  if (!hasHtml) return { ...whole, children: whole.children.filter((node) => (node as { type: string }).type !== 'raw') }
  const parsed = raw(whole)
  return parsed.type === 'root' ? parsed : { type: 'root', children: [] }
}

/** Give each heading the id and level that the record knows it by. A heading of the document's own HTML has no id. */
function nameHeadings(hast: Root, { sections }: DocumentRecord): void {
  const byPlace = new Map(sections.map((section) => [`${section.place.line}:${section.place.column}`, section]))
  let level = 1
  visit(hast, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return
    const start = element.position?.start
    const section = byPlace.get(`${start?.line}:${start?.column}`)
    if (section) {
      level = section.level
      element.tagName = `h${level}`
      element.properties = { id: section.id }
    } else if (element.properties.id !== 'user-content-footnote-label') element.tagName = `h${Math.min(6, level + 1)}`
  })
}

/** Let `#note` find the element that the sanitiser renamed to `user-content-note`. */
function resolveFragments(hast: Root): void {
  const ids = new Set<string>()
  visit(hast, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id)
    if (typeof properties.name === 'string') ids.add(properties.name)
  })
  visit(hast, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1)) && ids.has(`user-content-${href.slice(1)}`)) {
      properties.href = `#user-content-${href.slice(1)}`
    }
  })
}

function resolveLinks(hast: Root, book: Book, document: DocumentRecord): void {
  visit(hast, 'element', (element, index, parent) => {
    const { tagName, properties } = element
    if (tagName === 'a' && typeof properties.href === 'string') {
      const href = toHref(book, book.resolveLink(document.path, properties.href))
      if (href === null) delete properties.href
      else properties.href = href
    }
    if (tagName === 'a' && properties.href === undefined && properties.id === undefined && properties.name === undefined) element.tagName = 'span'
    if (tagName !== 'img' || !parent || index === undefined) return undefined
    const target = book.resolveLink(document.path, String(properties.src ?? ''))
    if (target.type === 'file') {
      element.properties = { ...properties, src: toHref(book, target) ?? '', alt: properties.alt ?? '', loading: 'lazy' }
      return undefined
    }
    // Showing an image of another site would tell that site who reads this page.
    const label: ElementContent = { type: 'text', value: String(properties.alt || 'image') }
    const href = toHref(book, target)
    const isInLink = parent.type === 'element' && parent.tagName === 'a'
    parent.children[index] = href === null || target.type !== 'web' || isInLink ? label : { type: 'element', tagName: 'a', properties: { href }, children: [label] }
    return SKIP
  })
}

/** The address to write for a target, or `null` where it leads nowhere. */
function toHref({ base }: Book, target: Target): string | null {
  const local = (url: string): string => encodeURI(base + url.replace(/^\//, '')).replace(/[?#]/g, encodeURIComponent)
  switch (target.type) {
    case 'page':
      return (target.document.hasPage ? local(target.document.url) : local(target.document.url.replace(/[^/]+\/$/, ''))) + target.hash
    case 'anchor':
      return target.hash
    case 'file':
      return local(target.url)
    case 'address':
      return base + target.url.replace(/^\//, '')
    case 'web':
      return target.url
    default:
      return null
  }
}

/** Link the first mention of each tool in a section, and every ticket; never inside links, code or headings. */
function linkReferences(hast: Root, book: Book, document: DocumentRecord): void {
  let linked = new Set<string>()
  visit(hast, (node, index, parent) => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      linked = new Set()
      return SKIP
    }
    if (node.type === 'element' && ['a', 'code', 'pre', 'kbd', 'samp'].includes(node.tagName)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const pieces: ElementContent[] = []
    let end = 0
    for (const reference of book.findReferences(node.value)) {
      const isOwn = document.url === reference.target
      if (isOwn || (reference.tool !== null && linked.has(reference.tool))) continue
      if (reference.tool !== null) linked.add(reference.tool)
      const properties: Properties = { href: reference.tool === null ? reference.target : encodeURI(book.base + reference.target.slice(1)) }
      pieces.push({ type: 'text', value: node.value.slice(end, reference.start) })
      pieces.push({ type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: node.value.slice(reference.start, reference.end) }] })
      end = reference.end
    }
    if (pieces.length === 0) return undefined
    pieces.push({ type: 'text', value: node.value.slice(end) })
    parent.children.splice(index, 1, ...pieces)
    return index + pieces.length
  })
}

/** Let wide tables scroll on their own, reachable by keyboard; alignment becomes a class. */
function dressTables(hast: Root): void {
  visit(hast, 'element', (element, index, parent) => {
    const { align } = element.properties
    if (align !== undefined) {
      delete element.properties.align
      if (align === 'right' || align === 'center') element.properties.className = [`align-${align}`]
    }
    if (element.tagName !== 'table' || !parent || index === undefined) return undefined
    if (parent.type === 'element' && parent.properties.className !== undefined) return undefined
    const properties: Properties = { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: 'Table, scrolls sideways' }
    parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] }
    return index
  })
}

/** Show the box of a task as a sign with a name instead of a form field without one. */
function dressTasks(hast: Root): void {
  visit(hast, 'element', (element) => {
    if (element.tagName !== 'input') return
    const isDone = element.properties.checked !== undefined && element.properties.checked !== false
    Object.assign(element, sign(isDone))
  })
}

function sign(isDone: boolean): Element {
  const properties: Properties = { className: ['task', isDone ? 'done' : 'open'], role: 'img', ariaLabel: isDone ? 'done' : 'open' }
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: isDone ? '☑' : '☐' }] }
}
