import type { Book } from '../../../book.ts'
import { type Extreme, type ExtremeOptions, findExtremes, nameOfMetric } from '../../../register/gist/extremes.ts'
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

type Stated = Pick<MetricValue, 'text' | 'section' | 'place'>

/** Tell which numbers left the range of their last year of meetings, and which a page states otherwise than before. */
export function toNumberChanges(before: Book, after: Book): NewsGroup[] {
  const items = after.documents.flatMap((document) => {
    const known = new Set(extremesAt(before, document.path).map(toKey))
    return extremesAt(after, document.path)
      .filter((extreme) => !known.has(toKey(extreme)))
      .map(({ metric, value, ...range }) =>
        tell(
          after,
          document,
          toStated(metric, value),
          after.words.news.lastWere(range.amount, range.lowest.text, range.highest.text),
        ),
      )
  })
  return [
    toGroup(after.words, 'numbers-out-of-range', items),
    toGroup(after.words, 'numbers-corrected', toCorrected(before, after)),
  ]
}

function extremesAt({ byPath, metrics }: Book, path: string): Extreme[] {
  const document = byPath.get(path)
  const own = metrics.byPath.get(path) ?? []
  return document && own.length > 0 ? findExtremes(document, own, told) : []
}

function toKey({ metric, value }: Extreme): string {
  return `${keyOf(metric)} ${value.text}`
}

function toStated(metric: Metric, { text, section, place }: MetricValue): Stated {
  return { text: `${nameOfMetric(metric)} ${text}`, section, place }
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
      return [tell(after, page, toStated(metric, value), after.words.news.wasOf(old.text))]
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
  { text, section, place }: Stated,
  note: string,
): NewsItem {
  return {
    text: toWords(text),
    note: toNote(note, date === null ? title : sayDate(date, words)),
    url: withAnchor(url, section),
    ...toSpot({ path, place }),
  }
}
