import type { Book } from '../../core/book.ts'
import { isDated } from '../../core/records/kinds.ts'
import { once } from '../../core/records/once.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import { type Destination, toHeader } from './destinations.ts'
import { type Logo, toIcon, toLogo, writeOwnStyle } from './own.ts'

/** What all pages of a record share. */
export interface Frame {
  destinations: Destination[]
  logo: Logo | null
  icon: { address: string; type: string }
  hasOwnStyle: boolean
  /** Pages beside the registers, as the menu lists them. */
  pages: { title: string; url: string }[]
  hasCalendar: boolean
  /** Addresses of documents. */
  texts: ReadonlySet<string>
  /** The day of the last meeting or report that has been. */
  lastDay: string | undefined
  /** Day of the newest release that has come. */
  lastRelease: string | undefined
}

/** How many pages of the record stand in the footer and in the menu. */
const mostPages = 3

/** What all pages share, found once for a record: each would look through all documents for it. */
export const toFrame = once((book: Book): Frame => {
  const pages = book.documents.filter(
    ({ kind, url, path }) =>
      kind === 'page' && url !== '/about/' && path !== book.settings.home.page && /^pages\//.test(path),
  )
  return {
    destinations: toHeader(book),
    logo: toLogo(book),
    icon: toIcon(book),
    hasOwnStyle: writeOwnStyle(book) !== null,
    pages: pages.slice(0, mostPages).map(({ title, url }) => ({ title, url })),
    hasCalendar: hasCalendar(book),
    texts: new Set(book.documents.map(({ url }) => url)),
    lastDay: book.documents
      .flatMap(({ kind, date }) => (isDated(kind) && date !== null && date <= book.today ? [date] : []))
      .sort()
      .at(-1),
    lastRelease: book.releases.all
      .flatMap((release) => (release.status === 'released' && dayOf(release) <= book.today ? [dayOf(release)] : []))
      .sort()
      .at(-1),
  }
})

/** Whether anything of the record has a day, so that there is a calendar. */
export function hasCalendar({ documents, releases }: Book): boolean {
  return (
    releases.all.some((release) => dayOf(release) !== '') ||
    releases.milestones.some(({ due, delivered }) => (delivered ?? toStandingPlan(due)) !== null) ||
    documents.some(({ kind, date }) => isDated(kind) && date !== null)
  )
}
