import { byCodeUnit } from '../../text/compare.ts'
import { z } from 'zod'
import { dateSchema, precisionSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const mentionSchema = z.object({
  tool: z.string().describe('Id of the tool in tools.json.'),
  document: z.string().describe('Address of the document below the base.'),
  date: dateSchema.nullable(),
  datePrecision: precisionSchema.nullable(),
  section: z.string().nullable().describe('Heading of the section; null before the first.'),
  sentence: z.string().describe('The sentence that names the tool.'),
  source: sourceSchema,
})

/** Every sentence that names a tool, by tool, then in the order of the documents. */
export const mentions = toEndpoint('mentions', mentionSchema, (book) => {
  const titles = new Map(
    book.documents.map(({ path, sections }) => [path, new Map(sections.map(({ id, title }) => [id, title]))]),
  )
  const byTool = [...Map.groupBy(book.mentions.all, ({ tool }) => tool)].sort(([a], [b]) => byCodeUnit(a, b))
  return byTool.flatMap(([tool, own]) =>
    own.map(({ path, section, place, sentence }) => {
      const document = book.byPath.get(path)
      return {
        tool,
        document: document?.url ?? '',
        date: document?.date ?? null,
        datePrecision: document?.datePrecision ?? null,
        section: section === null ? null : (titles.get(path)?.get(section) ?? null),
        sentence,
        source: toSource(book, path, place, section),
      }
    }),
  )
})
