import type { Place } from '../read/message.ts'
import type { Attendee } from './attendee.ts'
import { type Passage, placeOfLine, wordsOf } from './passages.ts'
import { type SpeakerFinder, toSpeakerFinder } from './speakers.ts'

/** What somebody of the attendance list said, as the minutes attribute it. */
export interface Turn {
  /** Name as the list has it. */
  name: string
  section: string | null
  /** Their words without the initials or name in front. */
  text: string
  place: Place
}

/** Collect what is attributed by initials or first name, in reading order. */
export function parseTurns(attendees: readonly Attendee[], passages: readonly Passage[]): Turn[] {
  if (attendees.length === 0) return []
  const find = toSpeakerFinder(attendees)
  return passages.flatMap((passage) => {
    if (!/[:.]/.test(passage.text)) return []
    return toTurns(passage, find).flatMap(({ name, said, line }) => (said === '' ? [] : [{ name, section: passage.section, text: said, place: placeOfLine(passage.place, line) }]))
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
