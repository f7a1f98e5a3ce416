import type { Book } from '../../../book.ts'
import type { Words } from '../../../words/index.ts'
import type { Metric, MetricValue } from '../../../register/metrics/metric.ts'

/** A number that a series follows, as two of its documents state it. */
export interface ComparedNumber {
  label: string
  /** As written. */
  before: string
  after: string
  /** `+3 (+25 %)`; `null` where one of them is a range, or of another unit. */
  change: string | null
  /** Anchor of the section of the later document that states it. */
  section: string | null
}

/** Compare the numbers that both of two documents of a series state; those that are the same are left out. */
export function compareNumbers({ metrics, words }: Book, before: string, after: string): ComparedNumber[] {
  return (metrics.byPath.get(after) ?? [])
    .flatMap((metric) => compareNumber(metric, before, after, words))
    .filter((one) => one.before !== one.after)
}

function compareNumber({ label, values }: Metric, before: string, after: string, words: Words): ComparedNumber[] {
  const was = values.find(({ path }) => path === before)
  const is = values.find(({ path }) => path === after)
  if (!was || !is) return []
  return [{ label, before: sayValue(was), after: sayValue(is), change: sayChange(was, is, words), section: is.section }]
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
