import type { Book } from '../../core/book.ts'
import { daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Metric, MetricValue } from '../../core/register/metrics/metric.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Series } from '../../core/register/places/series.ts'
import { dayOf, toSummary } from '../../core/register/releases/summary.ts'
import { toSparkline } from '../../timeline/sparkline.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import { showDate } from '../dates.ts'
import { presentAt } from '../documents/entries.ts'
import { turnoutAddress } from '../people/turnout.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { numbersAddress } from '../metrics/numbers.ts'
import { toChange, toRange } from '../metrics/standing.ts'
import type { FigureFact } from './figures.ts'
import { toLive } from './home-actions.ts'
import { toHref, toSectionHref } from './shell.ts'
import { withTool } from '../../core/text/with-tool.ts'

/** So many of the newest documents of a series are looked at; a number that none of the last few states is dead. */
const window = 52
const living = 8

const mostFigures = 4

/** Show the figures of the home page: those that `site.yaml` names, else living numbers of the series that met last, actions, and the next release. */
export function toHomeFigures(book: Book, newest: Series | null): FigureFact[] {
  const chosen = book.settings.home.figures
  if (chosen.length > 0) return chosen.flatMap((id) => toFigure(book, id) ?? []).slice(0, mostFigures)
  const [actions, release] = [toActionsFigure(book, newest), toReleaseFigure(book)]
  const numbers = newest === null ? [] : toLiving(book, newest)
  const room = mostFigures - [actions, release].filter((figure) => figure !== null).length
  const figures = [...numbers.slice(0, room).map((metric) => toNumberFigure(book, metric)), actions, release].filter(
    (figure) => figure !== null,
  )
  if (figures.length > 1) return figures
  const attendance = newest === null || figures.length === 0 ? null : toAttendanceFigure(book, newest)
  // One figure alone looks as if others were missing, and what it says stands below.
  return attendance === null ? [] : [attendance, ...figures]
}

/** How many were at the last meeting of a series that recorded who was, and at those before. */
function toAttendanceFigure(book: Book, series: Series): FigureFact | null {
  const address = turnoutAddress(book, series)
  const shown = toMeetings(series, book)
    .filter(({ date }) => date !== null)
    .slice(-window)
    .map((one) => ({ value: one.attendance.isRecorded ? presentAt(one) : null, date: one.date ?? '' }))
  const values = shown.map(({ value }) => value)
  const last = values.findLast((value) => value !== null) ?? null
  if (address === null || last === null) return null
  return {
    term: book.words.minutes.present,
    value: String(last),
    note: toRange(values, book.words) ?? toChange(shown, book.words),
    href: toHref(book, address),
    spark: toSparkline(values, 120),
  }
}

/** `actions`, `next-release`, or the id of a number as `/api/v1/metrics.json` has it. */
function toFigure(book: Book, id: string): FigureFact | null {
  if (id === 'next-release') return toReleaseFigure(book)
  if (id === 'actions') return toActionsFigure(book, null)
  const metric = book.metrics.all.find((one) => one.id === id)
  return metric ? toNumberFigure(book, metric) : null
}

/** The numbers of a series that its last meetings still state, those stated most often first; ones that never change say nothing. */
function toLiving(book: Book, series: Series): Metric[] {
  const documents = toMeetings(series, book).filter(({ date }) => date !== null)
  const last = new Set(documents.slice(-living).map(({ path }) => path))
  const recent = new Set(documents.slice(-window).map(({ path }) => path))
  const times = (metric: Metric): number => metric.values.filter(({ path }) => recent.has(path)).length
  return book.metrics.all
    .filter((metric) => metric.series === series.url && last.has(metric.values.at(-1)?.path ?? ''))
    .filter((metric) => new Set(metric.values.slice(-window).map(({ value }) => value)).size > 2)
    .sort((a, b) => times(b) - times(a))
}

