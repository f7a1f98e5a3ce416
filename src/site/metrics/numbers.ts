import { byCodeUnit } from '../../core/text/compare.ts'
import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { folderOf } from '../../core/records/kinds.ts'
import type { Metric } from '../../core/register/metrics/metric.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Series } from '../../core/register/places/series.ts'
import { showShortDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type EndedGroup, toEnded } from './ended.ts'
import { type NumberPanel, toPanels } from './number-panels.ts'
import { toRange } from './standing.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import type { Standout } from '../../core/words/en/number-page.ts'
import { nameWithUnit, toPoint, toValueView, type ValueView } from './values.ts'

/** What the page of the numbers of a series shows. */
export interface NumbersView {
  type: 'numbers'
  title: string
  trail: { text: string; href: string }[]
  sentence: Sentence
  panels: NumberPanel[]
  panelsNote: string | null
  /** The last meetings, newest first, and what each stated. */
  columnsTitle: string
  columns: { text: string; href: string }[]
  rows: { name: string; section: string; isInferred: boolean; values: (ValueView | null)[] }[]
  /** What the signs in the table mean. */
  legend: string[]
  /** Numbers that are not stated any more, by the section that stated them; all of them on their own page. */
  ended: EndedGroup[]
  hasEndedRows: boolean
  endedNote: string
}

/** A number is still stated if one of so many last meetings stated it. */
const living = 4
/** So many last meetings stand in the table. */
const columnsShown = 8
const window = 52

/** The numbers of a series that were stated more than once; `null` where there are none. */
function toNumbers(book: Book, series: Series): Metric[] | null {
  const own = book.metrics.all.filter((metric) => metric.series === series.url && metric.values.length > 1)
  return own.length === 0 ? null : own
}

/** Address of the numbers of a series, and of those that have ended; `null` where it has none. */
export function numbersAddress(book: Book, series: Series): string | null {
  return toNumbers(book, series) === null ? null : `${series.url}numbers/`
}

/** Show the numbers of a series: the living over time, and in the last meetings; `ended` shows the others with their values. */
export function toNumbersView(book: Book, series: Series, isEnded: boolean): NumbersView {
  const documents = toMeetings(series, book).filter(({ date }) => date !== null)
  const last = documents.slice(-columnsShown)
  const paths = new Set(documents.slice(-living).map(({ path }) => path))
  const all = toNumbers(book, series) ?? []
  const alive = all.filter(({ values }) => paths.has(values.at(-1)?.path ?? '')).sort(byLife(documents.at(-1)?.path))
  const ended = all.filter((metric) => !alive.includes(metric))
  const top = [
    { text: book.words.lists[series.kind], href: toHref(book, `/${folderOf[series.kind]}/`) },
    { text: series.title, href: toHref(book, series.url) },
  ]
  const address = toHref(book, `${series.url}numbers/`)
  const noun = series.kind === 'minutes' ? 'meeting' : 'report'
  // Where nothing is stated any more, what was is all there is to show.
  const hasEndedRows = isEnded || alive.length === 0
  const rows = isEnded ? [] : alive.map((metric) => toRow(book, metric, last))
  return {
    type: 'numbers',
    title: isEnded ? book.words.numbers.noLonger : book.words.series.numbers,
    trail: isEnded ? [...top, { text: book.words.series.numbers, href: address }] : top,
    sentence: isEnded
      ? []
      : book.words.sentences.numbers(alive.length, ended.length, toStandouts(book, alive, documents)),
    ...(isEnded ? { panels: [], panelsNote: null } : toPanels(book, alive, noun)),
    columnsTitle: book.words.numbers.lastDocuments(noun, last.length),
    columns: isEnded ? [] : [...last].reverse().map((document) => toColumn(book, document)),
    rows,
    legend: toLegend(book, rows),
    ended: toEnded(book, ended, documents, address, hasEndedRows),
    hasEndedRows,
    endedNote: book.words.numbers.endedNote(book.words.counts.number(ended.length)),
  }
}

/** Order by what there is to see: stated at the last meeting and changing, then stated most often. */
function byLife(last: string | undefined): (a: Metric, b: Metric) => number {
  const rank = ({ values }: Metric): number =>
    Number(values.at(-1)?.path === last) +
    2 * Number(new Set(values.slice(-columnsShown).map(({ text }) => text)).size > 1)
  return (a, b) => rank(b) - rank(a) || b.values.length - a.values.length || byCodeUnit(a.id, b.id)
}

/** Numbers that are beyond what they were in the last year of meetings. */
function toStandouts(book: Book, metrics: readonly Metric[], documents: readonly DocumentRecord[]): Standout[] {
  const newest = documents.slice(-window)
  return metrics
    .flatMap((metric) => {
      const byPath = new Map(metric.values.map((value) => [value.path, value]))
      const range = toRange(
        newest.map(({ path }) => toPoint(byPath.get(path))),
        book.words,
      )
      const last = metric.values.at(-1)
      return range === null || !last
        ? []
        : [
            {
              name: capitalise(metric.label),
              value: last.text,
              href: toHref(book, book.byPath.get(last.path)?.url ?? '/'),
              range,
            },
          ]
    })
    .slice(0, 2)
}

function toColumn(book: Book, { date, url }: DocumentRecord): { text: string; href: string } {
  return { text: showShortDate(date ?? '', book.words).text, href: toHref(book, url) }
}

/** Explain the signs that the rows have. */
function toLegend({ words: { page } }: Book, rows: NumbersView['rows']): string[] {
  const isContradicted = rows.some(({ values }) => values.some((value) => value?.contradiction))
  return [
    ...(isContradicted ? [`≠ ${page.changeDiffers}`] : []),
    ...(rows.some(({ isInferred }) => isInferred) ? [`≈ ${page.wordingDiffers}`] : []),
  ]
}

function toRow(book: Book, metric: Metric, documents: readonly DocumentRecord[]): NumbersView['rows'][number] {
  const values = [...documents].reverse().map(({ path }) => {
    const at = metric.values.findIndex((value) => value.path === path)
    const value = metric.values[at]
    return value ? toValueView(book, value, metric.values[at - 1]) : null
  })
  return { name: nameWithUnit(metric), section: metric.section, isInferred: metric.isInferred, values }
}
