import type { Book } from '../../../book.ts'
import { toExtremes } from '../../../register/gist/extremes.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, nowhere, toSpot, toWords } from '../words.ts'

/** Tell which numbers left the range of their last year of meetings. */
export function toNumberChanges(before: Book, after: Book): NewsGroup[] {
  const items = after.documents.flatMap((document) => {
    const { path, url } = document
    const known = new Set(extremesAt(before, path).map(({ text }) => text))
    return extremesAt(after, path)
      .filter(({ text }) => !known.has(text))
      .map(({ text, section, place }): NewsItem => ({
        text: toWords(text),
        note: document.title,
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

/** How many reports on end a section says nothing before it is told. */
const silentReports = 3

/** Tell which sections of a new report say nothing for the third time on end, and did before that. */
export function toSilenceChanges(before: Book, after: Book): NewsGroup[] {
  const items = after.metrics.silence.flatMap(({ series, paths, sections }) => {
    const known = new Set(before.metrics.silence.find((one) => one.series === series)?.paths)
    return sections.flatMap(({ name, reports }) =>
      paths.flatMap((path, index): NewsItem[] => {
        const [last, ...silent] = reports.slice(Math.max(0, index - silentReports), index + 1)
        const isThird = silent.length === silentReports && silent.every(({ voice }) => voice !== 'said')
        if (known.has(path) || last?.voice !== 'said' || !isThird) return []
        const document = after.byPath.get(path)
        return [
          {
            text: `${nameOfSeries(after, series)}: ${toWords(name)}`,
            note: after.words.news.spokeBefore,
            url: document?.url ?? null,
            ...(document ? toSpot(document) : nowhere),
          },
        ]
      }),
    )
  })
  return [toGroup(after.words, 'sections-silent', items)]
}
