import type { Words } from '../../../words/index.ts'
import { amountOf, type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere } from '../words.ts'

/** What was kept from everybody until now: how many pages, and whom the record listed by initials, by these. */
export interface Lifted {
  pages: number
  people: readonly string[]
}

/** Tell what will be public that was not; how much that is, for what it says is not public yet. */
export function toLiftedChanges(words: Words, { pages, people }: Lifted): NewsGroup[] {
  const { news } = words
  const item: NewsItem = { text: news.privateUntilNow(pages), note: null, url: null, ...nowhere, ...amountOf(pages) }
  const names = people.map((initials): NewsItem => ({
    text: initials,
    note: news.initialsUntilNow,
    url: null,
    ...nowhere,
  }))
  return [toGroup(words, 'pages-lifted', pages === 0 ? [] : [item]), toGroup(words, 'names-lifted', names)]
}
