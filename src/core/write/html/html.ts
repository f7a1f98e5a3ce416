import type { Element, ElementContent, Nodes, Parents, Properties, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Nodes as MdastNodes, Parents as MdastParents, Root as MdastRoot } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import type { Book } from '../../book.ts'
import { parseTree } from '../../parse/document.ts'
import { allowedTags, tameHtml } from '../../parse/text/html-tags.ts'
import { type Step, walk } from '../../parse/text/walk.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Target } from '../../register/places/links.ts'
import { toDocumentFinder } from './action-references.ts'
import { dressCell, frameTable, taskSign } from './dress.ts'
import { redactHast } from './redact-html.ts'
import { setSpeakersApart } from './speakers.ts'

/** Attributes that survive: GitHub's, without what the site decides itself. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...allowedTags, 'input'],
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter(
      (name) => typeof name !== 'string' || !['width', 'height', 'color', 'bgcolor', 'background'].includes(name),
    ),
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
  const source = book.places.sources.get(document.path)
  if (!source) return ''
  const { root, title } = parseTree(source, book.reading)
  const children = root.children.filter((block) => block !== title)
  const { tree, hasHtml } = toSafeHast({ ...root, children }, source.body)
  const hast = sanitize(tree, schema)
  if (hast.type !== 'root') return ''
  if (hasHtml && book.reading.redact) redactHast(hast)
  const ids = nameHeadings(hast, document)
  const anchors = new Map(
    document.releaseTables
      .filter(({ hasOwnAnchor }) => hasOwnAnchor)
      .map(({ place, anchor }) => [`${place.line}:${place.column}`, anchor]),
  )
  walk<Nodes, Parents>(hast, (node, index, parent) =>
    node.type === 'element' ? dress(node, index, parent) : undefined,
  )
  setSpeakersApart(hast, document.attendance.attendees)
  linkReferences(hast, book, document)
  return toHtml(hast)

  function dress(element: Element, index: number, parent: Parents | null): Step {
    if (element.tagName === 'a') leadLink(element, ids, book, document)
    else if (element.tagName === 'img') return placeImage(element, index, parent, book, document)
    else if (element.tagName === 'table')
      return frameTable(
        element,
        index,
        parent,
        anchors.get(`${element.position?.start.line}:${element.position?.start.column}`),
      )
    else if (element.tagName === 'input') Object.assign(element, taskSign(element))
    else if (element.tagName === 'code') delete element.properties.className
    else if (element.tagName === 'td' || element.tagName === 'th') dressCell(element)
    return undefined
  }
}

/** Convert mdast to hast; only where a document holds HTML is it parsed as such, which is slow. */
function toSafeHast(tree: MdastRoot, body: string): { tree: Root; hasHtml: boolean } {
  let hasHtml = false
  walk<MdastNodes, MdastParents>(tree, (node) => {
    if (node.type !== 'html') return undefined
    node.value = tameHtml(node.value).html
    hasHtml ||= node.value.trim() !== ''
    return undefined
  })
  // The prefix against clobbering is added by the sanitiser, to ids of the document's own HTML as well.
  const hast = toHast(tree as MdastNodes, { allowDangerousHtml: true, clobberPrefix: '' })
  const whole: Root = hast.type === 'root' ? hast : { type: 'root', children: [hast as RootContent] }
  if (!hasHtml)
    return {
      tree: { ...whole, children: whole.children.filter((node) => (node as { type: string }).type !== 'raw') },
      hasHtml,
    }
  // With the text at hand, the places of headings survive, by which they are known.
  const parsed = raw(whole, { file: new VFile(body) })
  return { tree: parsed.type === 'root' ? parsed : { type: 'root', children: [] }, hasHtml }
}

/**
 * Give each heading the id and level that the record knows it by, and return every id of the text.
 * A heading of the document's own HTML has no id.
 */
function nameHeadings(hast: Root, { sections }: DocumentRecord): Set<string> {
  const byPlace = new Map(sections.map((section) => [`${section.place.line}:${section.place.column}`, section]))
  const ids = new Set<string>()
  let level = 1
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type !== 'element') return undefined
    if (/^h[1-6]$/.test(node.tagName)) {
      const start = node.position?.start
      const section = byPlace.get(`${start?.line}:${start?.column}`)
      if (section) {
        level = section.level
        node.properties = { id: section.id }
      }
      const isFootnotes = node.properties.id === 'user-content-footnote-label'
      node.tagName = section ? `h${level}` : isFootnotes ? 'h2' : `h${Math.min(6, level + 1)}`
    }
    for (const key of ['id', 'name'] as const)
      if (typeof node.properties[key] === 'string') ids.add(node.properties[key])
    return undefined
  })
  return ids
}

