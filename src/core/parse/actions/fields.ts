import { anyOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'
import { isDue } from './due.ts'
import { listOf, parseActionHeading } from './headings.ts'
import { parseMarkedLine } from './line.ts'
import { isPerson, splitOwners } from './owners.ts'

const owners = anyOf(({ actions }) => actions.columns.owner)
const dues = anyOf(({ actions }) => actions.columns.due)
const ends = anyOf(({ actions }) => actions.columns.closed)
const fields = new RegExp(
  `^\\W*(?:(?<owner>${owners})|(?<due>${dues})|(?<closed>${ends}))\\s*:\\s*(?<value>\\S.{0,80})$`,
  'iu',
)

/** Who is to do something, until when, or that it is done, in a line of its own. */
interface Field {
  owner: string | null
  due: string | null
  isDone: boolean
}

/**
 * Put who is to do something, and until when, behind it where each stands in an item of its own: beside it, below it, or below
 * a heading that says what is to be done.
 *
 *     - **Action:** draw the plan
 *     - **Responsible:** Mia
 *     - **Deadline:** 25.11.2024
 */
export function readFields(points: readonly Point[]): Point[] {
  const read: Point[] = []
  const sections = Map.groupBy(points, ({ section }) => section)
  for (const point of points) {
    const own = fieldOf(point)
    const before = read.at(-1)
    const section = sections.get(point.section) ?? []
    const headed = own ? fromHeading(point, section) : null
    if (headed && section[0] !== point) continue
    const paragraph = before && isListed(before) ? fieldsOfParagraph(point) : []
    if (!headed && own && before && takesFields(before)) read[read.length - 1] = withField(before, own)
    else if (before && paragraph.length > 0) read[read.length - 1] = paragraph.reduce(withField, before)
    else read.push(headed ?? withFieldsBelow(withOwnFields({ ...point, points: readFields(point.points) })))
  }
  return read
}

/** An action takes the fields that stand below it and nothing else. */
function withFieldsBelow(point: Point): Point {
  const below = point.points.map((part) => [fieldOf(part) ?? fieldsOfParagraph(part)].flat())
  if (below.length === 0 || below.some((own) => own.length === 0) || !point.isItem || point.lines.length === 0)
    return point
  return below.flat().reduce(withField, { ...point, points: [] })
}

/** The lines behind the first of an item below a heading of actions that are fields, each: `Owner: Mia ↵ Due: 2024-11-25`. */
function withOwnFields(point: Point): Point {
  const fields = point.lines.map((line) => fieldOfLine(line.text))
  const from = fields.findLastIndex((field) => field === null) + 1
  if (!isListed(point) || from === 0) return point
  const own = fields.slice(from).flatMap((field) => field ?? [])
  return own.reduce(withField, { ...point, lines: point.lines.slice(0, from) })
}

/** Whether a point is an item below a heading of actions, or marked as one. */
function isListed(point: Point): boolean {
  const [first] = point.lines
  return point.isItem && first !== undefined && (listOf(point) !== null || parseMarkedLine(first.text) !== null)
}

/** The fields of a paragraph that is nothing else. */
function fieldsOfParagraph({ isItem, lines }: Point): Field[] {
  const found = isItem ? [] : lines.map(({ text }) => fieldOfLine(text))
  return found.every((field) => field !== null) ? found.flatMap((field) => field ?? []) : []
}

/**
 * Make an item of a heading below one of actions, where nothing stands below it but fields:
 *
 *     ## Action items
 *     ### 01: Draw the plan
 *     - Assigned to: Mia
 */
function fromHeading(point: Point, section: readonly Point[]): Point | null {
  const { headings } = point
  const text = (headings.at(-1) ?? '').replace(/^\d+\s*[.:)]?\s+/, '')
  const below = section.flatMap((part) => fieldOf(part) ?? [])
  const isAlone = below.length === section.length && text !== ''
  if (!isAlone || parseActionHeading(headings.at(-2) ?? '') === null) return null
  return below.reduce(withField, withText({ ...point, headings: headings.slice(0, -1) }, text))
}

function takesFields({ isItem, lines, points }: Point): boolean {
  return isItem && points.length === 0 && lines[0] !== undefined && parseMarkedLine(lines[0].text) !== null
}

function fieldOf({ isItem, lines, points }: Point): Field | null {
  const [line, ...others] = lines
  return !line || !isItem || others.length > 0 || points.length > 0 ? null : fieldOfLine(line.text)
}

function fieldOfLine(text: string): Field | null {
  if (parseMarkedLine(text)) return null
  const { owner, due, closed, value = '' } = fields.exec(text)?.groups ?? {}
  if (owner !== undefined) {
    const names = splitOwners(value)
    const isWhom = names.every((name) => isPerson(name, new Set()) || /\b(?:team|group|everyone)\b/i.test(name))
    return isWhom
      ? { owner: names.filter((name) => isPerson(name, new Set())).join(', '), due: null, isDone: false }
      : null
  }
  if (closed !== undefined) {
    const isDone = /^(?:yes|done)\b|^\d{1,4}[-/.]\d/i.test(value)
    return isDone ? { owner: null, due: null, isDone } : null
  }
  return due === undefined ? null : { owner: null, due: value, isDone: false }
}

function withField(point: Point, { owner, due, isDone }: Field): Point {
  const text = point.lines.at(-1)?.text ?? ''
  if (isDone) return withText(point, `${text} [done]`)
  const words = owner ?? (due === null || !isDue(`due ${due}`) ? '' : `due ${due}`)
  if (words === '') return point
  const isBehind = / \([^()]*\)$/.test(text)
  return withText(point, isBehind ? text.replace(/\)$/, `, ${words})`) : `${text.replace(/:$/, '')} (${words})`)
}

function withText(point: Point, text: string): Point {
  const last = point.lines.at(-1)
  if (!last) return point
  const line = { ...last, text, runs: [{ text, isStruck: last.isStruck }] }
  return { ...point, lines: [...point.lines.slice(0, -1), line] }
}
