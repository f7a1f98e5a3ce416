import type { Book } from '../../core/book.ts'
import { writeBuild, writeDocuments } from '../../core/write/json.ts'
import { writeApi } from '../../core/write/api/index.ts'
import { writeRedirect } from '../../core/write/redirect.ts'
import { sayRedacted } from '../../core/write/say-redacted.ts'
import { writeSitemap } from '../../core/write/sitemap.ts'
import { toTimelineFiles } from '../releases/tool-figure.ts'
import { toFeeds } from './feeds.ts'
import { peopleFile, writePeopleFile } from '../people/followed.ts'
import { toRoutes } from '../routes.ts'
import { accentPath, ownStylePath, writeAccent, writeOwnStyle } from './own.ts'
import { toHref } from './shell.ts'

/** Write every file of the site that is no page: path below the output folder → text. */
export function toFiles(book: Book, version: string): Map<string, string> {
  const files = new Map([
    ['api/v1/documents.json', writeDocuments(book)],
    ['api/v1/build.json', writeBuild(book, version)],
  ])
  for (const [path, text] of [...writeApi(book), ...toFeeds(book), ...toTimelineFiles(book)]) files.set(path, text)
  const people = writePeopleFile(book, (address) => toHref(book, address))
  if (people !== null) files.set(peopleFile, people)
  const accent = writeAccent(book)
  if (accent !== null) files.set(accentPath, accent)
  const ownStyle = writeOwnStyle(book)
  if (ownStyle !== null) files.set(ownStylePath, ownStyle)
  for (const redirect of book.places.redirects) {
    const path = redirect.from.slice(1)
    files.set(path.endsWith('/') ? `${path}index.html` : path, writeRedirect(book, redirect))
  }
  if (book.origin !== null)
    files.set(
      'sitemap.xml',
      writeSitemap(
        book,
        toRoutes(book)
          .filter(({ noindex }) => !noindex)
          .map(({ address }) => address),
      ),
    )
  return new Map([...files].map(([path, text]) => [path, sayRedacted(text, book.words)]))
}
