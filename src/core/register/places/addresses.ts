import { type Message, startOfFile } from '../../read/message.ts'
import { folderOf, isDated, type Kind } from '../../records/kinds.ts'
import { toSlug } from '../../records/slug.ts'

/** What an address is made of. */
export interface AddressParts {
  path: string
  kind: Kind
  series: string | null
  date: string | null
  /** What is left of the file name: a slug behind the date, or the whole of it where there is no date. */
  rest: string
  /** Folders of a document without series. */
  group: string
}

/** Addresses that the site itself uses or will use; `/about/` may be a page of the content. */
export const reserved: ReadonlySet<string> = new Set(
  [
    '',
    'minutes',
    'reports',
    'faqs',
    'roadmaps',
    'tools',
    'milestones',
    'search',
    'check',
    'actions',
    'decisions',
    'incidents',
    'people',
    'organisations',
    'quarters',
    'years',
    'api',
    'calendars',
    'pagefind',
    'preview',
    '404',
    'assets',
  ].map((name) => (name === '' ? '/' : `/${name}/`)),
)

/** Addresses of releases by year, of slip reports and of plans, which lie among those of documents. */
const releasePages = /^\/(?:roadmaps|tools\/[^/]+)\/(?:\d{4}|all|slip|plans|supported)\/$/

/** Addresses of the years, numbers and attendance of a series. */
const yearPages = /^\/(?:minutes|reports)\/[^/]+\/(?:y\d{4}|without-date|numbers(?:\/ended)?|attendance)\/$/

/** Previews of changes are published below this address, beside the site, in place of whatever the site has there. */
const previews = '/preview/'

/** Whether the site itself may use an address. */
function isReserved(address: string): boolean {
  return address.startsWith(previews) || reserved.has(address) || releasePages.test(address) || yearPages.test(address)
}

/**
 * Give every document an address: `/<kind>/<series>/<date>/`, or `/<kind>/<name>/` where there is no series.
 * Two that would share one get `-2`, `-3` in path order, and a message at the later one.
 */
export function toAddresses(documents: readonly AddressParts[]): {
  addresses: Map<string, string>
  messages: Message[]
} {
  const addresses = new Map<string, string>()
  const taken = new Map<string, string>()
  const messages: Message[] = []
  const lists = new Set(
    documents.flatMap(({ kind, series }) =>
      series === null
        ? []
        : ['', 'latest', 'numbers', 'attendance'].map((page) =>
            join(folderOf[kind], ...[series, page].filter(Boolean)),
          ),
    ),
  )
  for (const document of documents) {
    const wanted = wantedAddress(document)
    let address = wanted
    for (let number = 2; isReserved(address) || lists.has(address) || taken.has(address); number += 1)
      address = withNumber(wanted, number)
    if (address !== wanted) {
      const other = taken.get(wanted)
      const reason = `the address ${wanted} belongs to ${other ?? 'the site itself'}; this document is published at ${address}. Rename the file or add a word behind its date`
      messages.push({ path: document.path, place: startOfFile, rule: 'address-taken', reason })
    }
    taken.set(address, document.path)
    addresses.set(document.path, address)
  }
  return { addresses, messages }
}

/** Put a number behind an address; below that of previews behind its first folder, as nothing there is free. */
function withNumber(address: string, number: number): string {
  if (address.startsWith(previews)) return `/preview-${number}/${address.slice(previews.length)}`
  return `${address.slice(0, -1)}-${number}/`
}

/** Say of files that lie where previews are published that these take their place. */
export function findFilesAmongPreviews(files: readonly { path: string; url: string }[]): Message[] {
  const reason = `the addresses below ${previews} belong to previews of changes; where these are published this file is not. Move it to another folder`
  const among = files.filter(({ url }) => url.startsWith(previews))
  return among.map(({ path }) => ({ path, place: startOfFile, rule: 'address-taken', reason }))
}

function wantedAddress({ kind, series, date, rest, group }: AddressParts): string {
  const folder = folderOf[kind]
  if (isDated(kind)) return join(folder, series ?? '', [date, rest].filter(Boolean).join('-') || 'undated')
  return join(folder, toSlug(group), [date, rest].filter(Boolean).join('-') || toSlug(folder) || 'page')
}

function join(...parts: string[]): string {
  return `/${parts.filter((part) => part !== '').join('/')}/`
}
