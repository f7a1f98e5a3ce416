import { type Passage, placeOfLine, wordsOf } from '../parse/passages.ts'
import { type SpeakerFinder, toSpeakerFinder } from '../parse/speakers.ts'
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
    return passages.flatMap((passage) => {
      if (!/[:.]/.test(passage.text)) return []
      return toTurns(passage, find).flatMap(({ name, said, line }) => {
        const person = personAt(path, name)
        return person && said !== '' ? [{ person: person.id, path, section: passage.section, text: said, place: placeOfLine(passage.place, line) }] : []
      })
    })
  })
}

/** Split a paragraph at the lines in which somebody begins to speak; what comes before the first is nobody's. */
function toTurns(passage: Passage, find: SpeakerFinder): { name: string; said: string; line: number }[] {
  const turns: { name: string; line: number; from: number; start: number }[] = []
  let from = 0
  passage.text.split('\n').forEach((written, line) => {
    const words = written.trimStart()
    const speaker = find(words)
    if (speaker) turns.push({ name: speaker.attendee.name, line, from, start: from + written.length - words.length + speaker.length })
    from += written.length + 1
  })
  return turns.map(({ name, line, start }, index) => ({ name, line, said: wordsOf(passage, start, turns[index + 1]?.from) }))
}
