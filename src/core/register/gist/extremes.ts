import type { Words } from '../../words/index.ts'
import type { Metric, MetricValue } from '../metrics/metric.ts'
import { valueIndexAt } from '../metrics/value-at.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { GistPoint } from './point.ts'

/** How many values before it a value is compared with, and how many there must be. */
const window = 52
const least = 24

/** By how much of the range it must have left it. */
const far = 0.5

/** The most numbers of a document that are told. */
const most = 2

/** The numbers of a document that left the range of their last year of meetings: `Open tickets 255, the most at 53 meetings`. */
export function toExtremes(document: DocumentRecord, metrics: readonly Metric[], words: Words): GistPoint[] {
  const found = metrics.flatMap((metric) => {
    const at = valueIndexAt(metric, document)
    const value = metric.values[at]
    if (!value || value.to !== null || at < least) return []
    return toExtreme(metric, value, metric.values.slice(Math.max(0, at - window), at), words)
  })
  return found
    .sort((a, b) => b.excess - a.excess)
    .slice(0, most)
    .map(({ point }) => point)
}

function toExtreme(
  metric: Metric,
  value: MetricValue,
  before: readonly MetricValue[],
  { numbers: said }: Words,
): { excess: number; point: GistPoint }[] {
  const numbers = before.map((one) => one.value)
  const highest = Math.max(...numbers)
  const lowest = Math.min(...numbers)
  const excess = Math.max(value.value - highest, lowest - value.value) / (highest - lowest)
  if (!(excess >= far) || !Number.isFinite(excess)) return []
  const range = value.value > highest ? said.mostOfValues(before.length + 1) : said.leastOfValues(before.length + 1)
  const text = `${nameOf(metric)} ${value.text}, ${range}`
  return [{ excess, point: { type: 'number', text, section: value.section, place: value.place } }]
}

/** A short label says what it counts only with its section: `JIRA: Open`. */
function nameOf({ label, section }: Metric): string {
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  const inner = section.split(', ').at(-1) ?? ''
  return inner === '' || label.split(' ').length > 2 ? name : `${inner}: ${name}`
}
