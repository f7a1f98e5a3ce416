import { Feed } from 'feed'
import type { Book } from '../../book.ts'
import { escapeMarkup } from '../escape.ts'
import type { FeedEntry } from './feed-entries.ts'

/**
 * Write an Atom feed (RFC 4287). `address` is that of the feed, `page` that of the page it follows, both below the base.
 * Throws where the address of the site is not known: a feed cannot do without absolute addresses.
 */
export function writeAtom(
  book: Book,
  { title, address, page, entries }: { title: string; address: string; page: string; entries: readonly FeedEntry[] },
): string {
  const { settings, origin, base } = book
  if (origin === null) throw new Error('a feed needs the address of the site')
  const absolute = (url: string): string => origin + encodeURI(base + url.slice(1)).replaceAll('%25', '%')
  const feed = new Feed({
    id: absolute(address),
    title,
    link: absolute(page),
    feedLinks: { atom: absolute(address) },
    updated: new Date(entries[0]?.date ?? '1970-01-01'),
    author: { name: settings.name },
    generator: 'minutebook',
    copyright: settings.licence ?? undefined,
  })
  for (const { url, href, title: words, summary, date } of entries) {
    // Titles and summaries of feeds are HTML; those of the record are text.
    feed.addItem({
      id: absolute(url),
      link: absolute(href),
      title: escapeMarkup(words),
      description: escapeMarkup(summary),
      date: new Date(date),
    })
  }
  return `${feed.atom1()}\n`
}
