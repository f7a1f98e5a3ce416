import type { Book } from '../index.ts'
import { findDate, firstDay } from '../parse/dates.ts'
import { byCodeUnit } from '../read/source.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Release } from '../register/releases.ts'

/** Something new that a feed tells of. */
export interface FeedEntry {
  /** Address below the base: its identity, which never changes. */
  url: string
  /** Address below the base that it links to. */
  href: string
  title: string
  summary: string
  /** Day, ISO 8601. */
  date: string
}

/** Most entries of a feed; older ones are found on the site. */
const most = 40

/** Tell of documents with a date and a page, the newest first. */
export function toDocumentEntries(documents: readonly DocumentRecord[]): FeedEntry[] {
  return newest(documents.flatMap(({ date, hasPage, url, title, summary }) => (date === null || !hasPage ? [] : [{ url, href: url, title: findDate(title) ? title : `${title}, ${date}`, summary: summary ?? '', date: firstDay(date) }])))
}

/** Tell of a tool: its releases, and the documents that mention it. */
export function toToolEntries(book: Book, tool: string, releases: readonly Release[], name: string, address: string): FeedEntry[] {
  const made = releases.flatMap(({ version, released, status, notes }): FeedEntry[] =>
    released === null || status !== 'released' ? [] : [{ url: `${address}#~${encodeURIComponent(version)}`, href: `${address}#~releases`, title: `${name} ${version} released`, summary: notes ?? '', date: released.latest }],
  )
  const paths = new Set(book.mentions.filter((mention) => mention.tool === tool).map(({ path }) => path))
  const said = book.documents.filter(({ path, kind }) => paths.has(path) && (kind === 'minutes' || kind === 'report'))
  return newest([...made, ...toDocumentEntries(said)])
}

function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.url, b.url)).slice(0, most)
}
