import { z } from 'zod'
import { dateSchema, precisionSchema, sourceSchema, toEndpoint, toEvidenceSource, toSource } from './endpoint.ts'

const stepSchema = z.object({
  text: z.string().describe('As written.'),
  date: dateSchema.nullable(),
  datePrecision: precisionSchema.nullable(),
  saidOn: dateSchema.nullable().describe('Date of the meeting that the date is linked to.'),
  source: sourceSchema,
})

const milestoneSchema = z.object({
  id: z.string(),
  project: z.string(),
  url: z.string().describe('Address of its row below the base.'),
  title: z.string().nullable(),
  owner: z.string().nullable(),
  status: z
    .enum(['delivered', 'overdue', 'planned', 'withdrawn', 'undated'])
    .describe('As of the day on which the record is looked at.'),
  statedStatus: z.string().nullable().describe('What a status column says.'),
  due: z.array(stepSchema).describe('Every date at which it was due, oldest first; the last one stands.'),
  delivered: stepSchema.nullable(),
  moves: z.int().describe('How often the date was moved.'),
  slipDays: z
    .int()
    .nullable()
    .describe('Days from the first date to the delivery or the date that stands, as far as certain; late is positive.'),
  mentions: z
    .array(z.object({ date: dateSchema.nullable(), sentence: z.string(), source: sourceSchema }))
    .describe('Sentences of other documents that name it.'),
  source: sourceSchema,
})

/** Every milestone and deliverable, in the order of the documents and their rows. */
export const milestones = toEndpoint('milestones', milestoneSchema, (book) => {
  const uses = Map.groupBy(book.releases.milestoneUses, ({ milestone }) => milestone)
  return book.releases.milestones.map(
    ({ id, path, project, url, title, owner, status, statedStatus, due, delivered, moves, slip, place }) => ({
      id,
      project,
      url,
      title,
      owner,
      status,
      statedStatus,
      due: due.map(({ text, planned, saidOn, evidence }) => ({
        text,
        date: planned?.date ?? null,
        datePrecision: planned?.precision ?? null,
        saidOn,
        source: toEvidenceSource(evidence),
      })),
      delivered: delivered && {
        text: delivered.text,
        date: delivered.date,
        datePrecision: delivered.precision,
        saidOn: null,
        source: toEvidenceSource(delivered.evidence),
      },
      moves,
      slipDays: slip?.days ?? null,
      mentions: (uses.get(url) ?? []).map(({ path: from, section, place: at, sentence }) => ({
        date: book.byPath.get(from)?.date ?? null,
        sentence,
        source: toSource(book, from, at, section),
      })),
      source: toEvidenceSource({ path, place, url }),
    }),
  )
})
