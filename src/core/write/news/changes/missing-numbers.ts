import type { Book } from '../../../book.ts'
import { startOfFile } from '../../../read/message.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import type { Metric } from '../../../register/metrics/metric.ts'
import { toMeetings } from '../../../register/places/meetings.ts'
import { sayDate } from '../../../text/date-words.ts'
import { amountOf, type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, toNote, toSpot, toWords } from '../words.ts'
import { comparePages } from './compare-pages.ts'
import { nameOfMetric } from './name-of-metric.ts'

/** So many documents on end must have stated a number before it is missed in the next. */
const least = 4

/** From here on the numbers of a section that are missing are told in one line. */
const many = 3

/** Tell which numbers a new document of a series does not state that all of those before it did, as of a table that was forgotten. */
export function toMissingNumbers(before: Book, after: Book): NewsGroup {
  const added = new Set(comparePages(before, after).added)
  const items = after.series.flatMap((series) => {
    const meetings = toMeetings(series, after)
    return meetings.flatMap((document, at) => {
      const former = meetings.slice(Math.max(0, at - least), at)
      return added.has(document) && former.length === least ? tellMissing(after, document, former) : []
    })
  })
  return toGroup(after.words, 'numbers-missing', items)
}

function tellMissing(book: Book, document: DocumentRecord, former: readonly DocumentRecord[]): NewsItem[] {
  const { words } = book
  const day = document.date === null ? document.title : sayDate(document.date, words)
  const tell = (text: string, note: string | null): NewsItem => {
    const said = { text: toWords(text), note: toNote(note, day) }
    return { ...said, url: document.url, ...toSpot({ path: document.path, place: startOfFile }) }
  }
  const statesAny = (book.metrics.byPath.get(document.path) ?? []).length > 0
  const alike = Map.groupBy(findMissing(book, document, former), ({ section }) => (statesAny ? section : ''))
  return [...alike].flatMap(([section, own]): NewsItem[] => {
    const [first] = own
    if (own.length < many || !first)
      return own.map((metric) => tell(nameOfMetric(book, metric), sayLast(book, metric, document)))
    const name = [nameOfSeries(book, first.series), section].filter((part) => part !== '').join(', ')
    return [{ ...tell(name, words.counts.number(own.length)), ...amountOf(own.length) }]
  })
}

/** The numbers that all former documents state and this one does not, not even by another name. */
function findMissing({ metrics }: Book, document: DocumentRecord, former: readonly DocumentRecord[]): Metric[] {
  const statedIn = ({ path }: DocumentRecord): readonly Metric[] => metrics.byPath.get(path) ?? []
  const [last = [], ...others] = former.toReversed().map(statedIn)
  const own = statedIn(document)
  const known = new Set([last, ...others].flat().map(({ label }) => label.toLowerCase()))
  const unknown = document.figures.map(({ label }) => label.toLowerCase()).filter((label) => !known.has(label))
  const isRenamed = ({ label }: Metric): boolean => unknown.some((other) => other.includes(label.toLowerCase()))
  const isUsual = (one: Metric): boolean => !one.isInferred && others.every((stated) => stated.includes(one))
  return last.filter((one) => isUsual(one) && !own.includes(one) && !isRenamed(one))
}

/** `2 on 23 September 2019` */
function sayLast({ words }: Book, { values }: Metric, { date }: DocumentRecord): string | null {
  const last = values.findLast((value) => date === null || value.date < date)
  return last === undefined ? null : words.news.lastStated(last.text, sayDate(last.date, words))
}