function toNumberFigure(book: Book, metric: Metric): FigureFact {
  const series = book.series.find(({ url }) => url === metric.series)
  const documents = series ? toMeetings(series, book).filter(({ date }) => date !== null) : []
  const byPath = new Map(metric.values.map((value) => [value.path, value]))
  const at = documents.findIndex(({ path }) => path === metric.values.at(-1)?.path)
  const shown = documents.slice(Math.max(0, at + 1 - window), at + 1)
  const stated = shown.map(({ path, date }) => ({ value: toMiddle(byPath.get(path)), date: date ?? '' }))
  const values = stated.map(({ value }) => value)
  const last = metric.values.at(-1)
  return {
    term: nameOfNumber(metric),
    value: last ? withUnit(last, metric.unit) : '–',
    note: toRange(values, book.words) ?? toChange(stated, book.words),
    href: toCurveHref(book, metric, series),
    spark: toSparkline(values, 120),
  }
}

/** Where a number is drawn over time; where it was stated once, its section. */
function toCurveHref(book: Book, { values }: Metric, series: Series | undefined): string | null {
  const address = series === undefined || values.length < 2 ? null : numbersAddress(book, series)
  if (address !== null) return toHref(book, address)
  const last = values.at(-1)
  return last ? toSectionHref(book, last) : null
}

/** A short label says what it counts only with its section: `Open, JIRA`. */
export function nameOfNumber({ label, section }: Metric): string {
  const inner = section.split(', ').at(-1) ?? ''
  return inner === '' || label.split(' ').length > 1 ? capitalise(label) : `${capitalise(label)}, ${inner}`
}

function withUnit({ text, unit }: MetricValue, common: string | null): string {
  return common === null || unit === null || text.includes(unit) ? text : `${text}${unit === '%' ? '' : ' '}${unit}`
}

function toMiddle(value: MetricValue | undefined): number | null {
  if (!value) return null
  return value.to === null ? value.value : (value.value + value.to) / 2
}

/** How many actions each meeting of a series spoke of that were not over. */
function toListLengths(book: Book, documents: readonly DocumentRecord[]): number[] {
  return documents.map(({ path }) => (book.actions.byPath.get(path) ?? []).length)
}

/** The register of the series where others have actions too. */
export function toListHref(book: Book, own: readonly Action[]): string {
  const folder = own.length < book.actions.all.length ? own[0]?.url.split('/')[2] : undefined
  return toHref(book, folder === undefined ? '/actions/' : `/actions/${folder}/`)
}

/** The actions of the series that met last where it keeps a list, else of all. */
function toActionsFigure(book: Book, newest: Series | null): FigureFact | null {
  const series = newest !== null && book.actions.carrying.get(newest.url)?.isCarried === true ? newest : null
  const own = book.actions.all.filter((action) => series === null || action.series === series.url)
  if (own.length === 0) return null
  const live = own.filter(isLive)
  const documents = series === null ? [] : toMeetings(series, book).filter(({ date }) => date !== null)
  const raised = live.filter(({ history }) => history[0]?.path === documents.at(-1)?.path).length
  const carried = live.length - raised
  const note =
    series === null
      ? [live.length > 0 ? toStanding(book, own.length) : null]
      : [raised > 0 ? book.words.home.raised(raised) : null, carried > 0 ? book.words.home.carried(carried) : null]
  return {
    term: book.words.home.actionsOnList,
    value: String(live.length),
    note: note.filter((part) => part !== null).join(', ') || book.words.home.noneOpen,
    href: toListHref(book, own),
    spark: toSparkline(toListLengths(book, documents.slice(-window)), 120),
  }
}

/** Where open actions stand: `of 75 on record`; in series that met long ago, where all do. */
function toStanding(book: Book, all: number): string {
  return toLive(book).awake.length === 0 ? book.words.home.inSilent : book.words.home.ofOnRecord(all)
}

function toReleaseFigure(book: Book): FigureFact | null {
  const { next } = toSummary(book.releases.all, book.today)
  if (next === null) return null
  const days = daysBetween(book.today, dayOf(next))
  const plan = next.planned.at(-1)?.planned
  return {
    term: book.words.home.nextRelease,
    value: days === 0 ? book.words.home.today : book.words.counts.day(days),
    note: `${withTool(nameOfTool(book, next.tool), next.version)}, ${plan && plan.earliest === plan.latest ? showDate(plan.latest, book.words).text : (next.planned.at(-1)?.text ?? '')}`,
    href: toHref(book, toolAddress(book, next.tool)),
  }
}
