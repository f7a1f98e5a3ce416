import type { Book } from '../../../book.ts'
import type { Words } from '../../../words/index.ts'
import type { Metric, MetricValue } from '../../../register/metrics/metric.ts'

/** A number that a series follows, as two of its documents state it. */
export interface ComparedNumber {
  label: string
  /** As written; `null` where one does not state it. */
  before: string | null
  after: string | null
  /** `+3 (+25 %)`; `null` where one of them is none, a range, or of another unit. */
  change: string | null
  /** Anchors of the sections that state it. */
  sections: { before: string | null; after: string | null }
}

/** Compare the numbers that two documents of a series state; those that are the same are left out. */
export function compareNumbers({ metrics, words }: Book, before: string, after: string): ComparedNumber[] {
  const own = new Set([...(metrics.byPath.get(before) ?? []), ...(metrics.byPath.get(after) ?? [])])
  return [...own].map((metric) => compareNumber(metric, before, after, words)).filter((one) => one.before !== one.after)
}

function compareNumber({ label, values }: Metric, before: string, after: string, words: Words): ComparedNumber {
  const was = values.find(({ path }) => path === before) ?? null
  const is = values.find(({ path }) => path === after) ?? null
  return {
    label,
    before: was && sayValue(was),
    after: is && sayValue(is),
    change: was && is && sayChange(was, is, words),
    sections: { before: was?.section ?? null, after: is?.section ?? null },
  }
}

function sayValue({ text, unit }: MetricValue): string {
  return unit === null || text.endsWith(unit) ? text : `${text} ${unit}`
}

/** Say how far a number went, and in per cent where there was something: `−3 (−25 %)`; of per cent in points: `−3 points`. */
function sayChange(was: MetricValue, is: MetricValue, { tag: lang, versions }: Words): string | null {
  if (was.to !== null || is.to !== null || was.unit !== is.unit || was.parameter !== is.parameter) return null
  const change = Number((is.value - was.value).toPrecision(12))
  if (was.unit === '%') return versions.points(signed(change, lang), Math.abs(change) === 1)
  const share = was.value > 0 ? ` (${signed(Math.round((change / was.value) * 100), lang)} %)` : ''
  return `${signed(change, lang)}${share}`
}

/** `+1,040`, `−3` */
function signed(value: number, lang: string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${Math.abs(value).toLocaleString(lang, { maximumFractionDigits: 6 })}`
}
