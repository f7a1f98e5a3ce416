import { parseLabel } from '../attendance/labels.ts'
import { isName } from '../attendance/name-words.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { isAssigned, parseAssignment } from './assignment.ts'
import { isDutyOf, isPointed } from './closing.ts'
import { type ActionList, isOfPast, listOf, mayGive } from './headings.ts'
import { parseNumberedLine } from './line.ts'
import { joinLines } from './lines.ts'
import { isKnown, type KnownNames } from './owners.ts'
import { isBelowAgenda, isOtherBox, isPlainStatement, isRetelling } from './sift.ts'
import { parseActionState } from './state.ts'

/** What surrounds a point. */
export interface Around {
  list: ActionList | null
  /** Those named by an item that says nothing else: `AI (Edgar):` with items below. */
  owners: readonly string[]
  known: KnownNames
  /** The same with the organisations that they come from, which may be given what a list of actions says. */
  withBodies: KnownNames
  /** Their surnames, by which prose calls them: `Ms Berg will …`. */
  surnames: KnownNames
  /** First lines of items of lists that give each of several people something. */
  given: ReadonlySet<Line>
  /** Lines on which somebody is listed as having been there. */
  listed: ReadonlySet<number>
}

/** Whether an item of a list of actions only says what those below it are about, most of which name whose they are. */
export function isTopic({ lines, points, isTicked }: Point, first: Line, known: KnownNames): boolean {
  const isGiven = (text: string): boolean => parseAssignment(text, known).owners.length > 0
  const given = points.filter(({ lines, isItem }) => isItem && isGiven(joinLines(lines)))
  return isTicked === null && lines.length === 1 && given.length * 2 > points.length && !isGiven(first.text)
}

/** Whether an item without a mark is an action: by its box, by the list it stands in, or by who is told to do it. */
export function isUnmarkedAction(point: Point, first: Line, list: ActionList | null, around: Around): boolean {
  const isTask = point.isTicked !== null && !isAttendance(point, first, around) && !isOtherBox(point)
  // In the parts of an agenda a box is a task only with whose it is.
  if (isTask && (!isBelowAgenda(point) || parseAssignment(first.text, around.known).owners.length > 0)) return true
  if (
    around.given.has(first) ||
    isAssigned(first.text, around.known) ||
    isPointed(joinLines(point.lines), around.known) ||
    isDutyOf(joinLines(point.lines), around.known)
  )
    return true
  if (list === null && (mayGive(point.headings.at(-1) ?? '') || mayGive(point.label ?? '')))
    return parseAssignment(joinLines(point.lines), around.known).owners.some((name) => isKnown(name, around.known))
  if (list === null || isBareLink(point) || (list === 'review' && isRetold(point))) return false
  return list !== 'raised' || !isPlainStatement(joinLines(point.lines))
}

/** Whether an item below `Previous tasks` has no number or state and only tells what somebody did or thinks. */
function isRetold(point: Point): boolean {
  const text = joinLines(point.lines)
  const says = parseNumberedLine(text) !== null || parseActionState(text) !== null
  return !says && isOfPast(point) && isRetelling(text.replace(/^[^:]{1,40}:\s+/, ''))
}

/** Whether an item is a link alone, but not to what it is about by its number: `[Action list](…)`, not `[#12](…)`. */
function isBareLink({ isLink, lines, headings, label, isItem }: Point): boolean {
  return isLink && !(listOf({ headings, label, isItem }) === 'review' && /#\d/.test(joinLines(lines)))
}

/** A list of names with boxes says who was there. */
function isAttendance({ headings, label }: Point, line: Line, { listed }: Around): boolean {
  const isList = (text: string | null | undefined): boolean => Boolean(text && parseLabel(text))
  return listed.has(line.place.line) || isList(headings.at(-1)) || isList(label) || isName(line.text, false)
}
