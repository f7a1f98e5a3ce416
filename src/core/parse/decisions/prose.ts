import type { KnownNames } from '../actions/owners.ts'
import { type Point, toPointText } from '../text/outline.ts'
import type { Said } from './decision.ts'
import { readMark } from './marks.ts'
import { isMotion, isMoverLine } from './motions.ts'
import { readAnswerAlone } from './results.ts'
import { findDecidingSentences } from './sentences.ts'
import { isMoveToStage } from './stages.ts'
import type { DecisionState } from './state.ts'
import { isSubject, longestSubject, subjectOf } from './subject.ts'
import { readVerdict } from './verdicts.ts'

/** What a paragraph or item stands below and behind. */
export interface Around {
  /** The item that it is a part of. */
  above: string | null
  /** The paragraphs or items before it, of which one may be a motion: `Ann moved to …` */
  before: readonly Point[]
  /** What stands before it in its section, which may be the wording: the last `mostSince` of it. */
  since: readonly Point[]
}

/** So many paragraphs and items are never the wording of one answer. */
export const mostSince = 20

/** The sentences of a point, and of the items within it, that decide by themselves; an answer alone is of the item above it. */
export function readSentences(point: Point, names: KnownNames, { above, before, since }: Around): Said[] {
  const { section, headings } = point
  const subject = above ?? subjectOf(headings)
  const own = findDecidingSentences(point, names, motionOf(point, names, { above, before, since })).map(
    ({ isBare, ...each }): Said => ({ ...each, adopts: isBare ? 'motion' : null, section, subject }),
  )
  const text = toPointText(point)
  const answer = own.length === 0 ? (readStage(point, above) ?? readAnswer(point, subject, since)) : null
  const place = point.lines[0]?.place
  const alone: Said[] = answer && place ? [{ ...answer, adopts: null, section, subject: null, place }] : []
  const parts = point.points.flatMap((part, index) =>
    readSentences(part, names, { above: text || subject, before: point.points.slice(0, index), since: [] }),
  )
  return [...own, ...alone, ...parts]
}

/** What a point says of itself, with what it is of. */
type Answer = Pick<Said, 'text' | 'state'>

/** `Moves to Draft.` is of the item above or of the label of its list. */
function readStage(point: Point, above: string | null): Answer | null {
  const text = toPointText(point)
  if (!point.isItem || !isMoveToStage(text)) return null
  const topic = above ?? point.label
  return { text: topic !== null && isSubject(topic) ? `${topic}: ${text}` : text, state: 'agreed' }
}

/** What a point says that is nothing but an answer to what it stands below. */
function readAnswer(point: Point, subject: string | null, since: readonly Point[]): Answer | null {
  if (subject === null || !isSubject(subject)) return null
  const text = toPointText(point)
  const isLine = point.lines.length === 1 && !point.isQuoted
  const verdict = isLine ? readVerdict(text) : null
  const alone = readAnswerAlone(point) ?? (verdict?.saysHow ? verdict.state : null)
  const state = alone ?? (isLine && isOfProposal.test(subject) ? readAnswerBegun(text) : null)
  if (state === null) return null
  const wording = wordingAbove(since)
  return { text: wording === null ? `${subject}: ${withWording(text, point, since)}` : `${wording} ${text}`, state }
}

/** `We sell the boat. ↵ Proposed by: Mia ↵ Approved.`: the paragraph above who moved it, of which nothing was said yet. */
function wordingAbove(since: readonly Point[]): string | null {
  const at = since.findLastIndex((each) => isMoverLine(toPointText(each)))
  const isSettled = since.slice(at + 1).some((each) => readVerdict(toPointText(each)) !== null)
  const wording = toPointText(since[at - 1] ?? { lines: [] })
  return at > 0 && !isSettled && wording !== '' && wording.length <= longestSubject ? wording : null
}

/** `#470 - [RFC] Order of names`: what an answer in a word, with what is to be done now, is of. */
const isOfProposal = /\b(?:RFC|proposal)\b/i

/** `Accepted, work on merging it.` */
function readAnswerBegun(text: string): DecisionState | null {
  const [first = '', next] = text.split(/[,;]\s/, 2)
  return next !== undefined && text.length <= longestAnswer ? (readVerdict(first)?.state ?? null) : null
}

/** No answer with what is to be done now has more letters. */
const longestAnswer = 100

/** `*Accepted unanimously*` below a few items or a paragraph: they are what was accepted. */
function withWording(answer: string, { isItem }: Point, since: readonly Point[]): string {
  if (isItem || since.length === mostSince || !since.some((point) => point.isItem)) return answer
  const wording = since.map(toPointText).join('; ')
  return wording !== '' && wording.length <= longestSubject ? `${wording}; ${answer}` : answer
}

/** The motion that a point may tell the result of: the last before it of which nothing was said yet, or the item above. */
function motionOf(point: Point, names: KnownNames, { above, before }: Around): string | null {
  const near = before.filter(({ section }) => section === point.section)
  const at = near.findLastIndex((each) => isMotion(toPointText(each)))
  const [motion, ...between] = at < 0 ? [] : near.slice(at)
  // What a mark proposes waits for its result by itself.
  const isWaiting = motion !== undefined && readMark(toPointText(motion)) === null
  const isSettled = [motion, ...between].some((each) => each && findDecidingSentences(each, names, null).length > 0)
  return isWaiting && !isSettled ? toPointText(motion) : above
}
