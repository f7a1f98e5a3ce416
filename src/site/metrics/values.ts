import { capitalise } from '../../core/text/capitalise.ts'
import type { Book } from '../../core/book.ts'
import type { Metric, MetricValue } from '../../core/register/metrics/metric.ts'
import { showDate } from '../dates.ts'
import { toSectionHref } from '../record/shell.ts'

/** A value in a table of numbers. */
export interface ValueView {
  text: string
  /** Change as written, with what contradicts it. */
  change: string | null
  /** What the value before was, where the stated change contradicts it. */
  contradiction: string | null
  href: string | null
}

/** A range is drawn at its middle. */
export function toPoint(value: MetricValue | undefined): number | null {
  if (!value) return null
  return value.to === null ? value.value : (value.value + value.to) / 2
}

/** Show a value with its stated change; `earlier` is the value before it. */
export function toValueView(book: Book, value: MetricValue, earlier: MetricValue | undefined): ValueView {
  const { text, change, agrees } = value
  return {
    text,
    change: change === null ? null : change.replace(/[()]/g, ''),
    contradiction:
      agrees === false && earlier
        ? book.words.numbers.statedOn(earlier.text, showDate(earlier.date, book.words).text)
        : null,
    href: toSectionHref(book, value),
  }
}

/** `Open tickets`, `Load (TB)`: a number by its label, with its unit where the label lacks it. */
export function nameWithUnit({ label, unit }: Metric): string {
  return `${capitalise(label)}${unit === null || label.includes(unit) ? '' : ` (${unit})`}`
}
