import type { Book } from '../../../book.ts'
import { toExtremes } from '../../../register/gist/extremes.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { sayDate } from '../../../text/date-words.ts'
import { toSpot, toWords } from '../words.ts'

/** Tell which numbers left the range of their last year of meetings. */
export function toNumberChanges(before: Book, after: Book): NewsGroup[] {
  const items = after.documents.flatMap((document) => {
    const { path, url } = document
    const known = new Set(extremesAt(before, path).map(({ text }) => text))
    return extremesAt(after, path)
      .filter(({ text }) => !known.has(text))
      .map(({ text, section, place }): NewsItem => ({
        text: toWords(text),
        note: document.date === null ? document.title : sayDate(document.date, after.words),
        url: `${url}${section === null ? '' : `#${section}`}`,
        ...toSpot({ path, place }),
      }))
  })
  return [toGroup(after.words, 'numbers-out-of-range', items)]
}

function extremesAt({ byPath, metrics, words }: Book, path: string): ReturnType<typeof toExtremes> {
  const document = byPath.get(path)
  const own = metrics.byPath.get(path) ?? []
  return document && own.length > 0 ? toExtremes(document, own, words) : []
}
