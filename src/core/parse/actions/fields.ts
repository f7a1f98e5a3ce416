import { anyOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'
import { parseMarkedLine } from './line.ts'
import { isPerson } from './owners.ts'
import { splitOwners } from './owners.ts'

const field = (name: string, words: string): string => `(?<${name}>${words})`
const fields = new RegExp(
  `^\\W*(?:${field(
    'owner',
    anyOf(({ actions }) => actions.columns.owner),
  )}|${field(
    'due',
    anyOf(({ actions }) => actions.columns.due),
  )})\\s*:\\s*(?<value>\\S.{0,80})$`,
  'iu',
)

/** Who is to do something or until when, in a line of its own. */
interface Field {
  owner: string | null
  due: string | null
}

/**
 * Put who is to do something, and until when, behind it where each stands in an item of its own, beside it or below it:
 *
 *     - **Action:** draw the plan
 *     - **Responsible:** Mia
 *     - **Deadline:** 25.11.2024
 */
export function readFields(points: readonly Point[]): Point[] {
  const read: Point[] = []
  for (const point of points) {
    const before = read.at(-1)
    const own = fieldOf(point)
    if (own && before && takesFields(before)) read[read.length - 1] = withField(before, own)
    else read.push(withFieldsBelow({ ...point, points: readFields(point.points) }))
  }
  return read
}

/** An action takes the fields that stand below it and nothing else. */
function withFieldsBelow(point: Point): Point {
  const below = point.points.map(fieldOf)
  if (below.length === 0 || point.lines.length === 0 || !point.isItem) return point
  const known = below.filter((each) => each !== null)
  return known.length === below.length ? known.reduce(withField, { ...point, points: [] }) : point
}

function takesFields({ isItem, lines, points }: Point): boolean {
  return isItem && points.length === 0 && lines[0] !== undefined && parseMarkedLine(lines[0].text) !== null
}

function fieldOf({ isItem, lines, points }: Point): Field | null {
  const [line, ...others] = lines
  if (!line || !isItem || others.length > 0 || points.length > 0) return null
  const { owner, due, value = '' } = fields.exec(line.text)?.groups ?? {}
  if (owner !== undefined)
    return splitOwners(value).every((name) => isPerson(name, new Set())) ? { owner: value, due: null } : null
  return due === undefined ? null : { owner: null, due: value }
}

function withField(point: Point, { owner, due }: Field): Point {
  const last = point.lines.at(-1)
  if (!last) return point
  const words = owner ?? `due ${due ?? ''}`
  const text = / \([^()]*\)$/.test(last.text)
    ? last.text.replace(/\)$/, `, ${words})`)
    : `${last.text.replace(/:$/, '')} (${words})`
  return {
    ...point,
    lines: [...point.lines.slice(0, -1), { ...last, text, runs: [{ text, isStruck: last.isStruck }] }],
  }
}
