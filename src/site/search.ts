import type { Book } from '../core/index.ts'
import { folderOf } from '../core/records/kinds.ts'
import { kindTitles, listedKinds, toHref } from './shell.ts'

/** What the search page shows before anything is typed, and without script. */
export interface SearchView {
  type: 'search'
  /** Where the search index lies. */
  bundle: string
  lists: { text: string; href: string }[]
}

/** Show the search page. */
export function toSearch(book: Book): SearchView {
  return {
    type: 'search',
    bundle: toHref(book, '/pagefind/'),
    lists: listedKinds(book).map((kind) => ({ text: kindTitles[kind], href: toHref(book, `/${folderOf[kind]}/`) })),
  }
}
