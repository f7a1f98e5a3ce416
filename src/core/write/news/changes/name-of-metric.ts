import type { Book } from '../../../book.ts'
import type { Metric } from '../../../register/metrics/metric.ts'
import { capitalise } from '../../../text/capitalise.ts'
import { nameOfSeries } from '../words.ts'

/** Name a number by its series, section and label: `Production, LIGO, Gratia reports: Jobs`. */
export function nameOfMetric(book: Book, { series, section, label }: Metric): string {
  const name = capitalise(label)
  const within = [nameOfSeries(book, series), ...(name.startsWith(section) ? [] : [section])]
  return `${within.filter((part) => part !== '').join(', ')}: ${name}`
}
