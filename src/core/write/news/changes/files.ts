import type { Book, PublishedFile } from '../../../book.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toWords } from '../words.ts'

/** Tell which files beside the documents came and went: slides, images, tables. */
export function toFileChanges(before: Book, after: Book): NewsGroup[] {
  const added = notIn(after, before).map(({ url }): NewsItem => ({ ...tell(url), url }))
  const removed = notIn(before, after).map(({ url }) => tell(url))
  return [toGroup(after.words, 'files-added', added), toGroup(after.words, 'files-removed', removed)]
}

/** By its address: the name of a file may give somebody away. */
function tell(url: string): NewsItem {
  return { text: toWords(url.slice(1)), note: null, url: null, ...nowhere }
}

function notIn({ places }: Book, other: Book): PublishedFile[] {
  const known = new Set(other.places.files.map(({ url }) => url))
  return places.files.filter(({ url }) => !known.has(url))
}
