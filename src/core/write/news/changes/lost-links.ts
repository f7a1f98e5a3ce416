import type { Book } from '../../../book.ts'
import type { Finding } from '../../../records/finding.ts'
import { toRelativePath } from '../../../register/places/links.ts'
import { decodeAddress } from '../../../text/decode-address.ts'
import { comparePages } from './compare-pages.ts'

/**
 * Gives the message of a finding, with advice that knows both records: a link is lost because its target was moved or
 * removed, or because the page that has it lies elsewhere now.
 */
export function toAdvice(before: Book, after: Book): (finding: Finding) => string {
  const { moved, removed } = comparePages(before, after)
  const gone = new Set(removed.map(({ path }) => path))
  const now = new Map(moved.map(([page, was]) => [was.path, page.path]))
  const then = new Map(moved.map(([page, was]) => [page.path, was.path]))
  const { news } = after.words
  const adviseOn = (path: string, url: string): string | null => {
    const source = then.get(path)
    const meant = before.lookup.resolveLink(source ?? path, url)
    if (meant.type !== 'page') return null
    const { path: target } = meant.document
    if (gone.has(target)) return news.fileRemoved
    const place = now.get(target)
    if (place !== undefined) return news.fileMoved(place)
    return source === undefined ? null : news.fromHere(toRelativePath(path, target) + toHash(url))
  }
  return ({ rule, path, message }) => {
    const [lead = '', url] = rule === 'broken-link' ? (/^[^"]*"([^"]+)"[^;]*/.exec(message) ?? []) : []
    const advice = url === undefined ? null : adviseOn(path, decodeAddress(url))
    return advice === null ? message : `${lead}; ${advice}`
  }
}

function toHash(url: string): string {
  const at = url.indexOf('#')
  return at === -1 ? '' : url.slice(at)
}
