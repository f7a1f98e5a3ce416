import { z } from 'zod'
import { daysBetween, type PlannedDate } from '../../parse/dates/planned-date.ts'
import type { PlanStep } from '../../register/releases/plan-history.ts'
import { dateSchema, precisionSchema, sourceSchema, toEndpoint, toEvidenceSource } from './endpoint.ts'

const daySchema = z.object({ date: dateSchema, datePrecision: precisionSchema })
const stepSchema = z.object({
  text: z.string().describe('As written.'),
  date: dateSchema.nullable(),
  datePrecision: precisionSchema.nullable(),
  saidOn: dateSchema.nullable().describe('Date of the meeting that states it.'),
  source: sourceSchema,
})

const supportSchema = z.object({
  tool: z.string(),
  version: z.string(),
  status: z
    .enum(['ahead', 'supported', 'ended', 'open'])
    .describe('As of the day on which the record is looked at; ahead of its release, or without a stated end.'),
  stage: z.string().nullable().describe('The stage it is in, in the words of the heading of the column.'),
  released: daySchema.nullable().describe('Day of its release, or of the plan that stands.'),
  until: daySchema.nullable().describe('The last end of support that stands.'),
  daysLeft: z.int().nullable().describe('Days until then, at most; negative where support has ended.'),
  moves: z.int().describe('How often that end was moved.'),
  history: z.array(stepSchema).describe('Every end that stood, oldest first.'),
  stages: z
    .array(
      z.object({
        stage: z.string().nullable().describe('In the words of the heading; null for support as a whole.'),
        edge: z.enum(['start', 'end']),
        date: dateSchema.nullable(),
        datePrecision: precisionSchema.nullable(),
      }),
    )
    .describe('Starts and ends of stages, by date.'),
  source: sourceSchema,
})

/** How long every version is supported, by tool and version. */
export const supported = toEndpoint('supported', supportSchema, ({ support, today }) =>
  support.map(({ tool, version, status, stage, from, until, moves, steps, stages, evidence }) => ({
    tool,
    version,
    status,
    stage,
    released: toDay(from),
    until: toDay(until),
    daysLeft: until && daysBetween(today, until.latest),
    moves,
    history: steps.map(toStep),
    stages: stages.map(({ stage: name, edge, date }) => ({
      stage: name,
      edge,
      date: date?.date ?? null,
      datePrecision: date?.precision ?? null,
    })),
    source: toEvidenceSource(evidence),
  })),
)

function toDay(planned: PlannedDate | null): z.output<typeof daySchema> | null {
  return planned && { date: planned.date, datePrecision: planned.precision }
}

function toStep({ text, planned, saidOn, evidence }: PlanStep): z.output<typeof stepSchema> {
  return {
    text,
    date: planned?.date ?? null,
    datePrecision: planned?.precision ?? null,
    saidOn,
    source: toEvidenceSource(evidence),
  }
}
