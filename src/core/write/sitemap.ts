import type { Book } from '../book.ts'
import { escapeMarkup } from './escape.ts'

/** Write a sitemap (sitemaps.org 0.9) of the addresses that search engines may list; it needs the address of the site. */
export function writeSitemap({ origin, base }: Book, addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<url><loc>${escapeMarkup(origin + encodeURI(base + address.slice(1)))}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
