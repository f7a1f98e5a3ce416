import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { rulesTitle } from './rules.ts'
import { releaseCount } from '../releases/releases.ts'
import { kindTitles, listedKinds, toHref } from './shell.ts'
import { endpoints } from '../../core/write/api/index.ts'
import { folderOf } from '../../core/records/kinds.ts'

/** What the page about the record shows. */
export interface AboutView {
  type: 'about'
  title: string
  /** Text of `pages/about.md`, where there is one. */
  html: string | null
  holdings: { text: string; href: string; note: string }[]
  facts: { term: string; text: string }[]
  api: { text: string; href: string }[]
  /** For those who write documents. */
  writing: { text: string; href: string }[]
}

/** Say what the record holds and what it was built from. */
export function toAbout(book: Book): AboutView {
  const page = book.documents.find(({ url }) => url === '/about/')
  const dates = book.documents
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort()
  const [first] = dates
  const last = dates.at(-1)
  const facts: AboutView['facts'] = [
    ...(first && last
      ? [
          {
            term: 'Period',
            text: first === last ? showDate(first).text : `${showDate(first).text} to ${showDate(last).text}`,
          },
        ]
      : []),
    { term: 'As of', text: showDate(book.today).text },
    { term: 'Commit', text: book.commit ?? 'not built from a git repository' },
    ...(book.withheld.length > 0
      ? [{ term: 'Left out', text: `${count(book.withheld.length, 'document')} with errors` }]
      : []),
    ...(book.settings.licence ? [{ term: 'Licence', text: book.settings.licence }] : []),
  ]
  return {
    type: 'about',
    title: page?.title ?? 'About this record',
    html: page ? book.lookup.htmlOf(page) : null,
    holdings: listedKinds(book).map((kind) => ({
      text: kindTitles[kind],
      href: toHref(book, `/${folderOf[kind]}/`),
      note:
        kind === 'roadmap'
          ? releaseCount(book.releases.all)
          : count(book.documents.filter((document: DocumentRecord) => document.kind === kind).length, 'document'),
    })),
    facts,
    api: [
      { text: 'documents.json', href: toHref(book, '/api/v1/documents.json') },
      ...endpoints.map(({ name }) => ({ text: `${name}.json`, href: toHref(book, `/api/v1/${name}.json`) })),
      { text: 'build.json', href: toHref(book, '/api/v1/build.json') },
    ],
    writing: [{ text: rulesTitle, href: toHref(book, '/check/') }],
  }
}
