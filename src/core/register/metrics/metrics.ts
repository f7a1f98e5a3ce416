import { firstDay } from '../../parse/dates/dates.ts'
import { daysBetween as daysFrom } from '../../parse/dates/planned-date.ts'
import type { Figure } from '../../parse/metrics/figure.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import { toSlug } from '../../records/slug.ts'
import { LikeWordings } from '../actions/like-wordings.ts'
import { sortLabelled } from './labels.ts'
import { sectionPath, type SectionNamer, toSectionNamer } from './section-names.ts'
import type { Series } from '../places/series.ts'

/** A value of a metric in one document. */
export interface MetricValue {
  path: string
  date: string
  value: number
  /** Upper end of a range, else `null`. */
  to: number | null
  text: string
  unit: string | null
  change: string | null
  /** What the document says that the value was the time before. */
  before: number | null
  /** Whether that is what the document before says; `null` where one of the two says nothing. */
  agrees: boolean | null
  parameter: string | null
  /** Anchor of the section, `null` before the first. */
  section: string | null
  place: Place
}

/** A number that documents of a series state again and again. */
export interface Metric {
  /** Address of the series, section and label, as one slug each. */
  id: string
  /** Address of the series. */
  series: string
  section: string
  label: string
  unit: string | null
  /** Whether the wording differs from time to time, so that the values belong together by likeness. */
  isInferred: boolean
  /** Oldest first. A document of the series between two values that states none is a gap. */
  values: MetricValue[]
  /** Dates of the documents between the first and the last value that state none. */
  gaps: string[]
}

/** A metric while it grows. */
interface Growing {
  section: string
  label: string
  from: Figure['from']
  stated: { document: DocumentRecord; figure: Figure }[]
  labels: Set<string>
  /** Whether any figure of it says by itself that it was measured. */
  isMeasured: boolean
}

/** Follow every figure through the documents of its series. */
export function toMetrics(
  series: readonly Series[],
  byPath: ReadonlyMap<string, DocumentRecord>,
  settings: Settings,
): Metric[] {
  return series.flatMap((one) => {
    const documents = one.documents
      .flatMap((path) => byPath.get(path) ?? [])
      .filter(({ date, hasPage, status }) => date !== null && hasPage && status !== 'cancelled')
    return seriesMetrics(one, documents, toSectionNamer(settings, one.id))
  })
}

/** Find the metrics that each document states a value of. */
export function toMetricsByPath(metrics: readonly Metric[]): Map<string, Metric[]> {
  const byPath = new Map<string, Metric[]>()
  for (const metric of metrics) {
    for (const { path } of metric.values) {
      const own = byPath.get(path)
      if (own) own.push(metric)
      else byPath.set(path, [metric])
    }
  }
  return byPath
}

function seriesMetrics(series: Series, documents: readonly DocumentRecord[], nameOf: SectionNamer): Metric[] {
  const known = new Map<string, Growing>()
  const sentences = new Map<string, LikeWordings<Growing>>()
  for (const document of documents) {
    const used = new Set<Growing>()
    const add = (growing: Growing, figure: Figure): void => {
      if (used.has(growing)) return // said twice in one document
      used.add(growing)
      growing.labels.add(figure.label.toLowerCase())
      growing.isMeasured ||= figure.unit !== null || figure.change !== null || /\d[kKM]\b/.test(figure.text)
      growing.stated.push({ document, figure })
    }
    const sectionOf = ({ section }: Figure): SectionName => toSection(document, section, nameOf)
    for (const { figure, key, label } of sortLabelled(
      document.figures.filter(({ from }) => from !== 'sentence'),
      (figure) => sectionOf(figure).key,
      (key) => known.get(key)?.stated.at(-1)?.figure.parameter ?? null,
    )) {
      const growing = known.get(key) ?? grow({ ...figure, label }, sectionOf(figure))
      known.set(key, growing)
      add(growing, figure)
    }
    for (const figure of document.figures) {
      if (figure.from === 'sentence') add(findSentence(figure, sectionOf(figure), sentences, used), figure)
    }
  }
  const all = [...known.values(), ...[...sentences.values()].flatMap((wordings) => wordings.all)].filter((growing) =>
    isSeries(growing, series.kind),
  )
  const longest = Math.min(1.5 * usualInterval(documents), longestInterval)
  return toIds(series, all).map(({ growing, id }) => toMetric(id, series, growing, documents, longest))
}

/** The name of a section, and what it is compared by. */
interface SectionName {
  key: string
  name: string
}

/** The outermost section, and the one that the figure stands in: `LIGO, Gratia reports`. */
function toSection({ sections }: DocumentRecord, id: string | null, nameOf: SectionNamer): SectionName {
  const path = sectionPath(sections, id)
  const ends = path.length > 1 ? [path[0], path.at(-1)] : path
  const names = ends.flatMap((section) => (section ? [nameOf(section.title)] : []))
  return { key: names.map(({ key }) => key).join(' / '), name: names.map(({ name }) => name).join(', ') }
}

