import { isThere } from '../../parse/attendance/presence.ts'
import { z } from 'zod'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const personSchema = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string().describe('Initials alone where the person asked not to be named.'),
  series: z
    .string()
    .nullable()
    .describe('Series that the name is bound to, as kind/series, where it is no full name; null for a full one.'),
  spellings: z.array(z.string()).describe('Other ways in which documents write the name.'),
  merged: z
    .array(z.object({ spelling: z.string(), name: z.string(), by: z.enum(['people.yaml', 'handle', 'letters']) }))
    .describe('Why spellings that differ in more than case, accents and signs are one person.'),
  initials: z.array(z.string()),
  handles: z.array(z.string()).describe('Names on a code host, without @.'),
  organisation: z.string().nullable(),
  statements: z.int().describe('How many statements minutes attribute to the person.'),
  lastSeen: dateSchema.nullable().describe('Date of the last meeting that the person attended.'),
  meetings: z.array(
    z.object({
      document: z.string().describe('Address of the document below the base.'),
      date: dateSchema.nullable(),
      presence: z.enum(['present', 'guest', 'apologies', 'absent']),
      role: z.string().nullable(),
      organisation: z.string().nullable().describe('As that meeting lists it.'),
      source: sourceSchema,
    }),
  ),
})

/** Everybody who is listed in an attendance, by id. */
export const people = toEndpoint('people', personSchema, (book) => {
  return book.people.all.map(
    ({ id, url, name, series, spellings, merges, initials, handles, organisation, attended }) => {
      const meetings = attended.map(({ path, presence, role, organisation: then, place }) => {
        const document = book.byPath.get(path)
        return {
          document: document?.url ?? '',
          date: document?.date ?? null,
          presence,
          role,
          organisation: then,
          source: toSource(book, path, place, null),
        }
      })
      const seen = meetings.findLast((meeting) => meeting.date !== null && isThere(meeting))
      return {
        id,
        url,
        name,
        series,
        spellings,
        merged: merges,
        initials,
        handles,
        organisation,
        statements: book.people.statementsByPerson.get(id)?.length ?? 0,
        lastSeen: seen?.date ?? null,
        meetings,
      }
    },
  )
})
