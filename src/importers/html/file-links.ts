import { decodeAddress } from '../../core/text/decode-address.ts'
import type { Element, Root } from 'hast'
import type { Draft, Foreign, ForeignTarget } from '../draft.ts'
import { listElements } from './main-text.ts'

/**
 * Turn the addresses of a page into links of an import, in place: `2024-03-11.html` names a page or file beside it;
 * addresses of the web stay. Headings and paragraphs with an id get an anchor.
 */
export function linkFiles(root: Root, foreign: Foreign): Draft['links'] {
  const links: Draft['links'] = []
  const elements = listElements(root)
  for (const element of elements) {
    markAnchor(element)
    const key = element.tagName === 'a' ? 'href' : element.tagName === 'img' ? 'src' : null
    const address = key === null ? undefined : element.properties[key]
    if (key === null || typeof address !== 'string') continue
    const target = toFileTarget(address, foreign)
    if (target === null) continue
    const { line = 1, column = 1 } = element.position?.start ?? {}
    links.push({ target, line, column })
    element.properties[key] = `import:${links.length - 1}`
  }
  return links
}

/** A heading or paragraph with an id gets an anchor within, as the tree knows them. */
function markAnchor(element: Element): void {
  const { id } = element.properties
  if (typeof id !== 'string' || !/^(?:h[1-6]|p)$/.test(element.tagName)) return
  element.children.unshift({ type: 'element', tagName: 'a', properties: { id }, children: [] })
}

/** A page or file that an address without protocol names, from where the page lies; `null` where it leads elsewhere. */
export function toFileTarget(
  address: string,
  { path }: Pick<Foreign, 'path'>,
): (ForeignTarget & { type: 'file' }) | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|#|\?)/i.test(address) || address === '') return null
  const [written = '', anchor] = address.split('#')
  const parts = path.split('/').slice(0, -1)
  for (const part of decodeAddress(written.split('?')[0] ?? '').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return { type: 'file', path: parts.join('/'), anchor: anchor || null, isNamed: true, written: address }
}
