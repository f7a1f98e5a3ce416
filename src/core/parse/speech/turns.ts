import type { ActionStatement } from '../actions/statement.ts'
import { closingMarker } from '../actions/words.ts'
import type { Attendee } from '../attendance/attendee.ts'
import { type Passage, placeOfLine, wordsOf } from '../text/passages.ts'
import { endsTurn, type SpeakerFinder, toSpeakerFinder } from './speakers.ts'

/** What somebody of the attendance list said, as the minutes attribute it: a stretch of a passage. */
export interface Turn {
  /** Name as the list has it. */
  name: string
  /** Number of the passage among those of the document. */
  passage: number
  /** Where in its text their words stand, without the initials or name in front. */
  start: number
  end: number
}

/** The words of a turn. */
export function wordsOfTurn(passages: readonly Passage[], { passage: number, start, end }: Omit<Turn, 'name'>): string {
  const passage = passages[number]
  return passage ? wordsOf(passage, start, end) : ''
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
  return passages.flatMap((passage, number) => {
    if (!/[:.]/.test(passage.text)) return []
    return toStretches(passage, find).flatMap(({ name, label, line: lineOfPassage, start, end }) => {
      const { line } = placeOfLine(passage.place, lineOfPassage)
      return wordsOf(passage, start, end) === '' || listed.has(line) || tasks.get(line)?.includes(label)
        ? []
        : [{ name, passage: number, start, end }]
    })
  })
}

/**
 * Whether an action was given to somebody, rather than offered in what they said: `Ann: I can send it. [ACTION]`,
 * `Ann: It is late. Ann will send it.`
 */
function isTask({ said, isTold }: ActionStatement): boolean {
  return !closingMarker.test(said) && (!isTold || /^[^:]{1,40}:/.test(said))
}

/** A stretch of a passage that is somebody's, and the line of the passage in which it begins. */
interface Stretch extends Omit<Turn, 'passage'> {
  /** What stands before it, in small letters. */
  label: string
  line: number
}

/** Split a paragraph at the lines in which somebody begins to speak, or something else; what comes before the first is nobody's. */
function toStretches({ text }: Passage, find: SpeakerFinder): Stretch[] {
  const stretches: Stretch[] = []
  let open: Omit<Stretch, 'end'> | null = null
  const close = (end: number): void => {
    if (open) stretches.push({ ...open, end })
    open = null
  }
  let from = 0
  text.split('\n').forEach((written, line) => {
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
  close(text.length)
  return stretches
}

function toLabel(words: string): string {
  return words.replace(/[\s.:]+$/, '').toLowerCase()
}
