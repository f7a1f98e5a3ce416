import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { folderOf } from '../../core/records/kinds.ts'
import { once } from '../../core/records/once.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import type { Series } from '../../core/register/places/series.ts'
import { toUsual } from '../../core/register/usual.ts'
import { showDate } from '../dates.ts'
import { numbersAddress } from '../metrics/numbers.ts'
import { type SilenceView, toSilenceView } from '../metrics/silence.ts'
import { latestAddress } from './latest.ts'
import { toHref } from '../record/shell.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { turnoutAddress } from '../people/turnout.ts'
import type { YearFacts } from '../../core/words/en/series.ts'
import { toAgendas } from './agendas.ts'
import { type ListEntry, presentAt, toEntry } from './entries.ts'
import { newestFirst } from './list.ts'
import { type SeriesCalendar, toSeriesCalendar } from './series-calendar.ts'
import { toTextYears, toYearTextAddress } from './year-text.ts'

/** What a page of a series shows: all of it at a glance, and the documents of some years. */
export interface SeriesView {
  type: 'series'
  title: string
  trail: { text: string; href: string }[]
  description: string | null
  sentence: Sentence
  /** Where to go from here: the last meeting, what changed at it. */
  links: { text: string; href: string }[]
  calendar: SeriesCalendar | null
  /** Every year, where not all are shown. */
  years: { text: string; href: string; note: string; isCurrent: boolean }[]
  shown: { year: string; note: string; entries: ListEntry[]; whole: string | null }[]
  /** Of a series of reports: its sections by report. */
  silence: SilenceView | null
}

/** The years that one page shows. */
export interface SeriesPage {
  address: string
  /** `2023`, or `null` for the first page, which has the newest. */
  year: string | null
}

/** The most documents of the first page, unless the newest year alone has more. */
const mostFirst = 40

const withoutDate = 'without-date'

function nameOfYear({ words }: Book, year: string): string {
  return year === withoutDate ? words.common.withoutDate : year
}

/** List the pages of a series: the first, and where it cannot show all, one a year. */
export function toSeriesPages(book: Book, series: Series): SeriesPage[] {
  const years = toYears(book, series)
  const first: SeriesPage = { address: series.url, year: null }
  return years.size === toFirstYears(years).length
    ? [first]
    : [first, ...[...years.keys()].map((year): SeriesPage => ({ address: toYearAddress(series, year), year }))]
}

/** Show a series: all meetings on a calendar, and the documents of a page. */
export function toSeries(book: Book, series: Series, year: string | null): SeriesView {
  const years = toYears(book, series)
  const first = toFirstYears(years)
  const shown = year === null ? first : [year]
  const noun = series.kind === 'minutes' ? 'meeting' : 'report'
  const top = { text: book.words.lists[series.kind], href: toHref(book, `/${folderOf[series.kind]}/`) }
  return {
    type: 'series',
    title: year === null ? series.title : `${series.title}, ${nameOfYear(book, year).toLowerCase()}`,
    trail: year === null ? [top] : [top, { text: series.title, href: toHref(book, series.url) }],
    description: series.description,
    sentence: book.words.sentences.series(noun, factsOf(book)(series), years.get(withoutDate)?.length ?? 0),
    links: toLinks(book, series),
    calendar: toSeriesCalendar(book, series),
    years:
      years.size === first.length
        ? []
        : [...years].map(([name, own]) => ({
            text: nameOfYear(book, name),
            href: toHref(book, toYearAddress(series, name)),
            note: String(own.length),
            isCurrent: shown.includes(name),
          })),
    shown: shown.map((name) => ({
      ...toYear(book, noun, name, years.get(name) ?? []),
      whole: toTextYears(book, series).has(name) ? toHref(book, toYearTextAddress(series, name)) : null,
    })),
    silence: year === null ? toSilenceView(book, series) : null,
  }
}

/** The documents of a series by year, newest first. */
function toYears(book: Book, series: Series): ReadonlyMap<string, readonly DocumentRecord[]> {
  return yearsOf(book)(series)
}

const yearsOf = once((book: Book) =>
  once((series: Series) => Map.groupBy(newestFirst(book, series), ({ date }) => date?.slice(0, 4) ?? withoutDate)),
)

/** What every page of a series says of its years. */
const factsOf = once((book: Book) =>
  once((series: Series) => {
    const years = toYears(book, series)
    const hasPages = years.size > toFirstYears(years).length
    const dated = [...years].filter(([name]) => name !== withoutDate)
    return dated.map(([name, own]) => toYearFacts(book, series, name, own, hasPages))
  }),
)

/** As many whole years as the first page has room for. */
function toFirstYears(years: ReadonlyMap<string, readonly DocumentRecord[]>): string[] {
  let room = mostFirst
  const names = [...years.keys()]
  const end = names.findIndex((name, index) => (room -= years.get(name)?.length ?? 0) < 0 && index > 0)
  return end === -1 ? names : names.slice(0, end)
}

function toYearAddress(series: Series, year: string): string {
  return `${series.url}${year === withoutDate ? 'without-date' : `y${year}`}/`
}

function toYear(
  book: Book,
  noun: 'meeting' | 'report',
  year: string,
  documents: readonly DocumentRecord[],
): Omit<SeriesView['shown'][number], 'whole'> {
  const raised = documents.reduce((sum, { path }) => sum + (book.lookup.gistOf(path)?.raised ?? 0), 0)
  const unrecorded = documents.filter(({ attendance }) => !attendance.isRecorded).length
  return {
    year: nameOfYear(book, year),
    note: book.words.sentences.year(noun, documents.length, raised, unrecorded),
    entries: documents.map((document) => toEntry(book, document, 'above')),
  }
}

function toYearFacts(
  book: Book,
  series: Series,
  year: string,
  documents: readonly DocumentRecord[],
  hasPages: boolean,
): YearFacts {
  const recorded = documents.filter(({ attendance }) => attendance.isRecorded)
  return {
    year,
    href: toHref(book, hasPages ? toYearAddress(series, year) : `${series.url}#y${year}`),
    meetings: documents.length,
    recorded: recorded.length,
    usual: toUsual(recorded.map(presentAt)),
  }
}

function toLinks(book: Book, series: Series): SeriesView['links'] {
  const meetings = toMeetings(series, book)
  const last = meetings.findLast(({ date }) => date !== null)
  const numbers = numbersAddress(book, series)
  const turnout = turnoutAddress(book, series)
  const own = toAgendas(book).filter(({ kind, series: of }) => kind === series.kind && of === series.id)
  return [
    ...own.map(({ date, url }) => ({
      text: book.words.series.ahead(showDate(date ?? '', book.words).text),
      href: toHref(book, url),
    })),
    ...(last?.date
      ? [{ text: book.words.series.last(showDate(last.date, book.words).text), href: toHref(book, last.url) }]
      : []),
    ...(series.kind === 'minutes' && meetings.length > 1
      ? [{ text: book.words.series.latest, href: toHref(book, latestAddress(series)) }]
      : []),
    ...(numbers === null ? [] : [{ text: book.words.series.numbers, href: toHref(book, numbers) }]),
    ...(turnout === null ? [] : [{ text: book.words.series.turnout, href: toHref(book, turnout) }]),
    ...(meetings.some(({ date }) => date !== null)
      ? [{ text: book.words.lists.calendar, href: toHref(book, `${series.url}meetings.ics`) }]
      : []),
    ...(book.origin === null ? [] : [{ text: 'Atom', href: toHref(book, `${series.url}feed.xml`) }]),
  ]
}
