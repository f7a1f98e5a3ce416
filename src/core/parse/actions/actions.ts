import { parseMarkedLine, parseNumberedLine } from './line.ts'
import { beginsAction, joinLines, markOf, splitLines } from './lines.ts'
import { type ActionStatement, toStatement } from './statement.ts'
import { parseActionTables } from './tables.ts'
import { type ActionList, listOf, parseActionHeading } from './headings.ts'
import { givenByArrows } from './arrows.ts'
import type { Attendee } from '../attendance/attendee.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { parseAssignment } from './assignment.ts'
import { readBoxes } from './boxes.ts'
import { readFields } from './fields.ts'
import { type KnownNames, toKnownNames, toSurnames } from './owners.ts'
import { linesBelowNames, namesAlone, ownersAbove, ownersOfAllBelow } from './owners-around.ts'
import { isPlainStatement } from './sift.ts'
import { readStruck } from './struck.ts'
import { readTerms } from './terms.ts'
import { findTold, toSentenceLines } from './told.ts'
import { type Around, isTopic, isUnmarkedAction } from './unmarked.ts'
import { withoutTopicsBelow } from './topics-below.ts'
import type { TableData } from '../text/tables.ts'

/**
 * Read every action that a document states: marked lines, lists and tables under headings that say so, items with a box, and
 * sentences in which somebody of the meeting takes something on.
 *
 * ```md
 * - 79 - no news
 * - AI (Mat): cut a new release [done]
 * - [ ] Publish the FAQ page (Torsten, due 2010-09-06) #190
 * ```
 */
