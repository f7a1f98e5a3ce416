import type { DecisionStatement, Said } from './decision.ts'
import { parseMarkedLine } from '../actions/line.ts'
import { type KnownNames, toKnownNames } from '../actions/owners.ts'
import { otherLine } from '../actions/words.ts'
import type { Attendee } from '../attendance/attendee.ts'
import { toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import type { TableData } from '../text/tables.ts'
import { readCells } from './cells.ts'
import { readElected } from './elections.ts'
import { withList } from './leads.ts'
import { readListed } from './listed.ts'
import { isTally, readMark } from './marks.ts'
import { isAside, isMotion } from './motions.ts'
import { withoutRepetitions } from './repetitions.ts'
import { readSentences } from './prose.ts'
import { isNoDecision } from './sift.ts'
import { type DecisionState, readAnswer, readState } from './state.ts'
import { canBeSettled, longestSubject, isSubject, subjectOf } from './subject.ts'
import { parseDecisionTables } from './tables.ts'

/**
 * Read the decisions of a document: marked lines, sentences that begin with what was agreed, what stands below a heading of
 * decisions or conclusions as far as it decides, and tables of decisions. What is struck out is none, nor is a question.
 *
 * ```md
 * RESOLVED: the test instance opens on 23 August.
 * - Agreed to meet in May
 * ```
 */
export function parseDecisions(
  points: readonly Point[],
  tables: readonly TableData[],
  attendees: readonly Attendee[],
  title: string | null,
): DecisionStatement[] {
  const names = toKnownNames(attendees)
  const said = readPoints(points, names).map((each) => (each.subject === title ? { ...each, subject: null } : each))
  const tabled = tables.map((table) => ({ table, own: parseDecisionTables([table], names) }))
  const others = tabled.flatMap(({ table, own }) => (own.length === 0 ? table : []))
  const decisions = [...settle(said), ...tabled.flatMap(({ own }) => own), ...settle(readCells(others, names))]
  return withoutRepetitions(decisions.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column))
}

/** What all points say; below a heading of decisions only what decides has a state. */
function readPoints(points: readonly Point[], names: KnownNames): Said[] {
  const listed = readListed(points, names)
  return points.flatMap((point, index) => {
    const own = listed.get(point)
    const below = readMarked(point, false, itemAbove(points, index, null))
    if (below.some(({ state }) => state !== null)) return below
    if (own && own.length > 0) return own
    const sentences = own
      ? []
      : readSentences(point, names, { above: null, before: points.slice(Math.max(0, index - mostBetween), index) })
    const elected = own || sentences.length > 0 ? [] : readElected(point)
    if (elected.length > 0) return elected
    return sentences.length > 0 ? withList(sentences, points.slice(index + 1), point) : (own ?? below)
  })
}

/** No more paragraphs or items stand from a motion to what became of it. */
const mostBetween = 4

/** What a point says by its marks, and what stands below it: items below `DECISION:` decide as a whole. */
function readMarked(point: Point, isDecided: boolean, above: string | null): Said[] {
  const own = readLines(point, above)
  const [first] = own
  const isLabel = point.lines.length === 1 && first?.state === 'agreed' && first.text === '' && first.adopts === null
  const isWhole = isDecided && own.every(({ state }) => state === null)
  const whole: Said[] =
    first && isWhole ? [{ ...first, state: 'agreed', text: own.map(({ text }) => text).join(' ') }] : own
  const parent = own.length === 1 && first?.state === null ? first.text : above
  const parts = point.points.flatMap((part, index) =>
    readMarked(part, isLabel && part.isItem, itemAbove(point.points, index, parent)),
  )
  return [...whole, ...parts]
}

/** The item that a point stands below: of an item without words of its own, as in `- - VOTE: passed`, the one before it. */
function itemAbove(points: readonly Point[], index: number, parent: string | null): string | null {
  const before = points[index - 1]
  const isBare = points[index]?.lines.length === 0 && before !== undefined
  return isBare ? before.lines.map(({ text }) => text).join(' ') || parent : parent
}

/** Each mark begins something, and so does somebody who speaks; other lines go on with the one before. */
function readLines({ lines, section, headings }: Point, above: string | null): Said[] {
  const said: Said[] = []
  for (const { runs, place } of lines) {
    const standing = toStanding(runs)
    if (standing === '') continue
    const last = said.at(-1)
    const isWrapped = last !== undefined && /^\p{Ll}/u.test(standing) && !/[.!?:;]$/.test(last.text)
    const mark = isWrapped && !isTally(standing) ? null : readMark(standing)
    if (last && !mark && !otherLine.test(standing) && !parseMarkedLine(standing)) {
      last.text += last.text === '' ? standing : ` ${standing}`
    } else {
      said.push({
        text: mark?.text ?? standing,
        state: mark?.state ?? null,
        adopts: mark?.adopts ?? null,
        section,
        subject: above ?? subjectOf(headings),
        place,
      })
    }
  }
  return said
}

