import { margin, type Period, type Scale, type Tick, textWidth, toScale, toTicks } from './axis.ts'
import type { TimelineItem } from './items.ts'
import { type Join, type Mark, target, toJoins, toMarks } from './marks.ts'

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

/** One or several releases of a line that is drawn in a single row; `count` says how many. */
export interface Cluster {
  x: number
  y: number
  count: number
  title: string
  href: string
}

/** Title of a lane: at the left above it, or beside its single row, where `x` is not `null`. */
export interface LaneTitle {
  title: string
  y: number
  /** In per cent; `null` above the lane. */
  x: number | null
  /** Whether it ends at `x`. */
  isBefore: boolean
}

/** A drawing of releases over time: `x` in per cent of its width, `y` in pixels. */
export interface Timeline {
  /** Least width in pixels for which nothing overlaps. */
  width: number
  height: number
  ticks: Tick[]
  /** Where today is, `null` outside the period. */
  today: number | null
  lanes: LaneTitle[]
  rows: Row[]
  clusters: Cluster[]
}

/** What a timeline is drawn with. */
export interface TimelineOptions {
  period: Period
  today: string
  width: number
  /** Most rows a drawing may take; where no grouping keeps to it, each lane of the finest becomes one row in which releases that are close become one mark. */
  maxRows: number
  /** Where a mark of several releases leads to, by the day of the first. */
  hrefOf: (day: string) => string
}

/** Heights in pixels: axis, heading of a lane, row. A row is as high as a target, so that no two of neighbouring rows overlap. */
const heights = { axis: 44, lane: 26, row: 26 }

/** A release with the room it takes, in pixels. */
interface Placed {
  row: Omit<Row, 'y'>
  start: number
  end: number
}

/** A lane with its releases, packed into rows. */
interface Lane {
  title: string
  own: TimelineItem[]
  packed: Placed[][]
}

/** Lay out releases: a lane each line or tool, releases that would overlap below each other. */
export function toTimeline(items: readonly TimelineItem[], options: TimelineOptions): Timeline {
  const { period, today, width, maxRows } = options
  const scale = toScale(period, width)
  const groupings = Array.from({ length: Math.max(1, ...items.map(({ lanes }) => lanes.length)) }, (_, choice) => toLanes(items, choice, scale, width, today >= period.from && today <= period.to ? (scale(today) * width) / 100 : -1))
  const chosen = groupings.find((lanes) => lanes.reduce((sum, { packed }) => sum + packed.length, 0) <= maxRows)
  const timeline: Timeline = { width, height: heights.axis, ticks: toTicks(period, width), today: today >= period.from && today <= period.to ? scale(today) : null, lanes: [], rows: [], clusters: [] }
  if (chosen) for (const lane of chosen) addLane(timeline, lane)
  else addClustered(timeline, (groupings[0] ?? []).map((lane) => toClusterLane(lane, scale, options)), width)
  return timeline
}

function toLanes(items: readonly TimelineItem[], choice: number, scale: Scale, width: number, now: number): Lane[] {
  return [...Map.groupBy(items, ({ lanes }) => lanes[choice] ?? lanes.at(-1) ?? '')].map(([title, own]) => ({ title, own, packed: pack(own.map((item) => place(item, scale, width, now))) }))
}

function addLane(timeline: Timeline, { title, packed }: Lane): void {
  if (title !== '') {
    timeline.lanes.push({ title, y: timeline.height + 17, x: null, isBefore: false })
    timeline.height += heights.lane
  }
  for (const placed of packed) {
    timeline.rows.push(...placed.map(({ row }) => ({ ...row, y: timeline.height + heights.row / 2 })))
    timeline.height += heights.row
  }
  timeline.height += 8
}

/** Draw a release and find room for its words: behind it, or before it where the margin or the line of today is near. `now` is that line in pixels. */
function place(item: TimelineItem, scale: Scale, width: number, now: number): Placed {
  const marks = toMarks(item, scale, width)
  const [from, to] = [Math.min(...marks.map((mark) => mark.from)), Math.max(...marks.map((mark) => mark.to))]
  const [left, right] = [(from * width) / 100 - margin, (to * width) / 100 + margin]
  const room = textWidth(item.label + (item.note === null ? '' : ` ${item.note}`)) + 4
  const last = item.points.at(-1)?.type ?? ''
  const before = item.points.findLast(({ type }) => type === 'was-later' || type === 'was-earlier')?.type
  const direction = before === undefined || last === 'withdrawn' ? null : before === 'was-later' ? 'later' : 'earlier'
  const label = { text: item.label, note: item.note, direction } as const
  const row = { marks, joins: toJoins(item, scale) }
  const crosses = (start: number): boolean => start < now && now < start + room
  const fitsBehind = right + room <= width
  if (fitsBehind && !(crosses(right) && left - room >= 0 && !crosses(left - room))) return { row: { ...row, label: { ...label, x: to, isBefore: false } }, start: left, end: right + room }
  if (left - room >= 0) return { row: { ...row, label: { ...label, x: from, isBefore: true } }, start: left - room, end: right }
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

/** A lane drawn in a single row. */
interface ClusterLane {
  title: string
  clusters: Omit<Cluster, 'y'>[]
  from: number
  to: number
}

/** Releases closer than a finger become one mark that says how many. */
function toClusterLane({ title, own }: Lane, scale: Scale, { width, hrefOf }: TimelineOptions): ClusterLane {
  const finals = own.flatMap(({ label, points }) => {
    const point = points.at(-1)
    return point ? [{ label, point, x: scale(point.earliest) }] : []
  })
  const groups: (typeof finals)[] = []
  for (const final of finals.sort((a, b) => a.x - b.x)) {
    const group = groups.at(-1)
    if (group && ((final.x - (group[0]?.x ?? 0)) * width) / 100 < target + 2) group.push(final)
    else groups.push([final])
  }
  const clusters = groups.flatMap((group): ClusterLane['clusters'] => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return []
    if (first === last) return [{ x: first.x, count: 1, title: first.point.title, href: first.point.href }]
    return [{ x: first.x, count: group.length, title: `${group.length} releases, ${first.label} to ${last.label}, ${first.point.earliest} to ${last.point.latest}`, href: hrefOf(first.point.earliest) }]
  })
  return { title, clusters, from: clusters[0]?.x ?? 0, to: clusters.at(-1)?.x ?? 0 }
}

/** Put the titles of all lanes beside their rows if all have room there, else above them. */
function addClustered(timeline: Timeline, lanes: readonly ClusterLane[], width: number): void {
  const fitsBefore = ({ title, from }: ClusterLane): boolean => (from * width) / 100 > textWidth(title) + margin
  const fitsBehind = ({ title, to }: ClusterLane): boolean => (to * width) / 100 + margin + textWidth(title) < width
  const isBeside = lanes.every((lane) => fitsBefore(lane) || fitsBehind(lane))
  for (const lane of lanes) {
    const isBefore = fitsBefore(lane)
    if (!isBeside) {
      timeline.lanes.push({ title: lane.title, y: timeline.height + 17, x: null, isBefore: false })
      timeline.height += heights.lane
    }
    const y = timeline.height + heights.row / 2
    if (isBeside) timeline.lanes.push({ title: lane.title, y: y + 4, x: isBefore ? lane.from : lane.to, isBefore })
    timeline.clusters.push(...lane.clusters.map((cluster) => ({ ...cluster, y })))
    timeline.height += heights.row
  }
}
