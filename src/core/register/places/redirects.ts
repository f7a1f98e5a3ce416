import { byCodeUnit } from '../../text/compare.ts'
import type { Message, Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'

/** An old address and where it leads now. */
export interface Redirect {
  /** Path below the base, as a browser asks for it. */
  from: string
  /** Path below the base, or a web address. */
  to: string
}

/** What redirects are looked up in. */
export interface RedirectTargets {
  documents: readonly DocumentRecord[]
  /** Addresses of the site that are no documents: its lists, its files. */
  addresses: ReadonlySet<string>
  /** Place of a key of `site.yaml`, and of the front matter of a document. */
  placeOf: (path: string, key: string) => Place
}

/** Collect the redirects of `site.yaml` and of every document; an old address that is in use is a message. */
export function toRedirects(
  { documents, addresses, placeOf }: RedirectTargets,
  settings: Settings,
): { redirects: Redirect[]; messages: Message[] } {
  const messages: Message[] = []
  const owners = new Map(documents.map(({ url, path }) => [url, path]))
  const redirects = new Map<string, Redirect>()
  const byPath = new Map(documents.map(({ path, url, hasPage }) => [path, hasPage ? url : url.replace(/[^/]+\/$/, '')]))
  const add = (from: string, to: string, path: string, key: string): void => {
    const address = toAddress(from)
    const say = (reason: string): void =>
      void messages.push({ path, place: placeOf(path, key), rule: 'redirect', reason })
    if (address === null) return say(`the old address "${from}" cannot be kept; write a path such as /old/place/`)
    const target = byPath.get(to) ?? (isWebAddress(to) ? to : toAddress(to))
    const isThere = target !== null && (/^https?:/i.test(target) || owners.has(target) || addresses.has(target))
    if (!isThere)
      return say(
        `the redirect from ${from} leads to "${to}", which is no path of the content, address of the site or web address`,
      )
    if (isOfSite(address)) return say(`the old address ${address} belongs to the site itself; remove it`)
    const owner =
      owners.get(address) ??
      redirects.get(address)?.to ??
      (addresses.has(address) || addresses.has(address.slice(0, -1)) ? 'the site itself' : undefined)
    if (owner !== undefined) return say(`the old address ${address} is in use by ${owner}; remove it`)
    redirects.set(address, { from: address, to: target })
  }
  for (const document of documents)
    for (const from of document.oldAddresses) add(from, document.path, document.path, 'aliases')
  for (const [from, to] of Object.entries(settings.redirects)) add(from, to, 'site.yaml', `redirects.${from}`)
  return { redirects: [...redirects.values()].sort((a, b) => byCodeUnit(a.from, b.from)), messages }
}

/** Add old addresses of people to those that the record names, which go first, as pages do. */
export function withPeople(
  redirects: readonly Redirect[],
  ofPeople: readonly Redirect[],
  documents: readonly DocumentRecord[],
): Redirect[] {
  const taken = new Set([...redirects.map(({ from }) => from), ...documents.map(({ url }) => url)])
  return [...redirects, ...ofPeople.filter(({ from }) => !taken.has(from))].sort((a, b) => byCodeUnit(a.from, b.from))
}

function isWebAddress(written: string): boolean {
  return /^https?:\/\//i.test(written) && URL.canParse(written)
}

/** Files and folders that the site makes for itself; an index page would take the place of its folder's. */
function isOfSite(address: string): boolean {
  return /^\/(?:assets|pagefind|api|preview)\/|\/index\.html?\/?$|^\/(?:404\.html|favicon\.svg|robots\.txt|sitemap\.xml)\/?$|\.html?\//i.test(
    address,
  )
}

/** Bring an address into the form in which it is served; `null` where it could leave the site's folder. */
function toAddress(written: string): string | null {
  const path = written.split(/[?#]/)[0] ?? ''
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  const parts = decoded.split('/').filter((part) => part !== '')
  if (
    parts.length === 0 ||
    parts.some((part) => part.startsWith('.') || /[%\\:*?"<>|\u0000-\u001f]/.test(part) || part.length > 200)
  )
    return null
  const hasEnding = /\.html?$/i.test(parts.at(-1) ?? '')
  return `/${parts.join('/')}${hasEnding ? '' : '/'}`
}
