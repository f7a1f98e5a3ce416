import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { z } from 'zod'
import type { Evidence } from '../../register/releases/plan-statements.ts'
import type { Place } from '../../read/message.ts'
import type { Book } from '../../book.ts'
import { en, type Words } from '../../words/en/index.ts'
import { withAnchor } from '../../text/with-anchor.ts'

/** Names of the files that have a schema; the words say what one record of each is. */
export type EndpointName = Exclude<keyof Words['records']['summaries'], 'documents' | 'build'>

/** A file of records below `/api/v1/`. */
export interface Endpoint {
  /** Name of the file, and of its schema below `schema/`, without ending. */
  name: EndpointName
  /** What every record of it looks like. */
  schema: z.ZodType
  toRecords: (book: Book) => readonly object[]
}

/** Make an endpoint, so that its records are what its schema says. */
export function toEndpoint<Schema extends z.ZodType>(
  name: EndpointName,
  schema: Schema,
  toRecords: (book: Book) => readonly (z.output<Schema> & object)[],
): Endpoint {
  return { name, schema, toRecords }
}

/** Where a record was read. */
export const sourceSchema = z
  .object({
    path: z.string().describe('File below the content folder.'),
    line: z.int().min(1).describe('Line of the file, counted from 1.'),
    url: z.string().describe('Address of the page below the base, with the anchor of the section.'),
  })
  .describe('Where it is stated.')

export const dateSchema = z.string().describe('EDTF: 2010-07-26, 2010-07, 2010, or 2010-Q3 for a quarter.')
export const precisionSchema = z.enum(['day', 'month', 'quarter', 'year'])

/** Point to a place of a document, and to its section on the page. */
export function toSource(
  book: Book,
  path: string,
  place: Place,
  section: string | null,
): z.output<typeof sourceSchema> {
  const url = book.byPath.get(path)?.url ?? '/'
  return { path: fileOf(path), line: place.line, url: withAnchor(url, section) }
}

/** Point to what states a fact. */
export function toEvidenceSource({ path, place, url }: Evidence): z.output<typeof sourceSchema> {
  return { path: fileOf(path), line: place.line, url }
}

/** Write the JSON Schema (draft 2020-12) of an endpoint. */
export function writeSchema({ schema, name }: Endpoint): string {
  const items = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  const { $schema, ...record } = items
  return `${JSON.stringify({ $schema, title: name, description: en.records.summaries[name], type: 'array', items: record }, null, 2)}\n`
}
