import { margin, type Scale, textWidth } from './axis.ts'
import type { TimelineItem } from './items.ts'
import { type Join, type Mark, toJoins, toMarks } from './marks.ts'

/** Words beside a mark. `x` in per cent; they start there, or end there where the margin is near. */
export interface Label {
  x: number
  isBefore: boolean
  text: string
  note: string | null
  direction: 'later' | 'earlier' | null
}

/** A release as it is drawn, `y` in pixels. */
export interface Row {
  y: number
  marks: Mark[]
  joins: Join[]
  label: Label | null
}

/** A release with the room it takes, in pixels. */
interface Placed {
  row: Omit<Row, 'y'>
  start: number
  end: number
}

/** A lane with its releases, packed into rows. */
export interface Lane {
  title: string
  own: TimelineItem[]
  packed: Placed[][]
}

/** Group releases into lanes, in one of the ways that they offer, and pack each lane. `now` is the line of today in pixels. */
export function toLanes(
  items: readonly TimelineItem[],
  choice: number,
  scale: Scale,
  width: number,
  now: number | null,
): Lane[] {
  return [...Map.groupBy(items, ({ lanes }) => lanes[choice] ?? lanes.at(-1) ?? '')].map(([title, own]) => ({
    title,
    own,
    packed: pack(own.map((item) => place(item, scale, width, now))),
  }))
}

/** Draw a release and find room for its words: behind it, or before it where the margin or the line of today is near. `now` is that line in pixels. */
function place(item: TimelineItem, scale: Scale, width: number, now: number | null): Placed {
  const marks = toMarks(item, scale, width)
  const [from, to] = [Math.min(...marks.map((mark) => mark.from)), Math.max(...marks.map((mark) => mark.to))]
  const [left, right] = [(from * width) / 100 - margin, (to * width) / 100 + margin]
  const room = textWidth(item.label + (item.note === null ? '' : ` ${item.note}`)) + 4
  const last = item.points.at(-1)?.type ?? ''
  const before = item.points.findLast(({ type }) => type === 'was-later' || type === 'was-earlier')?.type
  const direction = before === undefined || last === 'withdrawn' ? null : before === 'was-later' ? 'later' : 'earlier'
  const label = { text: item.label, note: item.note, direction } as const
  const row = { marks, joins: toJoins(item, scale) }
  const crosses = (start: number): boolean => now !== null && start < now && now < start + room
  const fitsBehind = right + room <= width
  if (fitsBehind && !(crosses(right) && left - room >= 0 && !crosses(left - room)))
    return { row: { ...row, label: { ...label, x: to, isBefore: false } }, start: left, end: right + room }
  if (left - room >= 0)
    return { row: { ...row, label: { ...label, x: from, isBefore: true } }, start: left - room, end: right }
  return { row: { ...row, label: null }, start: left, end: right }
}

/** Put each release into the first row in which it overlaps nothing. */
function pack(placed: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = []
  for (const one of [...placed].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const free = rows.find((row) => (row.at(-1)?.end ?? 0) + 4 <= one.start)
    if (free) free.push(one)
    else rows.push([one])
  }
  return rows
}
