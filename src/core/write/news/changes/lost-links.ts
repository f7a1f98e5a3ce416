import type { Book } from '../../../book.ts'
import type { Finding } from '../../../records/finding.ts'
import { toRelativePath } from '../../../register/places/links.ts'
import { decodeAddress } from '../../../text/decode-address.ts'
import { comparePages } from './compare-pages.ts'
import type { ToldFinding } from './fold-findings.ts'

/** What became of the target of a link, with what several links have in common. */
type Advice = Pick<ToldFinding, 'cause' | 'sayMany'> & { advice: string }

/**
 * Gives what is told of a finding, with advice that knows both records: a link is lost because its target was moved or
 * removed, or because the page that has it lies elsewhere now.
 */
export function toAdvised(before: Book, after: Book): (finding: Finding) => ToldFinding {
  const adviseOn = toAdvice(before, after)
  return (finding) => {
    const { rule, path, message } = finding
    const [lead = '', url] = rule === 'broken-link' ? (/^[^"]*"([^"]+)"[^;]*/.exec(message) ?? []) : []
    const advised = url === undefined ? null : adviseOn(path, decodeAddress(url))
    if (advised === null) return toTold(finding)
    const { advice, ...others } = advised
    return { finding, message: `${lead}; ${advice}`, ...others }
  }
}

/** Tell a finding in its own words, and several that have the same. */
export function toTold(finding: Finding): ToldFinding {
  const { message } = finding
  return { finding, message, cause: message, sayMany: () => message }
}

function toAdvice(before: Book, after: Book): (path: string, url: string) => Advice | null {
  const { moved, removed } = comparePages(before, after)
  const gone = new Set(removed.map(({ path }) => path))
  const now = new Map(moved.map(([page, was]) => [was.path, page.path]))
  const then = new Map(moved.map(([page, was]) => [page.path, was.path]))
  const { news } = after.words
  const tell = (target: string, advice: string): Advice => {
    return { advice, cause: target, sayMany: (amount) => `${news.linksTo(amount, target)}; ${advice}` }
  }
  return (path, url) => {
    const source = then.get(path)
    const meant = before.lookup.resolveLink(source ?? path, url)
    if (meant.type !== 'page') return null
    const { path: target } = meant.document
    if (gone.has(target)) return tell(target, news.fileRemoved)
    const place = now.get(target)
    if (place !== undefined) return tell(target, news.fileMoved(place))
    if (source === undefined) return null
    const advice = news.fromHere(toRelativePath(path, target) + toHash(url))
    return { advice, cause: `from ${path}`, sayMany: (amount) => news.linksFrom(amount, path, source) }
  }
}

function toHash(url: string): string {
  const at = url.indexOf('#')
  return at === -1 ? '' : url.slice(at)
}
