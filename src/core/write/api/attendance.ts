import { z } from 'zod'
import { startOfFile } from '../../read/message.ts'
import { dateSchema, sourceSchema, toEndpoint, toSource } from './endpoint.ts'

const meetingSchema = z.object({
  series: z.string().describe('Address of the series below the base.'),
  document: z.string().describe('Address of the minutes below the base.'),
  date: dateSchema,
  present: z.int().describe('How many are listed as present, without guests.'),
  guests: z.int(),
  apologies: z.int(),
  people: z.array(z.string()).describe('Ids of those who were there, guests among them, as in people.json.'),
  excused: z.array(z.string()).describe('Ids of those who sent apologies.'),
  organisations: z.array(z.string()).describe('Where those who were there came from, as far as it is said.'),
  quorum: z.int().nullable().describe('How many the series needs to decide; null where site.yaml does not say.'),
  isQuorate: z.boolean().nullable().describe('Whether as many were present; null without a quorum.'),
  source: sourceSchema,
})

/** Every meeting whose attendance is recorded, by series and date. */
export const attendance = toEndpoint('attendance', meetingSchema, (book) =>
  book.people.turnouts.map(({ path, ...turnout }) => ({
    series: turnout.series,
    document: book.byPath.get(path)?.url ?? '',
    date: turnout.date,
    present: turnout.present,
    guests: turnout.guests,
    apologies: turnout.apologies,
    people: turnout.people,
    excused: turnout.excused,
    organisations: turnout.organisations,
    quorum: turnout.quorum,
    isQuorate: turnout.quorum === null ? null : turnout.present >= turnout.quorum,
    source: toSource(book, path, book.byPath.get(path)?.place ?? startOfFile, null),
  })),
)