export function parseActions(
  points: readonly Point[],
  tables: readonly TableData[],
  attendees: readonly Attendee[],
): ActionStatement[] {
  const around: Around = {
    list: null,
    owners: [],
    known: toKnownNames(attendees),
    withBodies: toKnownNames(attendees, true),
    surnames: toSurnames(attendees),
    given: new Set(),
    listed: new Set(attendees.map(({ place }) => place.line)),
  }
  const read = readStruck(readBoxes(readFields(readTerms(withoutTopicsBelow(points, around.known)))))
  const statements = [...readAll(read, around), ...parseActionTables(tables, around.known)]
  return statements.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function readPoint(point: Point, around: Around): ActionStatement[] {
  if (isListElsewhere(point)) return readBelow(point, around)
  return point.isItem ? readItem(point, around) : readParagraph(point, around)
}

function readBelow({ points }: Point, around: Around): ActionStatement[] {
  return readAll(points, around)
}

function readAll(points: readonly Point[], around: Around): ActionStatement[] {
  const given = givenByArrows(points, around.known)
  return points.flatMap((point) => readPoint(point, { ...around, given }))
}

/** In a paragraph each marked line begins an action, in a review list each numbered one. */
function readParagraph(point: Point, around: Around): ActionStatement[] {
  const { known, withBodies } = around
  const list = listOf(point) === 'review' ? 'review' : null
  if (isHeaded(point)) return readHeadedLines(point, withBodies)
  const [label, ...below] = point.lines
  const isLabelled = below.length > 0 && label?.text.endsWith(':') === true
  const own =
    isLabelled && parseActionHeading(label.text) === 'raised'
      ? readHeadedLines({ ...point, lines: below }, withBodies)
      : []
  if (own.length > 0) return own
  return splitLines(point.lines, list !== null).flatMap((lines) => {
    const [first, ...rest] = lines
    if (!first) return []
    if (!(beginsAction(first, list !== null) || markOf(lines))) return readTold(point, lines, around)
    // `79 and children –`: the lines behind it, up to the next number, are its parts.
    const hasParts = list !== null && (/[-–—:]$/.test(first.text) || parseNumberedLine(first.text)?.hasParts === true)
    const parts = hasParts ? rest.map(({ text }) => text) : []
    return (
      toStatement(
        { lines: hasParts ? [first] : lines, isTicked: null, list, owners: [], parts, section: point.section },
        known,
      ) ?? []
    )
  })
}

/** The sentences of some lines that give somebody of the meeting something to do. */
function readTold(point: Point, lines: readonly Line[], { known, surnames }: Around): ActionStatement[] {
  const { section } = point
  return findTold(lines, point, known, surnames).flatMap(
    ({ line, owners }) =>
      toStatement({ lines: [line], isTicked: null, list: null, owners, parts: [], section, isTold: true }, known) ?? [],
  )
}

/** Whether a paragraph stands right below a heading of new actions. */
function isHeaded({ headings }: Point): boolean {
  return parseActionHeading(headings.at(-1) ?? '') === 'raised'
}

/** Right below a heading of new actions each line that is marked, or that says who is to do something, begins one. */
function readHeadedLines({ lines, section }: Point, known: KnownNames): ActionStatement[] {
  const named = linesBelowNames(lines, known)
  if (named.length > 0)
    return named.flatMap(
      (own) => toStatement({ ...own, isTicked: null, list: 'raised', parts: [], section }, known) ?? [],
    )
  const isGiven = ({ text }: Line): boolean => !isPlainStatement(text) && parseAssignment(text, known).owners.length > 0
  const groups: Line[][] = []
  for (const line of lines.flatMap((each) => toGivenSentences(each, isGiven))) {
    const last = groups.at(-1)
    if (!last || beginsAction(line, false) || isGiven(line)) groups.push([line])
    else last.push(line)
  }
  return groups.flatMap((own) => {
    const [first] = own
    if (!first || !(markOf(own) || isGiven(first))) return []
    return toStatement({ lines: own, isTicked: null, list: 'raised', owners: [], parts: [], section }, known) ?? []
  })
}

/** The sentences of a line, where each says who is to do something: `Mia writes the letter. Jon sends it.` */
function toGivenSentences(line: Line, isGiven: (line: Line) => boolean): Line[] {
  const sentences = toSentenceLines(line)
  return sentences.every(isGiven) ? sentences : [line]
}

/** Read an item: what it says up to the next marked line, what stands below it, then the other marked lines. */
function readItem(point: Point, around: Around): ActionStatement[] {
  const groups = splitLines(point.lines, false)
  const found = groups.findIndex(([first], index) => index > 0 && beginsAction(first, false))
  const end = found < 0 ? groups.length : found
  const later = groups.slice(end).filter((lines) => markOf(lines))
  return [
    ...readHead({ ...point, lines: groups.slice(0, end).flat() }, around),
    ...later.flatMap(
      (lines) =>
        toStatement(
          { lines, isTicked: null, list: null, owners: [], parts: [], section: point.section },
          around.known,
        ) ?? [],
    ),
  ]
}

/** Read what an item says and what stands below it, which are its parts unless they are marked themselves. */
function readHead(point: Point, around: Around): ActionStatement[] {
  const [first] = point.lines
  const inner: Around = { ...around, list: null, owners: [] }
  if (!first) return readBelow(point, inner)
  const marked = markOf(point.lines)
  const isLabel = /:\W*$|^\W*to-?dos?\W*$/i.test(first.text)
  const heading = !marked && isLabel ? parseActionHeading(first.text) : null
  if (heading) return readBelow(point, { ...inner, list: heading })
  const named = around.list === null ? ownersAbove(point, around.known) : null
  const list = around.list ?? (named ? 'raised' : listOf(point))
  if (!(marked || isUnmarkedAction(point, first, list, around)))
    return [...readTold(point, point.lines, around), ...readBelow(point, inner)]
  if (list === 'raised' && !marked && isTopic(point, first, around.known)) return readBelow(point, { ...inner, list })
  const shared = ownersOfAllBelow(point, first, marked, around.known)
  if (!shared && !marked && point.isTicked === null && namesAlone(joinLines(point.lines), around.known)) return []
  if (shared) return readBelow(point, { ...inner, list: list ?? 'raised', owners: shared })
  const known = list === 'raised' ? around.withBodies : around.known
  return readWithParts(point, list, named ?? around.owners, known, inner)
}

/** An action with what stands below it as its parts, and behind it the actions among these. */
function readWithParts(
  point: Point,
  list: ActionList | null,
  owners: readonly string[],
  known: KnownNames,
  inner: Around,
): ActionStatement[] {
  const { lines, isTicked, section } = point
  const others = point.points.filter(({ lines: [line] }) => line && parseMarkedLine(line.text))
  const parts = point.points.filter((part) => !others.includes(part)).map((part) => joinLines(part.lines))
  const own = toStatement({ lines, isTicked, list, owners, parts, section }, known)
  return [...(own ? [own] : []), ...others.flatMap((part) => readPoint(part, inner))]
}

/** `Next steps: [board](…)` says where the list is. */
function isListElsewhere({ isLabelledLink, lines }: Point): boolean {
  return isLabelledLink && parseActionHeading(joinLines(lines).split(':')[0] ?? '') !== null
}
