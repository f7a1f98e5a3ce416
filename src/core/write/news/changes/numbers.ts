import type { Book } from '../../../book.ts'
import { type Extreme, type ExtremeOptions, findExtremes } from '../../../register/gist/extremes.ts'
import type { Metric, MetricValue } from '../../../register/metrics/metric.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { comparePages, pairPages } from './compare-pages.ts'
import { keyOfMetric, toCorrected } from './corrected-numbers.ts'
import { toMissingNumbers } from './missing-numbers.ts'
import { nameOfMetric } from './name-of-metric.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import type { Words } from '../../../words/index.ts'
import { sayDate } from '../../../text/date-words.ts'
import { toNote, toSpot, toWords } from '../words.ts'
import { withAnchor } from '../../../text/with-anchor.ts'

/** A reviewer is told of what a reader of the page may pass over: of more numbers, and after fewer values. */
const told: ExtremeOptions = { least: 3, most: 6 }

type Stated = Pick<MetricValue, 'text' | 'section' | 'place'>

/**
 * Tell which numbers of pages that came or changed left the range of their last year of meetings, and which a page states
 * otherwise than before, or no more; and which a new one passes over.
 */
export function toNumberChanges(before: Book, after: Book): NewsGroup[] {
  const corrected = toCorrected(before, after)
  const known = new Set(corrected.map(({ page, metric }) => spotOf(page, { metric })))
  const pairs = pairPages(before, after)
  const then = new Map(pairs.map(([page, was]) => [page.path, was.path]))
  const left = [...comparePages(before, after).added, ...pairs.map(([page]) => page)].flatMap((document) => {
    const was = new Set(extremesAt(before, then.get(document.path) ?? document.path).map(toKey))
    return extremesAt(after, document.path)
      .filter((extreme) => !was.has(toKey(extreme)))
      .map((extreme) => ({ key: spotOf(document, extreme), document, extreme }))
  })
  const ranges = new Map(left.map(({ key, extreme }) => [key, sayRange(after.words, extreme)]))
  return [
    toGroup(
      after.words,
      'numbers-out-of-range',
      left
        .filter(({ key }) => !known.has(key))
        .map(({ document, extreme }) =>
          tell(after, document, toStated(after, extreme.metric, extreme.value), sayRange(after.words, extreme)),
        ),
    ),
    toMissingNumbers(before, after),
    toGroup(
      after.words,
      'numbers-corrected',
      corrected.map(({ page, metric, is, was }) => {
        const range = is === null ? null : (ranges.get(spotOf(page, { metric })) ?? null)
        const stated = toStated(after, metric, is ?? { ...was, text: after.words.versions.notStated, section: null })
        return tell(after, page, stated, toNote(after.words.news.wasOf(was.text), range))
      }),
    ),
  ]
}

/** A number by its document: what was corrected and left its range thereby is told once. */
function spotOf({ path }: DocumentRecord, { metric }: Pick<Extreme, 'metric'>): string {
  return JSON.stringify([path, metric.id])
}

function sayRange({ news }: Words, { amount, lowest, highest }: Extreme): string {
  // A unit that both have is said once.
  const isShare = lowest.text !== highest.text && [lowest, highest].every(({ text }) => text.endsWith('%'))
  return news.lastWere(amount, isShare ? lowest.text.replace(/\s*%$/, '') : lowest.text, highest.text)
}

function extremesAt({ byPath, metrics }: Book, path: string): Extreme[] {
  const document = byPath.get(path)
  const own = metrics.byPath.get(path) ?? []
  return document && own.length > 0 ? findExtremes(document, own, told) : []
}

function toKey({ metric, value }: Extreme): string {
  return `${keyOfMetric(metric)} ${value.text}`
}

function toStated(book: Book, metric: Metric, { text, section, place }: MetricValue): Stated {
  return { text: `${nameOfMetric(book, metric)} ${text}`, section, place }
}

function tell(
  { words }: Book,
  { path, url, date, title }: DocumentRecord,
  { text, section, place }: Stated,
  note: string | null,
): NewsItem {
  return {
    text: toWords(text),
    note: toNote(note, date === null ? title : sayDate(date, words)),
    url: withAnchor(url, section),
    ...toSpot({ path, place }),
  }
}
