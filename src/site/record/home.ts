import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { isDated, kinds } from '../../core/records/kinds.ts'
import { toCadence } from '../../core/register/places/cadence.ts'
import { isHeld, toMeetings } from '../../core/register/places/meetings.ts'
import { byDate, type Series } from '../../core/register/places/series.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import { toMarkedHtml } from './proposal.ts'
import { showDate } from '../dates.ts'
import { type ListEntry, presentAt, toEntries } from '../documents/entries.ts'
import { toTotal } from '../documents/list.ts'
import type { HomeFacts } from '../../core/words/en/home.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import type { FigureFact } from './figures.ts'
import { type HomeActions, toHomeActions } from './home-actions.ts'
import { toHomeFigures, toListHref } from './home-figures.ts'
import { type Holding, toHoldings } from './holdings.ts'
import { toLate } from './overdue.ts'
import { toHref } from './shell.ts'
import { type TalkedAbout, toTalkedAbout } from './talked-about.ts'
import { toUpcoming, type Upcoming } from './upcoming.ts'

/** What the home page shows: how the record stands, what was last, what is open, what is next. */
export interface HomeView {
  type: 'home'
  title: string
  /** From when to when the record runs. */
  kicker: string | null
  description: string | null
  /** Text of the page that `site.yaml` puts above the figures. */
  welcome: string | null
  sentence: Sentence
  figures: FigureFact[]
  latest: {
    title: string
    note: string
    entries: ListEntry[]
    isMixed: boolean
    all: { text: string; href: string }[]
  } | null
  actions: HomeActions | null
  talked: TalkedAbout | null
  next: Upcoming | null
  holdings: Holding[]
  isEmpty: boolean
}

const latestCount = 6

/** Show the state of the record on the day of its last meeting. */
export function toHome(book: Book): HomeView {
  const newest = book.documents
    .filter((document) => isDated(document.kind) && document.date !== null && isPast(book, document))
    .sort(byDate)
    .reverse()
  const held = newest.filter(
    (document) => document.hasPage && document.status !== 'cancelled' && isHeld(document, book.today),
  )
  const last = held[0] ?? null
  const series = last === null ? null : seriesOf(book, last)
  return {
    type: 'home',
    title:
      last?.date && !isOutrun(book, last)
        ? book.words.home.title(nameOf(book, series), showDate(last.date, book.words).text)
        : nameOf(book, series),
    kicker: toKicker(book, newest),
    description: book.settings.description,
    welcome: toWelcome(book),
    sentence: last === null || series === null ? [] : book.words.sentences.home(toFacts(book, last, series)),
    figures: toHomeFigures(book, series),
    latest: newest.length === 0 ? null : toLatest(book, newest),
    actions: toHomeActions(book),
    talked: toTalkedAbout(book),
    next: toUpcoming(book),
    holdings: toHoldings(book),
    isEmpty: kinds.every((kind) => !book.documents.some((document) => document.kind === kind)),
  }
}

function toWelcome(book: Book): string | null {
  const { settings, byPath } = book
  const page = settings.home.page === null ? undefined : byPath.get(settings.home.page)
  return page ? toMarkedHtml(book, page).read() : null
}

function isPast({ today }: Book, { date }: DocumentRecord): boolean {
  return firstDay(date ?? '') <= today
}

function seriesOf(book: Book, document: DocumentRecord): Series | null {
  return book.series.find(({ id, kind }) => id === document.series && kind === document.kind) ?? null
}

/** Whether a release came after the last meeting: the record is not as of that day, then. */
function isOutrun({ releases }: Book, { date, datePrecision }: DocumentRecord): boolean {
  if (datePrecision !== 'day') return false
  return releases.all.some((release) => release.status === 'released' && dayOf(release) > (date ?? ''))
}

/** A record of one series is called by it where nobody gave the site a name. */
function nameOf(book: Book, series: Series | null): string {
  return series !== null && book.series.length === 1 && book.settings.name === 'Record'
    ? series.title
    : book.settings.name
}

/** `283 documents in 10 series · 2014 to 2021` */
function toKicker({ documents, series, words }: Book, newest: readonly DocumentRecord[]): string | null {
  const [last, first] = [newest[0]?.date?.slice(0, 4), newest.at(-1)?.date?.slice(0, 4)]
  if (first === undefined || last === undefined) return null
  const all = words.counts.document(documents.length)
  const held = series.length > 1 ? words.documents.inSeries(all, series.length) : all
  return `${held} · ${first === last ? first : words.common.fromTo(first, last)}`
}

function toFacts(book: Book, last: DocumentRecord, series: Series): HomeFacts {
  const carries = book.actions.carrying.get(series.url)?.isCarried === true
  const own = book.actions.all.filter((action) => action.series === series.url)
  return {
    noun: last.kind === 'report' ? 'report' : 'meeting',
    series: book.series.length > 1 ? series.title : null,
    href: toHref(book, last.url),
    present: last.attendance.isRecorded ? presentAt(last) : null,
    raised: book.lookup.gistOf(last.path)?.raised ?? 0,
    decided: last.decisions.length,
    listed: carries ? own.filter(isLive).length : null,
    left: carries ? own.filter(({ leftAt }) => leftAt === last.path).length : null,
    listHref: toListHref(book, own),
    moved: (book.releases.movesByPath.get(last.path) ?? []).length,
    late: toLate(book),
    silentSince: isSilent(book, series, last) ? showDate(last.date ?? '', book.words).text : null,
  }
}

/** More than three of its usual intervals have passed since a series met. */
function isSilent(book: Book, series: Series, last: DocumentRecord): boolean {
  const cadence = toCadence(toMeetings(series, book).map(({ date }) => date))
  return cadence !== null && last.datePrecision === 'day' && addDays(last.date ?? '', 3 * cadence) < book.today
}

function toLatest(book: Book, newest: readonly DocumentRecord[]): HomeView['latest'] {
  const shown = newest.slice(0, latestCount)
  const met = new Set(shown.map(({ kind, series }) => `${kind}/${series}`))
  const all = book.series.filter(({ kind, id }) => met.has(`${kind}/${id}`)).slice(0, 3)
  const isMixed = met.size > 1
  const noun = shown.every(({ kind }) => kind === 'minutes')
    ? 'meetings'
    : shown.every(({ kind }) => kind === 'report')
      ? 'reports'
      : 'meetings and reports'
  const { year, entries } = toEntries(book, shown)
  return {
    title: book.words.home.last(noun),
    note: [year, book.words.common.newestFirst, book.words.home.mainInBold].filter((part) => part !== null).join(', '),
    entries,
    isMixed,
    all: all.map((series) => ({
      text: book.words.home.all(toTotal(book, series), series.title),
      href: toHref(book, series.url),
    })),
  }
}
