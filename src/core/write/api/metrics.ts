import { byCodeUnit } from '../../text/compare.ts'
import { z } from 'zod'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const metricSchema = z.object({
  id: z.string().describe('Kind, series, section and label, as one slug each.'),
  series: z.string().describe('Address of the series below the base.'),
  section: z.string().describe('Heading under which it is stated; the outer one first.'),
  label: z.string().describe('What is counted, in the words of the first document.'),
  unit: z.string().nullable().describe('Unit that all values have in common.'),
  inferred: z
    .boolean()
    .describe('Whether the wording differs from time to time, so that the values belong together by likeness.'),
  values: z
    .array(
      z.object({
        date: dateSchema,
        value: z.number().describe('In the unit; of a range the lower end.'),
        to: z.number().nullable().describe('Upper end of a range.'),
        unit: z.string().nullable(),
        text: z.string().describe('As written.'),
        change: z.string().nullable().describe('Change as written.'),
        before: z.number().nullable().describe('What the document says that the value was the time before.'),
        agrees: z.boolean().nullable().describe('Whether that is what was stated then; null where it cannot be told.'),
        parameter: z.string().nullable().describe('Versions that the label or the header of the table names.'),
        source: sourceSchema,
      }),
    )
    .describe('Oldest first.'),
  gaps: z.array(dateSchema).describe('Dates of documents between the first and the last value that state none.'),
})

/** Every number that is followed over time, by id. */
export const metrics = toEndpoint('metrics', metricSchema, (book) => {
  const sorted = [...book.metrics.all].sort((a, b) => byCodeUnit(a.id, b.id))
  return sorted.map(({ id, series, section, label, unit, isInferred, values, gaps }) => ({
    id,
    series,
    section,
    label,
    unit,
    inferred: isInferred,
    values: values.map(
      ({ path, date, value, to, unit: own, text, change, before, agrees, parameter, place, section: anchor }) => ({
        date,
        value,
        to,
        unit: own,
        text,
        change,
        before,
        agrees,
        parameter,
        source: toSource(book, path, place, anchor),
      }),
    ),
    gaps,
  }))
})
