import { z } from 'zod'
import type { Moment } from '../../register/incidents/incident.ts'
import { sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const momentSchema = z.object({
  day: z.string().describe('ISO 8601.'),
  time: z.string().nullable().describe('Time of day as written, such as 16:15.'),
  zone: z.string().nullable().describe('Abbreviation of the zone as written.'),
  instant: z.string().nullable().describe('The same in UTC; null without a time or a zone.'),
})

const incidentSchema = z.object({
  id: z.string().describe('Day and first words.'),
  text: z.string().describe('In the words of the document that states it.'),
  status: z.enum(['planned', 'open', 'past']).describe('As of the day on which the record is looked at.'),
  isPlanned: z.boolean().describe('Whether it is called planned or scheduled.'),
  why: z.string().nullable(),
  tools: z.array(z.string()).describe('Ids of the tools that it names.'),
  start: momentSchema,
  end: momentSchema.nullable(),
  minutes: z.int().nullable().describe('How long it took, by its start and end or in words.'),
  actions: z.array(z.string()).describe('Ids of the actions that follow from it.'),
  statements: z
    .array(z.object({ date: z.string(), text: z.string(), source: sourceSchema }))
    .describe('Everything that states it, oldest first.'),
})

/** Every incident and downtime, the newest first. */
export const incidents = toEndpoint('incidents', incidentSchema, (book) =>
  book.incidents.map(({ id, text, status, isPlanned, why, tools, start, end, minutes, actions, statements }) => ({
    id,
    text,
    status,
    isPlanned,
    why,
    tools,
    start: toMoment(start),
    end: end && toMoment(end),
    minutes,
    actions,
    statements: statements.map(({ date, text: words, path, place, section }) => ({
      date,
      text: words,
      source: toSource(book, path, place, section),
    })),
  })),
)

function toMoment({ day, time, zone, instant }: Moment): z.output<typeof momentSchema> {
  return { day, time, zone, instant }
}
