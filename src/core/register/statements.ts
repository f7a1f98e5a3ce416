import { type SpeakerFinder, toSpeakerFinder } from '../parse/speakers.ts'
import { fold } from '../parse/text.ts'
import type { Place } from '../read/message.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Person } from './people.ts'

/** What somebody said at a meeting, as its minutes attribute it. */
export interface Statement {
  /** Id of the person. */
  person: string
  path: string
  section: string | null
  /** Their words without the initials or name in front. */
  text: string
  place: Place
}

/** Collect what is attributed to people by initials or first name, in the order of the documents. */
export function toStatements(documents: readonly DocumentRecord[], personAt: (path: string, name: string) => Person | null): Statement[] {
  return documents.flatMap(({ path, attendance, passages }) => {
    if (attendance.attendees.length === 0) return []
    const find = toSpeakerFinder(attendance.attendees)
    return passages.flatMap(({ text, section, place }) =>
      /[:.]/.test(text) ? splitTurns(text, find).flatMap(({ name, said, line }) => {
        const person = personAt(path, name)
        const at = line === 0 ? place : { line: place.line + line, column: 1, endLine: place.line + line, endColumn: 1 }
        return person && said !== '' ? [{ person: person.id, path, section, text: said, place: at }] : []
      }) : [],
    )
  })
}

/** Split a paragraph at the lines in which somebody begins to speak; what comes before the first is nobody's. */
function splitTurns(text: string, find: SpeakerFinder): { name: string; said: string; line: number }[] {
  const turns: { name: string; lines: string[]; line: number }[] = []
  text.split('\n').forEach((written, line) => {
    const words = written.trimStart()
    const speaker = find(words)
    if (speaker) turns.push({ name: speaker.attendee.name, lines: [words.slice(speaker.length)], line })
    else turns.at(-1)?.lines.push(words)
  })
  return turns.map(({ name, lines, line }) => ({ name, said: fold(lines.join(' ')), line }))
}
