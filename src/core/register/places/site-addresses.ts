import type { DocumentRecord } from '../../records/document.ts'
import { folderOf } from '../../records/kinds.ts'
import type { Redirect } from './redirects.ts'
import type { Series } from './series.ts'

/** What addresses are looked up in. */
export interface AddressSources {
  documents: readonly DocumentRecord[]
  series: readonly Series[]
  redirects: readonly Redirect[]
  /** Ids of every tool that has a page. */
  tools: Iterable<string>
}

/** Pages and files that the site makes out of many documents; which there are is not known before it is built. */
const gathered =
  /^\/(?:(?:check|actions|decisions|incidents|people|organisations|quarters|years|api|calendars|tools\/[^/]+\/(?:\d{4}|slip|plans)|(?:minutes|reports)\/[^/]+\/(?:y\d{4}|without-date|numbers|attendance))\/.*|(?:.*\/)?(?:latest\/|feed\.xml|[\w-]+\.ics))$/

/** Tell for an address below the base, with or without what stands behind `?` or `#`, whether the site has something there. */
export function toAddressTest({ documents, series, redirects, tools }: AddressSources): (url: string) => boolean {
  const kinds = [...new Set(documents.map(({ kind }) => `/${folderOf[kind]}/`))]
  const known = new Set([
    '/',
    '/search/',
    '/about/',
    ...kinds,
    ...documents.map(({ url }) => url),
    ...series.map(({ url }) => url),
    ...redirects.map(({ from }) => from),
    ...[...tools].map((id) => `/tools/${id}/`),
  ])
  return (url) => {
    const [path = ''] = url.split(/[?#]/)
    return known.has(path) || known.has(`${path}/`) || gathered.test(path) || gathered.test(`${path}/`)
  }
}
