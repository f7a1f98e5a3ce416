import type { Book } from '../../core/index.ts'
import { byCodeUnit } from '../../core/read/source.ts'
import { folderOf, type Kind } from '../../core/records/kinds.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import type { Series } from '../../core/register/places/series.ts'
import { count, type ListEntry, toEntry } from './entries.ts'
import { type MetricsView, toMetricsView } from '../metrics/metrics.ts'
import { type MilestonesView, toOpenMilestones } from '../releases/milestones.ts'
import { kindTitles, toHref } from '../record/shell.ts'
import { type SilenceView, toSilenceView } from '../metrics/silence.ts'

/** What the list of a kind or of a series shows. */
export interface ListView {
  type: 'list'
  title: string
  trail: { text: string; href: string }[]
  description: string | null
  note: string
  /** The page that says what changed at the last meeting of a series. */
  latest: string | null
  /** Series of a kind, each with its newest documents; empty on the page of one series. */
  series: { title: string; href: string; description: string | null; note: string; entries: ListEntry[] }[]
  /** Documents by year, newest first; one group without a heading where years say nothing. */
  years: { year: string | null; id: string | null; entries: ListEntry[] }[]
  /** Of a series: its sections by report, and its numbers over time. */
  silence: SilenceView | null
  /** Of the list of projects: what has not been delivered. */
  milestones: MilestonesView | null
  metrics: MetricsView | null
  /** Whether entries start with their date. */
  isDated: boolean
}

const shownPerSeries = 5

/** List all series of minutes or reports, or all documents of another kind. */
export function toKindList(book: Book, kind: Kind): ListView {
  const documents = book.documents.filter((document) => document.kind === kind)
  const series = book.series.filter((one) => one.kind === kind)
  return {
    type: 'list',
    title: kindTitles[kind],
    trail: [],
    description: null,
    latest: null,
    note:
      series.length > 0
        ? `${count(documents.length, 'document')} in ${count(series.length, 'series').replace('seriess', 'series')}`
        : count(documents.length, 'document'),
    series: series.map((one) => {
      const members = newestFirst(book, one)
      return {
        title: one.title,
        href: toHref(book, one.url),
        description: one.description,
        note: count(members.length, 'document'),
        entries: members.slice(0, shownPerSeries).map((document) => toEntry(book, document)),
      }
    }),
    years:
      series.length > 0
        ? []
        : [
            {
              year: null,
              id: null,
              entries: [...documents]
                .sort((a, b) => byCodeUnit(a.title.toLowerCase(), b.title.toLowerCase()))
                .map((document) => toEntry(book, document)),
            },
          ],
    silence: null,
    milestones: kind === 'milestone' ? toOpenMilestones(book) : null,
    metrics: null,
    isDated: series.length > 0,
  }
}

/** List the documents of a series by year, newest first. */
export function toSeriesList(book: Book, series: Series): ListView {
  const members = newestFirst(book, series)
  const years = Map.groupBy(members, ({ date }) => date?.slice(0, 4) ?? 'Without a date')
  return {
    type: 'list',
    title: series.title,
    trail: [{ text: kindTitles[series.kind], href: toHref(book, `/${folderOf[series.kind]}/`) }],
    description: series.description,
    latest:
      series.kind === 'minutes' && toMeetings(series, book).length > 0 ? toHref(book, `${series.url}latest/`) : null,
    note: count(members.length, series.kind === 'minutes' ? 'meeting' : 'report'),
    series: [],
    years: [...years].map(([year, documents]) => ({
      year,
      id: /^\d/.test(year) ? `y${year}` : 'undated',
      entries: documents.map((document) => toEntry(book, document)),
    })),
    silence: toSilenceView(book, series),
    milestones: null,
    metrics: toMetricsView(book, series),
    isDated: true,
  }
}

function newestFirst(book: Book, series: Series): Book['documents'] {
  const documents = series.documents.flatMap((path) => book.byPath.get(path) ?? [])
  return [...documents.filter(({ date }) => date !== null).reverse(), ...documents.filter(({ date }) => date === null)]
}
