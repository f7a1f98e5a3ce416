import type { Words } from '../../words/index.ts'
import type { HtmlDocument } from './html-book.ts'
import type { Element, Nodes, Parents, Root } from 'hast'
import { walk } from '../../parse/text/walk.ts'

/**
 * Give each heading the id and level that the record knows it by, and return every id of the text.
 * A heading of the document's own HTML has no id.
 */
export function nameHeadings(hast: Root, { sections }: HtmlDocument): Set<string> {
  const byPlace = new Map(sections.map((section) => [`${section.place.line}:${section.place.column}`, section]))
  const ids = new Set<string>()
  let level = 1
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type !== 'element') return undefined
    if (isHeading(node)) {
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

/** Whether an element is a heading of any level. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** Let a heading lead to itself, so that its address can be copied. Its sign is drawn by the style sheet: it is no word of the text. */
export function addAnchor(heading: Element, { page }: Words): void {
  const { id } = heading.properties
  if (typeof id !== 'string' || id.startsWith('user-content-')) return
  heading.children.push({
    type: 'element',
    tagName: 'a',
    properties: { className: ['anchor'], href: `#${id}`, ariaLabel: page.toSection },
    children: [],
  })
}
