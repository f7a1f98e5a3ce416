import type { BlockContent, Heading, Image, ImageReference, Link, LinkReference, Nodes, Parents } from 'mdast'
import { walk } from '../../parse/text/walk.ts'

type Leading = Link | LinkReference | Image | ImageReference

/**
 * What stands on a page in place of the heading that is its title: the links and images in it, since the title above
 * the text is words alone. Nothing where it has none.
 *
 *     # [Call](https://agenda.example/7)   →   a paragraph with the link
 */
export function toTitleLinks(title: Heading): BlockContent[] {
  const found: Leading[] = []
  walk<Nodes, Parents>(title, (node, index, parent) => {
    if (node.type === 'image' || node.type === 'imageReference') found.push(node)
    if (node.type !== 'link' && node.type !== 'linkReference') return undefined
    // A link to the page itself leads nowhere else.
    if (node.type !== 'link' || !/^(?:#|$)/.test(node.url)) found.push(node)
    return parent ? index + 1 : undefined
  })
  if (found.length === 0) return []
  const children = found.flatMap((node, index) =>
    index === 0 ? [node] : [{ type: 'text' as const, value: ' ' }, node],
  )
  return [{ type: 'paragraph', children, position: title.position }]
}
