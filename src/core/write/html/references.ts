import type { ElementContent, Nodes, Parents, Properties, Root } from 'hast'
import type { HtmlBook, HtmlDocument } from './html-book.ts'
import { walk } from '../../parse/text/walk.ts'
import { toDocumentFinder } from './action-references.ts'
import { isHeading } from './headings.ts'

/** Link the first mention of each tool and milestone in a section, every ticket and every action; never inside links, code or headings. */
export function linkReferences(hast: Root, book: HtmlBook, document: HtmlDocument): void {
  const find = toDocumentFinder(book, document)
  let linked = new Set<string>()
  walk<Nodes, Parents>(hast, (node, index, parent) => {
    if (node.type === 'element' && isHeading(node)) {
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
const unlinked = new Set(['a', 'code', 'pre', 'kbd', 'samp', 'math', 'summary'])
