import type { Book } from '../../core/book.ts'
import { folderOf } from '../../core/records/kinds.ts'
import { peopleFile, toFollowed } from '../people/followed.ts'
import { listedKinds } from '../record/destinations.ts'
import { toHref } from '../record/shell.ts'

/** What the search page shows before anything is typed, and without script. */
export interface SearchView {
  type: 'search'
  /** Where the search index lies. */
  bundle: string
  /** The one file of it that every search needs. */
  contents: string
  /** Every list of the site; series with their years, other kinds with their documents. */
  lists: { text: string; href: string; items: { text: string; href: string }[] }[]
  /** Searches to begin with: for a tool, a person and a series. */
  examples: { text: string; href: string }[]
  /** Feeds by which what one choice of the search finds can be followed. */
  feeds: { facet: 'series' | 'tool'; value: string; href: string }[]
  /** The file that names the feeds of people, too many for a page; `null` where nobody has one. */
  people: string | null
}

const mostItems = 60

/** Show the search page. */
export function toSearch(book: Book): SearchView {
  return {
    type: 'search',
    bundle: toHref(book, '/pagefind/'),
    contents: toHref(book, '/pagefind/contents.pf_meta'),
    examples: toExamples(book),
    feeds: toFeeds(book),
    people: toFollowed(book).length > 0 ? toHref(book, `/${peopleFile}`) : null,
    lists: listedKinds(book).flatMap((kind) => {
      const documents = book.documents.filter((document) => document.kind === kind)
      const series = book.series.filter((one) => one.kind === kind)
      const years = series.flatMap(({ title, url, documents: paths }) => {
        const own = new Set(paths.flatMap((path) => book.byPath.get(path)?.date?.slice(0, 4) ?? []))
        return [...own]
          .sort()
          .reverse()
          .map((year) => ({ text: `${title} ${year}`, href: `${toHref(book, url)}#y${year}` }))
      })
      const items =
        series.length > 0 ? years : documents.map(({ title, url }) => ({ text: title, href: toHref(book, url) }))
      const list = { text: book.words.lists[kind], href: toHref(book, `/${folderOf[kind]}/`) }
      return items.length === 0 ? [] : [{ ...list, items: items.slice(0, mostItems) }]
    }),
  }
}

/** What the newest documents name, whoever came most, and the newest title of a series. */
function toExamples(book: Book): SearchView['examples'] {
  const tool = book.tools.get(book.mentions.all.at(-1)?.tool ?? '')
  const [person] = [...book.people.all].sort((a, b) => b.attended.length - a.attended.length)
  const series = book.series.at(-1)
  return [tool?.name, person?.name, series?.title]
    .filter((text) => text !== undefined)
    .map((text) => ({ text, href: `${toHref(book, '/search/')}?q=${encodeURIComponent(text)}` }))
}

/** The feeds of series and tools, where the address of the site is known. */
function toFeeds(book: Book): SearchView['feeds'] {
  if (book.origin === null) return []
  const series = book.series.map(({ title, url }) => ({ facet: 'series' as const, value: title, url }))
  const tools = book.documents.flatMap((document) =>
    document.kind === 'tool' ? [{ facet: 'tool' as const, value: document.name, url: document.url }] : [],
  )
  return [...series, ...tools].map(({ facet, value, url }) => ({ facet, value, href: toHref(book, `${url}feed.xml`) }))
}
