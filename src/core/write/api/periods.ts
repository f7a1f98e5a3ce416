import { z } from 'zod'
import type { Book } from '../../book.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import type { MetricValue } from '../../register/metrics/metric.ts'
import { type PeriodFacts, toPeriodFacts } from '../periods/facts.ts'
import { type Span, toSpans } from '../periods/spans.ts'
import { dateSchema, sourceSchema, toEndpoint, toEvidenceSource, toSource } from './endpoint.ts'

const valueSchema = z.object({ date: dateSchema, value: z.number(), text: z.string(), source: sourceSchema })

const periodSchema = z.object({
  id: z.string().describe('2010-Q3, 2010, or PQ1 where quarters count from the start of a project.'),
  type: z.enum(['quarter', 'year']),
  url: z.string().describe('Address of its page below the base.'),
  from: z.string().describe('First day, ISO 8601.'),
  to: z.string().describe('Last day.'),
  documents: z
    .array(z.object({ path: z.string(), url: z.string() }))
    .describe('Minutes and reports of meetings that were held.'),
  decisions: z.array(z.string()).describe('Ids as in decisions.json.'),
  released: z.array(z.object({ tool: z.string(), version: z.string() })).describe('As in releases.json.'),
  moved: z
    .array(z.object({ tool: z.string(), version: z.string(), days: z.int(), source: sourceSchema }))
    .describe('Plans that were moved, with the days; later is positive.'),
  milestones: z.array(z.string()).describe('Ids of those delivered, as in milestones.json.'),
  opened: z.array(z.string()).describe('Ids of actions raised, as in actions.json.'),
  closed: z.array(z.string()),
  incidents: z.array(z.string()).describe('Ids as in incidents.json.'),
  numbers: z.array(
    z.object({
      id: z.string().describe('As in metrics.json.'),
      first: valueSchema,
      last: valueSchema,
      lowest: z.number(),
      highest: z.number(),
    }),
  ),
  sections: z
    .array(z.object({ series: z.string(), section: z.string(), said: z.int(), reports: z.int() }))
    .describe('Of each section of reports that said something now or lately, in how many reports of the span it did.'),
})

/** Every quarter and year in which meetings were held or reports written. */
export const periods = toEndpoint('periods', periodSchema, (book) =>
  toSpans(book).map((span) => toRecord(book, span, toPeriodFacts(book, span))),
)

/** Address of the page of a quarter or a year, below the base. */
export function periodAddress({ type, id }: Pick<Span, 'type' | 'id'>): string {
  return type === 'quarter' ? `/quarters/${id}/` : `/years/${id}/`
}

function toRecord(book: Book, span: Span, facts: PeriodFacts): z.output<typeof periodSchema> {
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)
  const { id, type, from, to } = span
  return {
    id,
    type,
    url: periodAddress(span),
    from,
    to,
    documents: facts.documents.map(({ path, url }) => ({ path: fileOf(path), url })),
    decisions: ids(facts.decisions),
    released: facts.came.map(({ tool, version }) => ({ tool, version })),
    moved: facts.moves.map(({ release, after, days }) => ({
      tool: release.tool,
      version: release.version,
      days,
      source: toEvidenceSource(after.evidence),
    })),
    milestones: ids(facts.delivered),
    opened: ids(facts.opened),
    closed: ids(facts.closed),
    incidents: ids(facts.incidents),
    numbers: facts.numbers.flatMap(({ metric, values }) => toNumber(book, metric.id, values)),
    sections: facts.voices.map(({ series, section, said, reports }) => ({ series, section, said, reports })),
  }
}

function toNumber(book: Book, id: string, values: readonly MetricValue[]): z.output<typeof periodSchema>['numbers'] {
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return []
  const sizes = values.map(({ value }) => value)
  return [
    {
      id,
      first: toValue(book, first),
      last: toValue(book, last),
      lowest: Math.min(...sizes),
      highest: Math.max(...sizes),
    },
  ]
}

function toValue(book: Book, { date, value, text, path, place, section }: MetricValue): z.output<typeof valueSchema> {
  return { date, value, text, source: toSource(book, path, place, section) }
}
