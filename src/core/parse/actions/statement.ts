import type { Place } from '../../read/message.ts'
import { isNothing, type MarkedLine, type NumberedLine, parseMarkedLine, parseNumberedLine } from './line.ts'
import { joinLines, markOf } from './lines.ts'
import { type ActionState, isNoNews, isOver, isUnchanged, parseActionState, withoutState } from './state.ts'
import type { ActionList } from './headings.ts'
import type { Line } from '../text/lines.ts'
import { type Assignment, leadingArrow, parseAssignment } from './assignment.ts'
import { joinOwners, type KnownNames, splitKnown } from './owners.ts'
import { foldSpace } from '../../text/fold.ts'

/** What one meeting says about one action. */
export interface ActionStatement {
  /** Its number in its series, where the text gives one. */
  number: number | null
  /** What is to be done, or its news: without mark, owners and state. */
  text: string
  /** The words of the meeting, as written. */
  said: string
  /** As written: names, initials, handles, teams. */
  owners: string[]
  /** What it said before words of it were struck out, and to whom; `null` where none are. */
  former: { text: string; owners: string[] } | null
  /** EDTF, or `--12-04` where the text gives no year. */
  due: string | null
  /** EDTF; only a table states it. */
  opened: string | null
  /** `null` where a review list says nothing of it. */
  state: ActionState | null
  /** Whether it is looked at again, in a review list, rather than raised. */
  isReview: boolean
  /** Whether a sentence of prose says it: `Mia will send it`, which stands on no list. */
  isTold: boolean
  /** Whether there is more to it than "no news". */
  isNews: boolean
  /** Whether it says that all is as it was: then the state of the meeting before stands. */
  isUnchanged: boolean
  /** Its parts, as items below it. */
  parts: string[]
  /** Anchor of its section, `null` before the first. */
  section: string | null
  place: Place
}

/** Lines that state an action, with what their surroundings say of them. */
export interface StatedLines {
  lines: readonly Line[]
  /** Whether the box before them is ticked; `null` where there is none. */
  isTicked: boolean | null
  /** The kind of list that they are an item of. */
  list: ActionList | null
  /** Those named above them: `AI (Edgar):` with items below. */
  owners: readonly string[]
  parts: string[]
  section: string | null
  /** Whether they are a sentence of prose. */
  isTold?: boolean
}

/** Make the statement of lines; `null` where they only say that there is none. */
export function toStatement(stated: StatedLines, known: KnownNames): ActionStatement | null {
  const { lines: all, isTicked, list, parts, section } = stated
  const [first] = all
  if (!first) return null
  const lines = all.filter((line) => line === first || first.isStruck || !line.isStruck)
  const opening = toOpening(first, lines, list)
  const { marked, numbered, start, words } = opening
  const { text, number } = isTicked === null ? { text: words, number: null } : splitNumber(words)
  const isReview = (list === 'review' || list === 'ended') && !marked
  const setting = marked ? 'marked' : isReview && numbered !== null ? 'news' : 'list'
  const assignment = parseAssignment(withoutState(withoutSign(text)), known, setting)
  if (!numbered && parts.length === 0 && (isNothing(assignment.text) || isNothing(words))) return null
  const owned = toOwned(marked, assignment, text, { above: stated.owners, known })
  return {
    number: marked?.number ?? numbered?.number ?? number,
    text: owned.text,
    said: joinLines(lines).slice(start),
    owners: owned.owners,
    former: toFormer(stated, known),
    due: marked?.due ?? assignment.due,
    opened: null,
    state: toStateOfLines(first, opening, stated, isReview),
    isReview,
    isTold: stated.isTold ?? false,
    isNews: parts.length > 0 || !isNoNews(words),
    isUnchanged: isTicked === null && !first.isStruck && isUnchanged(words),
    parts,
    section,
    place: toPlaceOfLines(first, all.at(-1) ?? first, start),
  }
}

/** What stands before the words of an action, and the words. */
interface Opening {
  marked: MarkedLine | null
  /** The number of a line of a list without a mark. */
  numbered: NumberedLine | null
  /** How many letters of the first line stand before mark or number. */
  start: number
  words: string
}

