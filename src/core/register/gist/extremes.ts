import { capitalise } from '../../text/capitalise.ts'
import type { Words } from '../../words/index.ts'
import type { Metric, MetricValue } from '../metrics/metric.ts'
import { valueIndexAt } from '../metrics/value-at.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { GistPoint } from './point.ts'

/** How many values before it a value is compared with. */
const window = 52

/** From which number of values before it on a value is compared. */
const enough = 24

/** By how much of the range it must have left it; of fewer values, by more. */
const far = 0.5
const farOfFew = 1

/** What is told of the numbers of a document. */
export interface ExtremeOptions {
  /** How many values must be before one. */
  least: number
  /** The most numbers of a document that are told. */
  most: number
}

const ofGist: ExtremeOptions = { least: enough, most: 2 }

/** The numbers of a document that left the range of their last year of meetings: `Open tickets 255, the most at 53 meetings`. */
export function toExtremes(
  document: DocumentRecord,
  metrics: readonly Metric[],
  words: Words,
  { least, most }: ExtremeOptions = ofGist,
): GistPoint[] {
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
  const excess = Math.max(value.value - highest, lowest - value.value) / toSpread(lowest, highest, before.length)
  if (!(excess >= (before.length < enough ? farOfFew : far)) || !Number.isFinite(excess)) return []
  const range = value.value > highest ? said.mostOfValues(before.length + 1) : said.leastOfValues(before.length + 1)
  const text = `${nameOfMetric(metric)} ${value.text}, ${range}`
  return [{ excess, point: { type: 'number', text, section: value.section, place: value.place } }]
}

/** What has been the same a few times may be another once; what is always the same is a name. */
function toSpread(lowest: number, highest: number, amount: number): number {
  return lowest === highest && amount < enough ? Math.max(1, Math.abs(highest)) : highest - lowest
}

/** A short label says what it counts only with its section: `JIRA: Open`. */
export function nameOfMetric({ label, section }: Metric): string {
  const name = capitalise(label)
  const inner = section.split(', ').at(-1) ?? ''
  return inner === '' || label.split(' ').length > 2 ? name : `${inner}: ${name}`
}
