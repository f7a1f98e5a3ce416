import { z } from 'zod'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const decisionSchema = z.object({
  id: z.string().describe('Series, date and first words.'),
  series: z.string(),
  date: dateSchema.nullable(),
  text: z.string().describe('In the words of the meeting.'),
  source: sourceSchema,
})

/** Every decision, by series and date. */
export const decisions = toEndpoint('decisions', 'One decision of a meeting.', decisionSchema, (book) => {
  const ids = new Map(book.series.map(({ id, url }) => [url, id]))
  return book.decisions.map(({ id, series, date, text, path, place, section }) => ({
    id,
    series: ids.get(series) ?? '',
    date,
    text,
    source: toSource(book, path, place, section),
  }))
})
