import type { Place } from '../../read/message.ts'
import type { ActionStatement } from '../actions/statement.ts'
import { closingMarker } from '../actions/words.ts'
import type { Attendee } from '../attendance/attendee.ts'
import { type Passage, placeOfLine, wordsOf } from '../text/passages.ts'
import { endsTurn, type SpeakerFinder, toSpeakerFinder } from './speakers.ts'

/** What somebody of the attendance list said, as the minutes attribute it. */
export interface Turn {
  /** Name as the list has it. */
  name: string
  section: string | null
  /** Their words without the initials or name in front. */
  text: string
  place: Place
}

/**
 * Collect what is attributed by initials or first name, in reading order. An item of a list of actions that begins with
 * the name of its owner is no statement, nor is a line of the attendance list: `Ann: send the mail`, `AL: Ann Li`.
 */
export function parseTurns(
  attendees: readonly Attendee[],
  passages: readonly Passage[],
  actions: readonly ActionStatement[],
): Turn[] {
  if (attendees.length === 0) return []
  const find = toSpeakerFinder(attendees)
  const tasks = new Map(
    actions.filter(isTask).map(({ place, owners }) => [place.line, owners.map((owner) => owner.toLowerCase())]),
  )
  const listed = new Set(attendees.map(({ place }) => place.line))
  return passages.flatMap((passage) => {
    if (!/[:.]/.test(passage.text)) return []
    return toTurns(passage, find).flatMap(({ name, label, said, line }) => {
      const place = placeOfLine(passage.place, line)
      return said === '' || listed.has(place.line) || tasks.get(place.line)?.includes(label)
        ? []
        : [{ name, section: passage.section, text: said, place }]
    })
  })
}

/** Whether an action was given to somebody, rather than offered in what they said: `Ann: I can send it. [ACTION]`. */
function isTask({ said }: ActionStatement): boolean {
  return !closingMarker.test(said)
}

/** Split a paragraph at the lines in which somebody begins to speak, or something else; what comes before the first is nobody's. */
function toTurns(passage: Passage, find: SpeakerFinder): { name: string; label: string; said: string; line: number }[] {
  const turns: { name: string; label: string; said: string; line: number }[] = []
  let open: { name: string; label: string; line: number; start: number } | null = null
  const close = (end?: number): void => {
    if (open) turns.push({ ...open, said: wordsOf(passage, open.start, end) })
    open = null
  }
  let from = 0
  passage.text.split('\n').forEach((written, line) => {
    const words = written.trimStart()
    const speaker = find(words)
    if (speaker || (open && endsTurn(words))) close(from)
    if (speaker)
      open = {
        name: speaker.attendee.name,
        label: toLabel(words.slice(0, speaker.length)),
        line,
        start: from + written.length - words.length + speaker.length,
      }
    from += written.length + 1
  })
  close()
  return turns
}

function toLabel(words: string): string {
  return words.replace(/[\s.:]+$/, '').toLowerCase()
}
