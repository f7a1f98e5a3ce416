import type { Settings } from '../../records/settings.ts'
import type { PlacedDocuments } from './documents.ts'
import { decodeAddress } from '../../text/decode-address.ts'
import type { Target } from './links.ts'

/**
 * Make what tells whether a link leads to a private document: to its page, to a list that only private documents are in, or
 * to its file on the code host.
 */
export function toConcealed({ documents, series }: PlacedDocuments, settings: Settings): (target: Target) => boolean {
  const hidden = documents.filter(({ isPrivate }) => isPrivate)
  const paths = hidden.map(({ path }) => path)
  const open = new Set(documents.flatMap(({ isPrivate, path }) => (isPrivate ? [] : [path])))
  const lists = series.filter((one) => !one.documents.some((path) => open.has(path)))
  const addresses = [
    ...hidden.map(({ url }) => url),
    ...lists.flatMap(({ url, id }) => [url, ...['actions', 'decisions', 'incidents'].map((list) => `/${list}/${id}/`)]),
  ]
  const isAddress = (url: string): boolean => {
    const address = `${decodeAddress(url.replace(/[?#].*$/s, '')).replace(/\/+$/, '')}/`
    return addresses.some((one) => address.startsWith(one))
  }
  const isOnSite = (url: string): boolean => {
    const root = settings.url?.replace(/\/+$/, '')
    return root !== undefined && url.startsWith(`${root}/`) && isAddress(url.slice(root.length))
  }
  const isOnHost = (url: string): boolean => {
    const root = settings.repository?.url
    if (root === undefined || !url.startsWith(root)) return false
    const written = decodeAddress(url)
    return paths.some((path) => written.includes(`/${path}`))
  }
  return (target) => {
    if (target.type === 'page') return target.document.isPrivate
    if (target.type === 'address') return isAddress(target.url)
    return target.type === 'web' && (isOnSite(target.url) || isOnHost(target.url))
  }
}
