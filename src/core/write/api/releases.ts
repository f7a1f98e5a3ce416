import { z } from 'zod'
import type { PlanStep } from '../../register/releases/plan-history.ts'
import type { Release } from '../../register/releases/release.ts'
import { dateSchema, precisionSchema, sourceSchema, toEndpoint, toEvidenceSource } from './endpoint.ts'

const statementSchema = z.object({
  date: dateSchema.nullable().describe('null where the text gives no date, such as TBA.'),
  precision: precisionSchema.nullable(),
  text: z.string().describe('As written.'),
  earliest: z.string().nullable().describe('First day that the date can mean, ISO 8601.'),
  latest: z.string().nullable().describe('Last day that the date can mean, ISO 8601.'),
  saidOn: dateSchema.nullable().describe('Date of the meeting that stated it first; null where nothing tells.'),
  lastSaidOn: dateSchema.nullable().describe('Date of the meeting that stated it last.'),
  times: z.int().min(1).describe('How often it was stated.'),
  suspect: z
    .enum(['past', 'before-freeze', 'ahead', 'contradicted'])
    .nullable()
    .describe(
      'Why it cannot be meant: it lay in the past when it was said, before its own freeze, or it is given as a release on a day that lies ahead. Suspect dates never count towards slip.',
    ),
  source: sourceSchema,
})

const releaseSchema = z.object({
  tool: z.string().describe('Id of the tool, or of the series whose schedule it is where nothing names a tool.'),
  version: z.string(),
  line: z.string().nullable().describe('Release line: the first two numbers of the version.'),
  isPreRelease: z.boolean(),
  status: z
    .enum(['released', 'planned', 'overdue', 'unconfirmed', 'withdrawn', 'undated'])
    .describe(
      'As of today: overdue where a roadmap states no release after the planned day, unconfirmed where only schedules of meetings speak of it and its day has passed.',
    ),
  released: dateSchema.nullable(),
  planned: z.array(statementSchema).describe('Every plan that stood, oldest first.'),
  slipDays: z
    .int()
    .nullable()
    .describe(
      'Days from the first plan to the release, or to the plan that stands; later is positive. The distance nearest to zero that the stated dates allow.',
    ),
  slipLeast: z.int().nullable().describe('Least days that the stated dates allow.'),
  slipMost: z.int().nullable().describe('Most days that the stated dates allow.'),
  moves: z.int().min(0).describe('How often the plan was moved to days that the plan before did not include.'),
  phases: z
    .array(z.object({ name: z.string(), date: dateSchema }))
    .describe('Freezes and tests before the release, as stated last.'),
  remark: z.string().nullable(),
  notes: z.string().nullable(),
  source: sourceSchema,
})

/** Every release of every tool, by tool and version. */
export const releases = toEndpoint('releases', releaseSchema, (book) => book.releases.all.map(toRecord))

function toRecord(release: Release): z.output<typeof releaseSchema> {
  const { tool, version, line, isPreRelease, status, slip, moves, phases, remark, notes } = release
  return {
    tool,
    version,
    line,
    isPreRelease,
    status,
    released: release.released?.date ?? null,
    planned: release.planned.map(toStatement),
    slipDays: slip?.days ?? null,
    slipLeast: slip?.least ?? null,
    slipMost: slip?.most ?? null,
    moves,
    phases,
    remark,
    notes,
    source: toEvidenceSource(release.evidence),
  }
}

function toStatement(step: PlanStep): z.output<typeof statementSchema> {
  const { planned, text, saidOn, lastSaidOn, times, suspect } = step
  return {
    date: planned?.date ?? null,
    precision: planned?.precision ?? null,
    text,
    earliest: planned?.earliest ?? null,
    latest: planned?.latest ?? null,
    saidOn,
    lastSaidOn,
    times,
    suspect,
    source: toEvidenceSource(step.evidence),
  }
}
