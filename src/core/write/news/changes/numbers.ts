import type { Book } from '../../../book.ts'
import { type ExtremeOptions, nameOfMetric, toExtremes } from '../../../register/gist/extremes.ts'
import type { Metric, MetricValue } from '../../../register/metrics/metric.ts'
import { valueIndexAt } from '../../../register/metrics/value-at.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { comparePages } from './compare-pages.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { sayDate } from '../../../text/date-words.ts'
import { toNote, toSpot, toWords } from '../words.ts'
import { withAnchor } from '../../../text/with-anchor.ts'

/** A reviewer is told of what a reader of the page may pass over: of more numbers, and after fewer values. */
const told: ExtremeOptions = { least: 5, most: 6 }

/** Tell which numbers left the range of their last year of meetings, and which a page states otherwise than before. */
export function toNumberChanges(before: Book, after: Book): NewsGroup[] {
  const items = after.documents.flatMap((document) => {
    const known = new Set(extremesAt(before, document.path).map(({ text }) => text))
    return extremesAt(after, document.path)
      .filter(({ text }) => !known.has(text))
      .map(({ text, section, place }) => tell(after, document, { text, section, place }))
  })
  return [
    toGroup(after.words, 'numbers-out-of-range', items),
    toGroup(after.words, 'numbers-corrected', toCorrected(before, after)),
  ]
}

function extremesAt({ byPath, metrics, words }: Book, path: string): ReturnType<typeof toExtremes> {
  const document = byPath.get(path)
  const own = metrics.byPath.get(path) ?? []
  return document && own.length > 0 ? toExtremes(document, own, words, told) : []
}

/** Tell which numbers of a page are others than they were: a slip of the pen is news, and so is its correction. */
function toCorrected(before: Book, after: Book): NewsItem[] {
  const { changed, moved } = comparePages(before, after)
  const pairs = [...changed.map((page) => [page, before.byPath.get(page.path)] as const), ...moved]
  return pairs.flatMap(([page, was]) => {
    if (!was) return []
    const earlier = new Map(valuesAt(before, was).map(({ metric, value }) => [keyOf(metric), value]))
    return valuesAt(after, page).flatMap(({ metric, value }) => {
      const old = earlier.get(keyOf(metric))
      if (!old || (old.value === value.value && old.to === value.to)) return []
      const { section, place } = value
      return [tell(after, page, { text: `${nameOfMetric(metric)} ${value.text}`, section, place }, old.text)]
    })
  })
}

/** What a document states, by number. */
function valuesAt({ metrics }: Book, document: DocumentRecord): { metric: Metric; value: MetricValue }[] {
  return (metrics.byPath.get(document.path) ?? []).flatMap((metric) => {
    const value = metric.values[valueIndexAt(metric, document)]
    return value ? [{ metric, value }] : []
  })
}

function keyOf({ section, label }: Metric): string {
  return JSON.stringify([section, label])
}

function tell(
  { words }: Book,
  { path, url, date, title }: DocumentRecord,
  { text, section, place }: Pick<MetricValue, 'text' | 'section' | 'place'>,
  was: string | null = null,
): NewsItem {
  return {
    text: toWords(text),
    note: toNote(was === null ? null : words.news.wasOf(was), date === null ? title : sayDate(date, words)),
    url: withAnchor(url, section),
    ...toSpot({ path, place }),
  }
}