/** A sentence says the same again if it counts in the same unit and in like words. */
function findSentence(
  figure: Figure,
  section: SectionName,
  sentences: Map<string, LikeWordings<Growing>>,
  used: ReadonlySet<Growing>,
): Growing {
  const key = `${section.key}\n${figure.unit}`
  const wordings = sentences.get(key) ?? new LikeWordings<Growing>()
  sentences.set(key, wordings)
  return (
    wordings.find(figure.label, (growing) => used.has(growing)) ?? wordings.add(figure.label, grow(figure, section))
  )
}

function grow(figure: Figure, section: SectionName): Growing {
  return {
    section: section.name,
    label: figure.label,
    from: figure.from,
    stated: [],
    labels: new Set(),
    isMeasured: false,
  }
}

/** What a report measured is a metric the first time; any other number must come again, and a line that is only carried on is none. */
function isSeries({ stated, from, isMeasured }: Growing, kind: Series['kind']): boolean {
  if (kind === 'report' && isMeasured) return true
  if (from === 'sentence') return false
  if (isMeasured || from === 'table') return stated.length > 1
  return stated.length > 2 && new Set(stated.map(({ figure }) => figure.value)).size > 1
}

/** Give every metric an id that says where it is stated and what it counts; those that would share one are numbered. */
function toIds(series: Series, all: readonly Growing[]): { growing: Growing; id: string }[] {
  const taken = new Map<string, number>()
  return all.map((growing) => {
    const id = [series.url.slice(1, -1), toSlug(growing.section) || 'start', toSlug(growing.label) || 'value'].join('/')
    const number = (taken.get(id) ?? 0) + 1
    taken.set(id, number)
    return { growing, id: number === 1 ? id : `${id}-${number}` }
  })
}

function toMetric(
  id: string,
  series: Series,
  { section, label, stated, labels }: Growing,
  documents: readonly DocumentRecord[],
  longest: number,
): Metric {
  const order = new Map(documents.map(({ path }, index) => [path, index]))
  const at = (index: number): number => order.get(stated[index]?.document.path ?? '') ?? -1
  const values = stated.map(({ document, figure }, index): MetricValue => {
    const { value, to, text, unit, change, before, parameter, place, section: anchor } = figure
    const last = stated[index - 1]
    // Where a document of the series may be lacking, the change is one from a value that nobody here knows.
    const isNext =
      last !== undefined && at(index) === at(index - 1) + 1 && daysBetween(last.document, document) <= longest
    return {
      path: document.path,
      date: document.date ?? '',
      value,
      to,
      text,
      unit,
      change,
      before,
      agrees: isNext ? isAgreed(figure, last.figure) : null,
      parameter,
      section: anchor,
      place,
    }
  })
  const has = new Set(values.map(({ path }) => path))
  const span = documents.slice(at(0), at(stated.length - 1) + 1)
  return {
    id,
    series: series.url,
    section,
    label,
    unit: commonUnit(values),
    isInferred: labels.size > 1,
    values,
    gaps: span.filter(({ path }) => !has.has(path)).map(({ date }) => date ?? ''),
  }
}

/** How many days lie between two documents of the series, most often; of an even number the longer. */
/** Over more days than these no series states changes from one time to the next; documents are lacking. */
const longestInterval = 35

function usualInterval(documents: readonly DocumentRecord[]): number {
  const days = documents
    .slice(1)
    .flatMap((document, index) => (documents[index] ? [daysBetween(documents[index], document)] : []))
  return days.sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0
}

function daysBetween(a: DocumentRecord, b: DocumentRecord): number {
  return daysFrom(firstDay(a.date ?? ''), firstDay(b.date ?? ''))
}

/** Whether what a figure says of the time before is what was said then; a column of another version began anew. */
function isAgreed(figure: Figure, earlier: Figure): boolean | null {
  if (
    figure.before === null ||
    figure.to !== null ||
    earlier.to !== null ||
    figure.parameter !== earlier.parameter ||
    figure.unit !== earlier.unit
  )
    return null
  const changeStep = figure.change === null ? 0 : 10 ** -(figure.change.split('.')[1]?.replace(/\D/g, '').length ?? 0)
  return Math.abs(figure.before - earlier.value) < Math.max(figure.step, earlier.step, changeStep) * 0.999
}

/** The unit that the values have in common, `null` where they have none or several; `pilot jobs` are `jobs`. */
function commonUnit(values: readonly MetricValue[]): string | null {
  const units = new Set(values.map(({ unit }) => unit))
  if (units.size > 1 && !units.has(null))
    for (const unit of [...units]) if (units.delete(unit)) units.add(unit?.split(' ').at(-1) ?? null)
  const [first, second] = units
  return second === undefined ? (first ?? null) : null
}
