import type { Place } from '../../read/message.ts'
import type { Point } from '../text/outline.ts'
import type { TableData } from '../text/tables.ts'
import { parseActionHeading } from './headings.ts'
import { isNothing } from './line.ts'
import { joinLines } from './lines.ts'
import type { ActionStatement } from './statement.ts'

/** A part of a section of actions that gives none, with what is wrong with it. */
export interface Unread {
  place: Place
  reason: string
}

/** Something below a heading of actions, from its first to its last line. */
interface Part {
  heading: string
  section: string | null
  place: Place
}

const advice =
  'write each as an item such as "- Mia: order the disks, due 2024-05-01", or move it below another heading'

/** Find the lines and tables right below a heading of actions that give none; one a section. */
export function findUnread(
  points: readonly Point[],
  tables: readonly TableData[],
  actions: readonly ActionStatement[],
): Unread[] {
  const lines = actions.map(({ place }) => place.line)
  const parts = [...points.flatMap(toPart), ...tables.flatMap(toTablePart)]
  const unread = parts.filter(({ place }) => !lines.some((line) => line >= place.line && line <= place.endLine))
  return [...Map.groupBy(unread, ({ section }) => section).values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const others = more.length > 0 ? `, and ${more.length} more below it` : ''
    const reason = `this stands below "${first.heading}" and gives no action${others}; ${advice}`
    return [{ place: first.place, reason }]
  })
}

function toPart(point: Point): Part[] {
  const { headings, section, lines } = point
  const heading = headings.at(-1) ?? ''
  const [first] = lines
  const text = joinLines(lines)
  const isEmpty = !first || isNothing(text) || text.endsWith('?') || parseActionHeading(text) !== null
  if (isEmpty || (!point.isItem && text.endsWith(':')) || parseActionHeading(heading) !== 'raised') return []
  return [{ heading, section, place: { ...first.place, endLine: lastLineOf(point), endColumn: first.place.endColumn } }]
}

function lastLineOf({ lines, points }: Point): number {
  return Math.max(...lines.map(({ place }) => place.endLine), ...points.map(lastLineOf))
}

function toTablePart({ section, header, place, rows }: TableData): Part[] {
  const [first] = header
  const hasWords = rows.some((row) => row.some(({ text }) => !isNothing(text)))
  if (!section || !first || !hasWords || parseActionHeading(section.title) === null) return []
  return [{ heading: section.title, section: section.id, place }]
}