/** `RESOLVED: ^` adopts what stands before it, or what was proposed before answers of so many letters: `+1`, `Ann: fine with me`. */
const longestAnswer = 40

/** What was said last, with the decision that was made of it. */
interface Settled extends Said {
  decision: DecisionStatement | null
  /** How many remarks stand between it and where its result is looked for. */
  between: number
}

/** What was put to the vote waits for its result while answers, what is about it, and a few remarks stand between. */
function stillWaiting(before: Settled | null, { text, section }: Said): Settled | null {
  if (before === null || !(before.state === 'proposed' || isMotion(before.text))) return null
  if (text.length <= longestAnswer || isAside(text)) return before
  const isNear = before.section === section && before.between < mostBetween && !isMotion(text)
  return isNear ? { ...before, between: before.between + 1 } : null
}

/** Make decisions of what was said: one that has no words of its own takes those that it answers. */
function settle(said: readonly Said[]): DecisionStatement[] {
  const settled: DecisionStatement[] = []
  let before: Settled | null = null
  let line: Said | null = null
  for (const each of said) {
    const { state, section, place } = each
    const lineBefore = line
    line = each
    if (state === null && before?.state === 'proposed' && before.text === '') {
      const decision: DecisionStatement = { text: each.text, state: 'proposed', section, place }
      settled.push(decision)
      before = { ...each, state: 'proposed', decision, between: 0 }
      continue
    }
    if (state === null) {
      before = stillWaiting(before, each) ?? { ...each, decision: null, between: 0 }
      continue
    }
    const answer = readAnswer(each.text)
    const isAnswer = each.adopts !== null || each.text === '' || answer !== null
    const isOfLine = each.adopts === 'line' && lineBefore !== null && (before?.between ?? 0) > 0
    const above: Settled | null = isOfLine ? { ...lineBefore, decision: null, between: 0 } : before
    const adopted = isAnswer && above?.section === section && above.text !== '' ? above : null
    const text = isAnswer ? toSubject(each, adopted) : each.text
    const decision: DecisionStatement = {
      text,
      state: each.adopts === 'motion' ? state : toState(state, answer, text),
      section,
      place,
    }
    const isProposed = state === 'proposed'
    if (each.text === '' && text === '' && before === null) settled.splice(-1, 1, ...withFate(settled.at(-1), each))
    if (adopted?.decision) settled.splice(settled.indexOf(adopted.decision), 1)
    if (text !== '' && !isNoDecision(text)) settled.push(decision)
    before = isProposed ? { ...each, decision: settled.includes(decision) ? decision : null, between: 0 } : null
  }
  return settled
}

/** `RESOLUTION: sell the shed`, and below it `DEFEATED`: what the decision before came to after all. */
function withFate(last: DecisionStatement | undefined, { state, section, place }: Said): DecisionStatement[] {
  if (!last) return []
  const isBelow = last.section === section && place.line - last.place.line <= nearby
  return [isBelow && (state === 'rejected' || state === 'deferred') ? { ...last, state } : last]
}

/** A result stands no further below what it is of. */
const nearby = 6

/** What a result is of that stands below it: `Vote on proposal 12`. */
const putToVote = /\b(?:vot(?:e|ing)|ballot|motion|propos(?:al|ed)|approv(?:e|al)|adopt(?:ion)?|request)\b/i

/** `Decision: approved` is of what was proposed before, else of the section that it stands in. */
function toSubject({ text, subject, adopts }: Said, adopted: Said | null): string {
  if (adopts === 'motion') {
    if (adopted && (adopted.state === 'proposed' || isMotion(adopted.text)) && adopted.text.length <= longestSubject)
      return `${adopted.text} ${text}`
    return subject !== null && isSubject(subject) ? `${subject}: ${text}` : text
  }
  if (adopted && (adopted.state === 'proposed' || adopts === 'line')) return adopted.text
  if (adopts === 'subject' && adopted && isMotion(adopted.text) && adopted.text.length <= longestSubject)
    return adopted.text
  if (adopts === 'subject') return subject !== null && canBeSettled(subject) ? subject : ''
  if (adopts === 'proposal' && subject !== null && putToVote.test(subject)) return subject
  if (adopts !== null || !/\p{L}/u.test(text)) return ''
  return subject === null ? text : `${subject}: ${text}`
}

function toState(state: DecisionState, answer: DecisionState | null, text: string): DecisionState {
  return state === 'agreed' ? (answer ?? readState(text)) : state
}
