import { anyOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'
import { parseActionHeading } from './headings.ts'
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
    if (!headed && own && before && takesFields(before)) read[read.length - 1] = withField(before, own)
    else read.push(headed ?? withFieldsBelow({ ...point, points: readFields(point.points) }))
  }
  return read
}

/** An action takes the fields that stand below it and nothing else. */
function withFieldsBelow(point: Point): Point {
  const below = point.points.flatMap((part) => fieldOf(part) ?? [])
  if (below.length === 0 || below.length < point.points.length || !point.isItem || point.lines.length === 0)
    return point
  return below.reduce(withField, { ...point, points: [] })
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
  if (!line || !isItem || others.length > 0 || points.length > 0 || parseMarkedLine(line.text)) return null
  const { owner, due, closed, value = '' } = fields.exec(line.text)?.groups ?? {}
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
  const words = owner ?? (due === null ? '' : `due ${due}`)
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
