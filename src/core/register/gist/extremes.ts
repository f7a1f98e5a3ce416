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

/** By how much of the range it must have left it; where chance does that, too, by more: after few values, and of small counts. */
const far = 0.5
const few = 5
const farByChance = 1

/** By how much of the greatest value after few. */
const leastShare = 0.1

/** From this factor on a value is far from others, however few these are; counts below the least of such values double by chance. */
const farFactor = 2
const leastFar = 20

/** What is told of the numbers of a document. */
export interface ExtremeOptions {
  /** How many values must be before one. */
  least: number
  /** The most numbers of a document that are told. */
  most: number
}

const ofGist: ExtremeOptions = { least: enough, most: 2 }

/** A value that left the range of those before it. */
export interface Extreme {
  metric: Metric
  value: MetricValue
  /** The least and the greatest of those before it, and how many there are. */
  lowest: MetricValue
  highest: MetricValue
  amount: number
  /** How far out of the range it is, in ranges. */
  excess: number
}

/** The numbers of a document that left the range of their last year of meetings: `Open tickets 255, the most at 53 meetings`. */
export function toExtremes(
  document: DocumentRecord,
  metrics: readonly Metric[],
  { numbers: said }: Words,
): GistPoint[] {
  return findExtremes(document, metrics).map(({ metric, value, highest, amount }) => {
    const range = value.value > highest.value ? said.mostOfValues(amount + 1) : said.leastOfValues(amount + 1)
    const text = `${nameOfMetric(metric)} ${value.text}, ${range}`
    return { type: 'number', text, section: value.section, place: value.place }
  })
}

/** Find the numbers of a document that left their range, the farthest first. */
export function findExtremes(
  document: DocumentRecord,
  metrics: readonly Metric[],
  { least, most }: ExtremeOptions = ofGist,
): Extreme[] {
  const found = metrics.flatMap((metric) => {
    const at = valueIndexAt(metric, document)
    const value = metric.values[at]
    if (!value || value.to !== null || at < least) return []
    // 0.3 PB is not less than 300 TB.
    const before = metric.values.slice(0, at).filter(({ unit }) => unit === value.unit)
    if (before.length < least) return []
    return toExtreme(metric, value, before.slice(-window)) ?? []
  })
  return found.sort((a, b) => b.excess - a.excess).slice(0, most)
}

function toExtreme(metric: Metric, value: MetricValue, before: readonly MetricValue[]): Extreme | null {
  const [lowest, ...rest] = before.toSorted((a, b) => a.value - b.value)
  const highest = rest.at(-1) ?? lowest
  if (!lowest || !highest) return null
  const amount = before.length
  const away = Math.max(value.value - highest.value, lowest.value - value.value)
  const excess = away / toSpread(lowest.value, highest.value, amount)
  const extreme = { metric, value, lowest, highest, amount, excess }
  if (!Number.isFinite(excess)) return null
  const isLarge = amount >= few || away >= leastShare * Math.abs(highest.value)
  const hasLeft = isLarge && excess >= (isByChance(extreme) ? farByChance : far)
  return hasLeft || (amount < enough && isFar(extreme)) ? extreme : null
}

/** Whether a value is easily out of a range: there are few before it, all alike or small counts. */
function isByChance({ value: { value }, lowest, highest, amount }: Extreme): boolean {
  return (
    amount < few || (amount < enough && (lowest.value === highest.value || Math.max(value, highest.value) < leastFar))
  )
}

/** Whether a value is less than half or more than double of all before it, or a share of more than there is. */
function isFar({ value: { value, unit }, lowest: { value: least }, highest: { value: most } }: Extreme): boolean {
  if (unit === '%' && value > 100 && most <= 100) return true
  if (least < 0 || Math.max(value, most) < leastFar) return false
  return value > farFactor * most || value * farFactor < least
}

/** What has been the same a few times may be another once; what is always the same is a name. */
function toSpread(lowest: number, highest: number, amount: number): number {
  return lowest === highest && amount < enough ? Math.max(1, Math.abs(highest)) : highest - lowest
}

/** A short label says what it counts only with its section: `JIRA: Open`. */
function nameOfMetric({ label, section }: Metric): string {
  const name = capitalise(label)
  const inner = section.split(', ').at(-1) ?? ''
  return inner === '' || label.split(' ').length > 2 ? name : `${inner}: ${name}`
}
