import type { Book } from '../../core/book.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Kind } from '../../core/records/kinds.ts'
import type { Series } from '../../core/register/places/series.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { type ListEntry, toEntry } from './entries.ts'
import { type MilestonesView, toOpenMilestones } from '../releases/milestones.ts'
import { withYearOnce } from '../dates.ts'
import { toHref } from '../record/shell.ts'

/** What the list of a kind shows. */
export interface ListView {
  type: 'list'
  title: string
  note: string
  /** Series of a kind, each with its newest documents; the one that met last comes first. */
  series: {
    title: string
    href: string
    description: string | null
    note: string
    entries: ListEntry[]
    /** What leads to those that are not shown. */
    all: string | null
  }[]
  /** Series for which there is no room above. */
  others: { text: string; href: string; note: string }[]
  /** Documents of a kind without series, by title. */
  entries: ListEntry[]
  /** Of the list of projects: what has not been delivered. */
  milestones: MilestonesView | null
}

const shownSeries = 6
const shownPerSeries = 4

/** List all series of minutes or reports, or all documents of another kind. */
export function toKindList(book: Book, kind: Kind): ListView {
  const documents = book.documents.filter((document) => document.kind === kind)
  const series = book.series
    .filter((one) => one.kind === kind)
    .sort((a, b) => byCodeUnit(lastDay(book, b), lastDay(book, a)))
  const byTitle = [...documents].sort((a, b) => byCodeUnit(a.title.toLowerCase(), b.title.toLowerCase()))
  return {
    type: 'list',
    title: book.words.lists[kind],
    note:
      series.length > 1
        ? book.words.documents.inSeries(book.words.counts.document(documents.length), series.length)
        : book.words.counts.document(documents.length),
    series: series.slice(0, shownSeries).map((one) => ({
      title: one.title,
      href: toHref(book, one.url),
      description: one.description,
      note: toSpan(book, one),
      entries: withYearOnce(
        newestFirst(book, one)
          .slice(0, shownPerSeries)
          .map((document) => toEntry(book, document)),
      ),
      all: one.documents.length > shownPerSeries ? book.words.home.all(toTotal(book, one), one.title) : null,
    })),
    others: series
      .slice(shownSeries)
      .map((one) => ({ text: one.title, href: toHref(book, one.url), note: toSpan(book, one) })),
    entries: series.length > 0 ? [] : byTitle.map((document) => toEntry(book, document)),
    milestones: kind === 'milestone' ? toOpenMilestones(book) : null,
  }
}

/** The documents of a series, newest first, those without a date at the end. */
export function newestFirst(book: Book, series: Series): DocumentRecord[] {
  const documents = series.documents.flatMap((path) => book.byPath.get(path) ?? [])
  return [...documents.filter(({ date }) => date !== null).reverse(), ...documents.filter(({ date }) => date === null)]
}

/** The first day that the date of the newest document of a series can mean; `''` where none has a date. */
export function lastDay(book: Book, series: Series): string {
  const date = lastDate(book, series)
  return date === '' ? '' : firstDay(date)
}

/** The date of the newest document of a series as it is stated, EDTF; `''` where none has one. */
export function lastDate(book: Book, series: Series): string {
  return newestFirst(book, series)[0]?.date ?? ''
}

/** How many documents a series has, and from when to when: `340, 2017 to 2024`. */
function toSpan(book: Book, series: Series): string {
  const years = series.documents.flatMap((path) => book.byPath.get(path)?.date?.slice(0, 4) ?? [])
  const [first] = years
  const last = years.at(-1)
  const total = toTotal(book, series)
  if (first === undefined || last === undefined) return total
  return first === last ? book.words.common.inYear(total, first) : `${total}, ${book.words.common.fromTo(first, last)}`
}

/** `340 meetings`: how many documents a series has. */
export function toTotal(book: Book, { documents, kind }: Series): string {
  return book.words.counts[kind === 'minutes' ? 'meeting' : 'report'](documents.length)
}