/** Lead a link to where its target is published. One that leads nowhere becomes plain text. */
function leadLink(element: Element, ids: ReadonlySet<string>, book: Book, document: DocumentRecord): void {
  const { properties } = element
  if (typeof properties.href === 'string') {
    const href = toHref(book, book.lookup.resolveLink(document.path, properties.href))
    if (href === null) delete properties.href
    else properties.href = resolveFragment(href, ids)
  }
  if (properties.href === undefined && properties.id === undefined && properties.name === undefined)
    element.tagName = 'span'
}

/** Let `#note` find the element that the sanitiser renamed to `user-content-note`. */
function resolveFragment(href: string, ids: ReadonlySet<string>): string {
  const renamed = `user-content-${href.slice(1)}`
  return href.startsWith('#') && !ids.has(href.slice(1)) && ids.has(renamed) ? `#${renamed}` : href
}

/** Show an image that lies beside the document; one of another site becomes a link, or that site would learn who reads this page. */
function placeImage(
  element: Element,
  index: number,
  parent: Parents | null,
  book: Book,
  document: DocumentRecord,
): Step {
  const { properties } = element
  const target = book.lookup.resolveLink(document.path, String(properties.src ?? ''))
  const href = toHref(book, target)
  if (target.type === 'file' && href !== null) {
    element.properties = { ...properties, src: href, alt: properties.alt ?? '', loading: 'lazy' }
    return undefined
  }
  const label: ElementContent = { type: 'text', value: String(properties.alt || 'image') }
  const isInLink = parent?.type === 'element' && parent.tagName === 'a'
  const stand: ElementContent =
    href === null || target.type !== 'web' || isInLink
      ? label
      : { type: 'element', tagName: 'a', properties: { href }, children: [label] }
  parent?.children.splice(index, 1, stand)
  return 'skip'
}

/** The address to write for a target, or `null` where it leads nowhere. */
function toHref({ base }: Book, target: Target): string | null {
  const local = (url: string): string => encodeURI(base + url.replace(/^\//, '')).replace(/[?#]/g, encodeURIComponent)
  switch (target.type) {
    case 'page':
      return (
        (target.document.hasPage ? local(target.document.url) : local(target.document.url.replace(/[^/]+\/$/, ''))) +
        target.hash
      )
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

/** Link the first mention of each tool and milestone in a section, every ticket and every action; never inside links, code or headings. */
function linkReferences(hast: Root, book: Book, document: DocumentRecord): void {
  const find = toDocumentFinder(book, document)
  let linked = new Set<string>()
  walk<Nodes, Parents>(hast, (node, index, parent) => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      linked = new Set()
      return 'skip'
    }
    if (node.type === 'element' && unlinked.has(node.tagName)) return 'skip'
    if (node.type !== 'text' || !parent) return undefined
    const pieces: ElementContent[] = []
    let end = 0
    for (const reference of find(node.value)) {
      const isOwn = document.url === reference.target.replace(/#.*/, '')
      const name = reference.tool ?? reference.milestone
      if (isOwn || (name !== null && linked.has(name))) continue
      if (name !== null) linked.add(name)
      const properties: Properties = {
        href: reference.target.startsWith('/') ? encodeURI(book.base + reference.target.slice(1)) : reference.target,
      }
      pieces.push({ type: 'text', value: node.value.slice(end, reference.start) })
      pieces.push({
        type: 'element',
        tagName: 'a',
        properties,
        children: [{ type: 'text', value: node.value.slice(reference.start, reference.end) }],
      })
      end = reference.end
    }
    if (pieces.length === 0) return undefined
    pieces.push({ type: 'text', value: node.value.slice(end) })
    parent.children.splice(index, 1, ...pieces)
    return index + pieces.length
  })
}

/** Elements in which nothing is linked. */
const unlinked = new Set(['a', 'code', 'pre', 'kbd', 'samp'])
