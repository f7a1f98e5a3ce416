import { z } from 'zod'
import type { Book } from '../../book.ts'
import type { Action } from '../../register/actions/actions.ts'
import type { ActionRow } from '../../register/actions/histories.ts'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const stateSchema = z
  .enum(['open', 'can be closed', 'postponed', 'closed', 'done', 'superseded'])
  .nullable()
  .describe('As the text says, null where it says nothing. What can be closed is still open.')

const rowSchema = z.object({
  date: dateSchema.nullable(),
  state: stateSchema,
  text: z.string().describe('In the words of the meeting.'),
  parts: z.array(z.string()).describe('Items below it.'),
  inferred: z
    .boolean()
    .describe('Whether the meeting was joined to the one before by the wording, for want of a number.'),
  source: sourceSchema,
})

const actionSchema = z.object({
  id: z.string().describe('Series, then number, or date and first words.'),
  url: z.string().describe('Address of its page below the base.'),
  series: z.string(),
  number: z.int().nullable(),
  title: z.string().nullable().describe('What is to be done; null where only its number is known.'),
  owners: z.array(z.string()).describe('As last stated.'),
  opened: dateSchema.nullable().describe('null where it was raised before the record begins.'),
  due: dateSchema.nullable(),
  state: stateSchema,
  inferred: z.boolean().describe('Whether any of its meetings was joined by the wording.'),
  lastNews: dateSchema
    .nullable()
    .describe('Date of the last meeting that said more than "no news" or the same line again.'),
  meetingsSinceNews: z.int().min(0).nullable().describe('Meetings held since; null where nothing is left to do.'),
  listing: z
    .enum(['open', 'over', 'left', 'once'])
    .describe(
      'Whether it is open on the list of its series, over, left the list, or was listed once in a series that carries none on.',
    ),
  leftAt: dateSchema
    .nullable()
    .describe(
      'Date of the meeting that left it out though it was open at the one before; null where that cannot be said.',
    ),
  tools: z.array(z.string()).describe('Ids of the tools that its lines name.'),
  tickets: z
    .array(z.object({ text: z.string(), url: z.string() }))
    .describe('Tickets of other systems that its lines name.'),
  standing: z
    .enum(['in force', 'not yet approved'])
    .describe('Not yet approved where nothing but minutes that are a draft speak of it.'),
  history: z.array(rowSchema).describe('One entry a statement, oldest first.'),
})

/** Every action, by series and number, those without one by date. */
export const actions = toEndpoint('actions', actionSchema, (book) => {
  const ids = new Map(book.series.map(({ id, url }) => [url, id]))
  return book.actions.all.map((action) => toRecord(action, ids.get(action.series) ?? '', book))
})

function toRecord(action: Action, series: string, book: Book): z.output<typeof actionSchema> {
  const { id, url, number, title, owners, opened, due, state, lastNews, meetingsSinceNews, tools, tickets } = action
  return {
    id,
    url,
    series,
    number,
    title,
    owners,
    opened,
    due,
    state,
    inferred: action.isInferred,
    lastNews,
    meetingsSinceNews,
    listing: action.listing,
    leftAt: action.leftAt === null ? null : (book.byPath.get(action.leftAt)?.date ?? null),
    tools,
    tickets,
    standing: action.standing,
    history: action.history.map((row) => toHistoryRecord(row, book)),
  }
}

function toHistoryRecord(row: ActionRow, book: Book): z.output<typeof rowSchema> {
  const { path, date, state, said, parts, join, place, section } = row
  return {
    date,
    state,
    text: said,
    parts,
    inferred: join !== null && typeof join === 'object',
    source: toSource(book, path, place, section),
  }
}
