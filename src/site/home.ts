import type { Book } from '../core/index.ts'
import { folderOf, kinds } from '../core/records/kinds.ts'
import { byDate } from '../core/register/register.ts'
import { count, type ListEntry, toEntry } from './entries.ts'
import { kindTitles, listedKinds, toHref } from './shell.ts'

/** What the home page shows. */
export interface HomeView {
  type: 'home'
  name: string
  description: string | null
  searchHref: string
  /** Newest minutes and reports. */
  latest: ListEntry[]
  /** Every list of the site, with what is in it. */
  lists: { title: string; href: string; note: string; items: { text: string; href: string; note: string }[] }[]
  isEmpty: boolean
}

const latestCount = 8

/** Show the state of the record: what is newest, and where everything is. */
export function toHome(book: Book): HomeView {
  const dated = book.documents.filter(({ kind }) => kind === 'minutes' || kind === 'report')
  const newest = dated.filter(({ date }) => date !== null).sort(byDate).reverse().slice(0, latestCount)
  return {
    type: 'home',
    name: book.settings.name,
    description: book.settings.description,
    searchHref: toHref(book, '/search/'),
    latest: newest.map((document) => toEntry(book, document)),
    lists: listedKinds(book).map((kind) => {
      const documents = book.documents.filter((document) => document.kind === kind)
      const series = book.series.filter((one) => one.kind === kind)
      const items = series.length > 0
        ? series.map(({ title, url, documents: members }) => ({ text: title, href: toHref(book, url), note: String(members.length) }))
        : documents.slice(0, 12).map(({ title, url }) => ({ text: title, href: toHref(book, url), note: '' }))
      return { title: kindTitles[kind], href: toHref(book, `/${folderOf[kind]}/`), note: count(documents.length, 'document'), items }
    }),
    isEmpty: kinds.every((kind) => !book.documents.some((document) => document.kind === kind)),
  }
}
