import type { Element } from 'hast'
import type { HtmlBook, HtmlDocument } from './html-book.ts'
import type { Target } from '../../register/places/links.ts'

/** Lead a link to where its target is published. One that leads nowhere becomes plain text. */
export function leadLink(element: Element, ids: ReadonlySet<string>, book: HtmlBook, document: HtmlDocument): void {
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

/** The address to write for a target, or `null` where it leads nowhere. */
export function toHref({ base }: HtmlBook, target: Target): string | null {
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