/** `AI (Mat): cut a release` → mark, `cut a release`; `#79 no news` in a list → number, `no news`. */
function toOpening(first: Line, lines: readonly Line[], list: ActionList | null): Opening {
  const marked = markOf(lines)
  const numbered = !marked && list !== null ? parseNumberedLine(first.text) : null
  const start = (marked ?? numbered)?.start ?? 0
  // A mark at the end has everything before it for its words: `Cut a release. ACTION: Mat`.
  const isClosing = marked !== null && parseMarkedLine(first.text) === null
  if (isClosing) return { marked, numbered, start, words: marked.text }
  const opened = { ...first, text: (marked ?? numbered ?? first).text }
  return { marked, numbered, start, words: joinLines([opened, ...lines.slice(1)]).trim() }
}

/** Names in parentheses at the end are owners only where the mark names none. */
function toOwned(
  marked: MarkedLine | null,
  assignment: Assignment,
  text: string,
  { above, known }: { above: readonly string[]; known: KnownNames },
): Pick<ActionStatement, 'text' | 'owners'> {
  const isAssigned = marked !== null && marked.owners.length > 0
  return {
    text: withoutState(isAssigned && assignment.owners.length > 0 ? text : assignment.text),
    owners: splitKnown(
      isAssigned ? marked.owners : orElse(joinOwners(above, assignment.owners), marked?.speakers),
      known,
    ),
  }
}

/** Whoever says that there is something to do takes it on, where nobody is named. */
function orElse(owners: string[], speakers: string[] = []): string[] {
  return owners.length > 0 ? owners : speakers
}

/** The state by its words, its tick or what strikes it out; a line of a review list that says nothing leaves it open to the meeting before. */
function toStateOfLines(
  first: Line,
  { start, words }: Opening,
  { list, isTicked, parts }: StatedLines,
  isReview: boolean,
): ActionState | null {
  if (first.isStruck) return stateOfStruck(first)
  const isSilent = isReview && words === '' && parts.length === 0
  const stated = statedIn(words, first.text.slice(0, start))
  return toStateByTick(stated, list === 'ended' ? true : isTicked) ?? (isSilent ? null : 'open')
}

function toPlaceOfLines(first: Line, last: Line, start: number): Place {
  return {
    ...first.place,
    column: first.place.column + start,
    endLine: last.place.endLine,
    endColumn: last.place.endColumn,
  }
}

function statedIn(words: string, lead: string): ActionState | null {
  return parseActionState(words) ?? parseActionState(lead)
}

/** `78.3 – mend the door`, `→ mend the door`: the number of a meeting and of its third action, or a sign, is no part of the words. */
function withoutSign(text: string): string {
  return text
    .replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}@])/u, '')
    .replace(leadingArrow, '')
    .replace(/^\d{1,4}\.\d{1,2}(?:\s*[–—:)-]\s*(?=\p{L})|\.?\s+(?=\p{Lu}))/u, '')
    .replace(/^(?:AP?|AI|T|N[or]\.?)-?\d{1,4}\s*[–—:)-]\s*(?=[\p{L}@])/u, '')
}

/** Read lines as they were before a part of them was struck out. */
function toFormer(stated: StatedLines, known: KnownNames): ActionStatement['former'] {
  if (!stated.lines.some(({ isStruck, runs }) => !isStruck && runs.some((run) => run.isStruck))) return null
  const lines = stated.lines.map((line) => ({
    ...line,
    text: foldSpace(line.runs.map(({ text }) => text).join('')),
    runs: [],
  }))
  const former = toStatement({ ...stated, lines }, known)
  return former && { text: former.text, owners: former.owners }
}

/** What is struck out is done, unless what stands beside it says how it ended: `~~#12 buy tapes~~ superseded`. */
function stateOfStruck({ runs }: Line): ActionState {
  return runs.flatMap(({ text, isStruck }) => (isStruck ? [] : (parseActionState(text) ?? []))).at(-1) ?? 'done'
}

/** What is over in word or by its tick is over. */
function toStateByTick(stated: ActionState | null, isTicked: boolean | null): ActionState | null {
  const box = isTicked === null ? null : isTicked ? 'done' : 'open'
  return isOver(stated) ? stated : isOver(box) ? box : (stated ?? box)
}

/** `Publish the FAQ page (Torsten) #190`: the number at the end of an item with a box, or at its start. */
function splitNumber(text: string): { text: string; number: number | null } {
  const match = /(?:^|\s)#(\d{1,6})\.?$/.exec(text) ?? /^#(\d{1,6})[\s:.–-]+(?=\S)/.exec(text)
  return match ? { text: text.replace(match[0], '').trim(), number: Number(match[1]) } : { text, number: null }
}
