import { foldSpace } from './fold.ts'

const address = /(?<open>[[(<]?)(?<url>https?:\/\/[^\s)\]>]*[^\s)\]>.,;:!?])(?<close>[)\]>]?)/g
const request = /\/(?<repository>[\w.-]+)\/(?:-\/)?(?:pull|pulls|issues|merge_requests)\/(?<number>\d+)/
const ticket = /\/(?<name>[A-Z][A-Z0-9]+-\d+)\b/
const host = /^https?:\/\/(?:www\.)?(?<name>[^/?#]+)/

/**
 * Write web addresses in a line as what they lead to: a ticket, a request, else the host, which in parentheses says nothing.
 *
 * `Remove the groups (https://example.net/browse/SOFT-12)` → `Remove the groups (SOFT-12)`
 * `Merge https://example.net/grid/probe/pull/63` → `Merge probe#63`
 */
export function shortenAddresses(line: string): string {
  if (!line.includes('://')) return line
  const short = line.replace(address, (_, open: string, url: string, close: string) => {
    const name = nameOf(url)
    if (name !== null) return `${open}${name}${close}`
    return open === '' ? (host.exec(url)?.groups?.name ?? url) : ''
  })
  return foldSpace(short).replace(/\s+(?=[.,;:)])/g, '')
}

function nameOf(url: string): string | null {
  const { repository, number } = request.exec(url)?.groups ?? {}
  if (repository !== undefined && number !== undefined) return `${repository}#${number}`
  return ticket.exec(url)?.groups?.name ?? null
}
