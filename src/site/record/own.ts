import type { Book, PublishedFile } from '../../core/book.ts'

/** An image that stands for the record; its address is below the base. */
export interface Logo {
  address: string
  width: number | null
  height: number | null
}

/** Where the style sheet of the record lies. */
export const ownStylePath = 'own.css'

/** The logo that `site.yaml` names, `null` where it names none or there is no such image. */
export function toLogo(book: Book): Logo | null {
  const { logo } = book.settings
  const file = findImage(book, logo)
  if (logo === null || file === null) return null
  const size = book.lookup.attachments.sizeOf(logo)
  return { address: file.url, width: size?.width ?? null, height: size?.height ?? null }
}

/** The icon of the record, else that of the program. */
export function toIcon(book: Book): { address: string; type: string } {
  const file = findImage(book, book.settings.favicon)
  if (file === null) return { address: '/favicon.svg', type: 'image/svg+xml' }
  return { address: file.url, type: file.url.endsWith('.svg') ? 'image/svg+xml' : 'image/png' }
}

/** The style sheet that `site.yaml` names; `null` where it names none, or there is none. */
export function writeOwnStyle({ settings, lookup, places }: Book): string | null {
  const { css } = settings
  if (css === null || !places.files.some(({ url }) => url === `/${css}.txt` || url === `/${css}`)) return null
  return lookup.attachments.textOf(css)
}

/** Only what a browser shows and cannot run: the others are published as text. */
function findImage({ places }: Book, path: string | null): PublishedFile | null {
  if (path === null || !/\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(path)) return null
  return places.files.find(({ url, isActive }) => !isActive && url === `/${path}`) ?? null
}

/** Where the style sheet lies that has the colours of the record. */
export const accentPath = 'accent.css'

/** Write the colours of the record, before which those of the site's own style sheet stand back; `null` where it has none. */
export function writeAccent({ settings }: Book): string | null {
  return settings.accent === null ? null : `html:root{--accent-ink:${settings.accent}}\n`
}
