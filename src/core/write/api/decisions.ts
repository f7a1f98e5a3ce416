import { z } from 'zod'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const linkSchema = z.object({
  effect: z.enum(['supersedes', 'revokes', 'amends']),
  id: z.string().describe('Id of the other decision.'),
})

const decisionSchema = z.object({
  id: z.string().describe('Series, date and first words; records/… of a decision record.'),
  number: z.int().nullable().describe('12 where its text says #D12.'),
  url: z.string().describe('Address of its page below the base.'),
  series: z.string().describe('Empty for a decision record.'),
  date: dateSchema.nullable(),
  state: z
    .enum(['proposed', 'agreed', 'rejected', 'deferred'])
    .describe('Whether it was only put forward, or what became of it.'),
  standing: z
    .enum(['in force', 'not yet approved', 'superseded', 'revoked', 'none'])
    .describe('In force where it was agreed and nothing on record took its place; none where it was not agreed.'),
  changes: z.array(linkSchema).describe('Earlier decisions that it changes.'),
  changedBy: z.array(linkSchema).describe('Later decisions that change it; the effect is theirs.'),
  tools: z.array(z.string()).describe('Ids of the tools that it names.'),
  tickets: z.array(z.object({ text: z.string(), url: z.string() })).describe('Tickets of other systems that it names.'),
  text: z.string().describe('In the words of the meeting.'),
  source: sourceSchema,
})

/** Every decision, by series and date. */
export const decisions = toEndpoint('decisions', decisionSchema, (book) => {
  const ids = new Map(book.series.map(({ id, url }) => [url, id]))
  return book.decisions.map((decision) => {
    const {
      id,
      number,
      url,
      series,
      date,
      state,
      standing,
      changes,
      changedBy,
      tools,
      tickets,
      text,
      path,
      place,
      section,
    } = decision
    return {
      id,
      number,
      url,
      series: ids.get(series ?? '') ?? '',
      date,
      state,
      standing,
      changes: changes.map(({ effect, id: other }) => ({ effect, id: other })),
      changedBy: changedBy.map(({ effect, id: other }) => ({ effect, id: other })),
      tools,
      tickets,
      text,
      source: toSource(book, path, place, section),
    }
  })
})
