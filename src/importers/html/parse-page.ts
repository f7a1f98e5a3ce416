import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Deepest nesting of elements that is read; pages of people stay under 60. */
const maxDepth = 250

/** Largest page that is read, in characters without images, and most tags of it. */
const maxPage = 3_000_000
const maxTags = 25_000

const tooDeep = `elements nest deeper than ${maxDepth}; no person wrote this page`

/** Parse a page, or say why it is not read: it is larger, or nests deeper, than pages of people. */
export function parsePage(text: string): Root | string {
  const tags = text.split('<').length
  if (text.length > maxPage || tags > maxTags)
    return `${text.length} characters and ${tags} tags; no page of minutes is that large`
  if (opensDeeply(text)) return tooDeep
  const page = fromHtml(text)
  return depthOf(page) > maxDepth ? tooDeep : page
}

/** Elements that are often not closed, or hold nothing. */
const loose = new Set(
  'p li dt dd tr td th option br hr img input meta link base col wbr source area tbody thead'.split(' '),
)

/** Whether so many elements are opened and not closed that the parser would run out of room; told without parsing. */
function opensDeeply(text: string): boolean {
  let open = 0
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z\d]{0,20})\b/gi)) {
    if (!loose.has(name.toLowerCase())) open = Math.max(0, open + (slash === '/' ? -1 : 1))
    if (open > maxDepth * 3) return true
  }
  return false
}

/** How deep elements nest, found without a stack of calls. */
function depthOf(root: Root): number {
  let depth = 0
  let level: (Root | Element)[] = [root]
  for (; level.length > 0; depth += 1) {
    if (depth > maxDepth) break
    level = level.flatMap(({ children }) => (children as Root['children']).filter((child) => child.type === 'element'))
  }
  return depth
}
