import { firstDay } from '../../parse/dates/dates.ts'
import { daysBetween as daysFrom } from '../../parse/dates/planned-date.ts'
import type { Figure } from '../../parse/metrics/figure.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { once } from '../../records/once.ts'
import { toUsual } from '../usual.ts'
import type { Growing, Metric, MetricValue } from './metric.ts'

/** Make a metric of what documents state of it. `documents` are those of its series, oldest first. */
export function toMetric(
  names: Pick<Metric, 'id' | 'series'>,
  { section, label, stated, labels }: Growing,
  documents: readonly DocumentRecord[],
): Metric {
  const order = toOrder(documents)
  const at = (index: number): number => order.get(stated[index]?.document.path ?? '') ?? -1
  const longest = Math.min(1.5 * usualInterval(documents), longestInterval)
  const values = stated.map(({ document, figure }, index) => {
    const last = stated[index - 1]
    // Where a document of the series may be lacking, the change is one from a value that nobody here knows.
    const isNext =
      last !== undefined && at(index) === at(index - 1) + 1 && daysBetween(last.document, document) <= longest
    return toValue(document, figure, isNext ? last.figure : null)
  })
  const has = new Set(values.map(({ path }) => path))
  const span = documents.slice(at(0), at(stated.length - 1) + 1)
  return {
    ...names,
    section,
    label,
    unit: commonUnit(values),
    isInferred: labels.size > 1,
    values,
    gaps: span.filter(({ path }) => !has.has(path)).map(({ date }) => date ?? ''),
  }
}

/** `earlier` is what the document before states, `null` where that is none or not known. */
function toValue(document: DocumentRecord, figure: Figure, earlier: Figure | null): MetricValue {
  const { value, to, text, unit, change, before, parameter, place, section } = figure
  return {
    path: document.path,
    date: document.date ?? '',
    value,
    to,
    text,
    unit,
    change,
    before,
    agrees: earlier && isAgreed(figure, earlier),
    parameter,
    section,
    place,
  }
}

/** Over more days than these no series states changes from one time to the next; documents are lacking. */
const longestInterval = 35

/** Which of its series a document is, by path. */
const toOrder = once(
  (documents: readonly DocumentRecord[]) => new Map(documents.map(({ path }, index) => [path, index])),
)

/** How many days lie between two documents of the series, most often; of an even number the shorter: one may be lacking. */
const usualInterval = once((documents: readonly DocumentRecord[]): number => {
  const days = documents
    .slice(1)
    .flatMap((document, index) => (documents[index] ? [-daysBetween(documents[index], document)] : []))
  return -(toUsual(days) ?? 0)
})

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
