import type { DecisionStatement, Said } from './decision.ts'
import { parseMarkedLine } from '../actions/line.ts'
import { type KnownNames, toKnownNames } from '../actions/owners.ts'
import { otherLine } from '../actions/words.ts'
import type { Attendee } from '../attendance/attendee.ts'
import { upTo } from '../../read/message.ts'
import { toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import type { TableData } from '../text/tables.ts'
import { readCells } from './cells.ts'
import { readElected } from './elections.ts'
import { ownsItems, withList } from './leads.ts'
import { isOfLegend } from './legends.ts'
import { readListed } from './listed.ts'
import { isTally, readMark } from './marks.ts'
import { withoutRepetitions } from './repetitions.ts'
import { mostSince, readSentences } from './prose.ts'
import { findDecidingSentences } from './sentences.ts'
import { mostBetween, settle } from './settle.ts'
import { readResultAlone } from './results.ts'
import { splitSentences } from '../speech/sentences.ts'
import type { DecisionState } from './state.ts'
import { subjectOf } from './subject.ts'
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
  const told = points.filter((point) => !isOfLegend(point))
  const said = readPoints(told, names, title).map((each) =>
    each.subject === title ? { ...each, subject: null } : each,
  )
  const tabled = tables.map((table) => ({ table, own: parseDecisionTables([table], names) }))
  const others = tabled.flatMap(({ table, own }) => (own.length === 0 ? table : []))
  const decisions = [...settle(said), ...tabled.flatMap(({ own }) => own), ...settle(readCells(others, names))]
  return withoutRepetitions(decisions.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column))
}

/** The title of a document says of nothing what it is about. */
function withoutTitle(point: Point, title: string | null): Point {
  return point.headings[0] === title ? { ...point, headings: point.headings.slice(1) } : point
}

/** What all points say; below a heading of decisions only what decides has a state. */
function readPoints(points: readonly Point[], names: KnownNames, title: string | null): Said[] {
  const listed = readListed(points, names)
  return points.flatMap((point, index) => {
    const own = listed.get(point)
    const below = readMarked(point, false, itemAbove(points, index, null))
    if (below.some(({ state }) => state !== null)) {
      const marked = below.flatMap((each) => [...proseOf(each, point, names), each])
      return point.isItem || !ownsItems(marked.at(-1)?.text ?? '')
        ? marked
        : withList(marked, points.slice(index + 1), point)
    }
    if (own && own.length > 0) return own
    const sentences = own
      ? []
      : readSentences(withoutTitle(point, title), names, {
          above: null,
          before: points.slice(Math.max(0, index - mostBetween), index),
          since: points.slice(Math.max(0, index - mostSince), index).filter(({ section }) => section === point.section),
        })
    const elected = own || sentences.length > 0 ? [] : readElected(point)
    if (elected.length > 0) return elected
    return sentences.length > 0 ? withList(sentences, points.slice(index + 1), point) : (own ?? below)
  })
}

/** The sentences that decide beside a mark: `The minutes were approved. ↵ DECISION: we keep the boat`. */
function proseOf({ text, state, section, subject, place }: Said, point: Point, names: KnownNames): Said[] {
  if (state !== null || point.isItem) return []
  const line = { text, runs: [{ text, isStruck: false }], isStruck: false, isCode: false, place }
  return findDecidingSentences({ ...point, lines: [line], points: [] }, names, null).flatMap(({ isBare, ...each }) =>
    isBare ? [] : [{ ...each, adopts: null, section, subject }],
  )
}

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

/** `+1 from all`: nobody goes on with it. */
const answer = /^(?:\S+\s)?[+-][01](?!\d)/

/** Each mark begins something, and so does somebody who speaks; other lines go on with the one before. */
function readLines({ lines, section, headings }: Point, above: string | null): Said[] {
  const said: Said[] = []
  let hasEnded = false
  for (const { runs, place } of lines) {
    const standing = toStanding(runs)
    if (standing === '') continue
    const last = said.at(-1)
    const isWrapped = last !== undefined && /^\p{Ll}/u.test(standing) && !hasEnded
    const mark = isWrapped && !isTally(standing) ? null : readMark(standing)
    hasEnded = /[.!?:;]$/.test(mark?.text ?? standing)
    if (last && !mark && !otherLine.test(standing) && !answer.test(standing) && !parseMarkedLine(standing)) {
      last.text += last.text === '' ? standing : ` ${standing}`
      last.place = upTo(last.place, place)
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
  return said.map((each) => (each.state === 'proposed' ? { ...each, state: fateOf(each.text) ?? each.state } : each))
}

/** What became of a motion by its last sentence: `To buy a lamp. Seconded by Mia. It passed 4-0.` */
function fateOf(text: string): DecisionState | null {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())
  return sentences.length < 2 ? null : readResultAlone(sentences.at(-1) ?? '')
}
