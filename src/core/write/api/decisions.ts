import { z } from 'zod'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const decisionSchema = z.object({
  id: z.string().describe('Series, date and first words.'),
  series: z.string(),
  date: dateSchema.nullable(),
  state: z
    .enum(['proposed', 'agreed', 'rejected', 'deferred'])
    .describe('Whether it was only put forward, or what became of it.'),
  text: z.string().describe('In the words of the meeting.'),
  source: sourceSchema,
})

/** Every decision, by series and date. */
export const decisions = toEndpoint('decisions', 'One decision of a meeting.', decisionSchema, (book) => {
  const ids = new Map(book.series.map(({ id, url }) => [url, id]))
  return book.decisions.map(({ id, series, date, state, text, path, place, section }) => ({
    id,
    series: ids.get(series) ?? '',
    date,
    state,
    text,
    source: toSource(book, path, place, section),
  }))
})
