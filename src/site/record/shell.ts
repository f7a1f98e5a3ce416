import { showDate } from '../dates.ts'
import { type Evidence, toReport } from './report.ts'
import type { Book } from '../../core/book.ts'
import { type Frame, toFrame } from './frame.ts'
import { proposalAddress, sayProposal } from './proposal.ts'
import { accentPath, type Logo, ownStylePath } from './own.ts'
import { withAnchor } from '../../core/text/with-anchor.ts'

/** A link of the navigation or of a trail. */
export interface NavLink {
  text: string
  href: string
  isCurrent: boolean
}

/** What surrounds every page. */
export interface Shell {
  siteName: string
  lang: string
  base: string
  /** Title of the browser window. */
  windowTitle: string
  description: string | null
  /** Canonical address, where the address of the site is known. */
  canonical: string | null
  /** What a sheet of paper says of its origin: `https://record.example/actions/ · as of 3 December 2024`. */
  printed: string
  noindex: boolean
  /** The form to report a mistake in what the page derives, where the code host is known; documents have links of their own. */
  report: string | null
  /** That it is a page of a preview, and what the proposed change does to it. */
  proposal: { text: string; link: NavLink } | null
  /** Feeds that follow the page, where the address of the site is known. */
  feeds: { title: string; href: string }[]
  /** The destinations of the header, five at most. */
  nav: NavLink[]
  /** Those for which the header has no room. */
  more: NavLink[]
  footer: NavLink[]
  licence: string | null
  /** A line of the record's own. */
  footnote: string | null
  /** Style sheet with the colours of the record, where it has its own. */
  style: string | null
  /** Style sheet of the record, read last. */
  ownStyle: string | null
  logo: (Logo & { href: string }) | null
  icon: { href: string; type: string }
}

/** What a page says about itself to its shell. */
export interface PageFacts {
  address: string
  title: string
  description?: string | null
  noindex?: boolean
  /** Where it was read what the page derives, if it derives anything. */
  evidence?: Evidence[]
  /** Folder of the site that the page belongs to. */
  section?: string
  /** Whether a feed of its own lies beside the page. */
  hasFeed?: boolean
}

/** Write an address of the site as a link target. */
export function toHref(book: Book, address: string): string {
  return encodeURI(book.base + address.replace(/^\//, ''))
}

/** Where a document says something, as a link target: its page, at the section. */
export function toSectionHref(book: Book, { path, section }: { path: string; section: string | null }): string {
  return withAnchor(toHref(book, book.byPath.get(path)?.url ?? '/'), section)
}

/**
 * Where a sheet of paper comes from: its address, and the day up to which it speaks. A document with a date has that; of tools
 * a release may be newer than the last meeting.
 */
function toPrinted(book: Book, address: string): string {
  const { texts, lastDay, lastRelease } = toFrame(book)
  const where = `${book.origin ?? ''}${toHref(book, address)}`
  const ofTools = [lastDay ?? '', lastRelease ?? ''].sort().at(-1) || undefined
  const day = /^\/(?:tools|roadmaps)\//.test(address) ? ofTools : texts.has(address) ? undefined : lastDay
  return day === undefined ? where : `${where} · ${book.words.common.asOf(showDate(day, book.words).text)}`
}

/** How many lists stand in the header; the others are in its menu. */
const mostInHeader = 5

/** Make the shell of a page. */
export function toShell(
  book: Book,
  { address, title, description, noindex, evidence, section, hasFeed = false }: PageFacts,
): Shell {
  const { settings } = book
  const link = (text: string, to: string): NavLink => ({
    text,
    href: toHref(book, to),
    isCurrent: address === to || (section !== undefined && to === `/${section}/`),
  })
  const frame = toFrame(book)
  const lists = frame.destinations.map(({ text, address: to }) => link(text, to))
  const pages = frame.pages.map((page) => link(page.title, page.url))
  const links = settings.nav.links.map(({ text, url }) => ({ text, href: url, isCurrent: false }))
  const about = link(book.words.lists.about, '/about/')
  return {
    siteName: settings.name,
    lang: settings.lang,
    base: book.base,
    windowTitle: address === '/' ? settings.name : `${title} · ${settings.name}`,
    description: description ?? settings.description,
    canonical: book.origin === null ? null : book.origin + toHref(book, address),
    printed: toPrinted(book, address),
    noindex: settings.noindex || noindex === true,
    report: evidence === undefined ? null : toReport(book, address, [title, description], evidence),
    proposal: showProposal(book, address),
    feeds: toFeeds(book, hasFeed ? { title, address } : null),
    nav: lists.slice(0, mostInHeader),
    more: [...lists.slice(mostInHeader), ...pages, ...links, about],
    footer: [
      ...pages,
      about,
      ...(book.origin === null ? [] : [link('Atom', '/feed.xml')]),
      ...(frame.hasCalendar ? [link(book.words.lists.calendars, '/calendars/')] : []),
      link(book.words.lists.data, '/api/v1/'),
    ],
    licence: settings.licence,
    ...toOwnLook(book, frame),
  }
}

/** That a page is one of a preview, with the way to all that the proposed change touches. */
function showProposal(book: Book, address: string): Shell['proposal'] {
  const said = sayProposal(book, address)
  const isCurrent = address === proposalAddress
  return said && { text: said.text, link: { text: said.link, href: toHref(book, proposalAddress), isCurrent } }
}

/** The feeds that a page names; a feed has addresses of the web, so there is none where the site does not know its own. */
function toFeeds(book: Book, own: { title: string; address: string } | null): Shell['feeds'] {
  if (book.origin === null) return []
  return [
    ...(own ? [{ title: own.title, href: toHref(book, `${own.address}feed.xml`) }] : []),
    { title: book.settings.name, href: toHref(book, '/feed.xml') },
  ]
}

/** What `site.yaml` sets for the look of every page. */
function toOwnLook(book: Book, { logo, icon, hasOwnStyle }: Frame): Pick<Shell, OwnLook> {
  return {
    footnote: book.settings.footer,
    style: book.settings.accent === null ? null : toHref(book, accentPath),
    ownStyle: hasOwnStyle ? toHref(book, ownStylePath) : null,
    logo: logo && { ...logo, href: toHref(book, logo.address) },
    icon: { ...icon, href: toHref(book, icon.address) },
  }
}

type OwnLook = 'footnote' | 'style' | 'ownStyle' | 'logo' | 'icon'
