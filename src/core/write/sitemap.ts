import type { Book } from '../book.ts'
import { escapeMarkup } from './escape.ts'

/** Write a sitemap (sitemaps.org 0.9) of the addresses that search engines may list; it needs the address of the site. Documents say when they changed, where git tells. */
export function writeSitemap({ origin, base, documents, lookup }: Book, addresses: readonly string[]): string {
  const byAddress = new Map(documents.map(({ url, path }) => [url, path]))
  const entries = addresses.map((address) => {
    const path = byAddress.get(address)
    const day = path === undefined ? undefined : lookup.lastChange(path)?.date
    const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`
    return `<url><loc>${escapeMarkup(origin + encodeURI(base + address.slice(1)))}</loc>${changed}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
