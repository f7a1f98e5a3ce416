import type { Element, ElementContent, Parents } from 'hast'
import type { HtmlBook, HtmlDocument } from './html-book.ts'
import type { Step } from '../../parse/text/walk.ts'
import { toHref } from './links.ts'

/** Show an image that lies beside the document; one of another site becomes a link, or that site would learn who reads this page. */
export function placeImage(
  element: Element,
  index: number,
  parent: Parents | null,
  book: HtmlBook,
  document: HtmlDocument,
): Step {
  const { width, ...properties } = element.properties
  const target = book.lookup.resolveLink(document.path, String(properties.src ?? ''))
  const href = toHref(book, target)
  if (target.type === 'file' && href !== null) {
    element.properties = {
      ...properties,
      ...toSize(book, target.path, Number(width)),
      src: href,
      alt: properties.alt ?? '',
      loading: 'lazy',
    }
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

/** Width and height keep the room of an image free until it is there; the author's own width changes both. */
function toSize(book: HtmlBook, path: string, written: number): { width?: number; height?: number } {
  const size = book.lookup.attachments.sizeOf(path)
  const wanted = Number.isInteger(written) && written >= 1 && written <= 4000 ? written : null
  if (!size) return wanted === null ? {} : { width: wanted }
  const width = wanted ?? size.width
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) }
}
