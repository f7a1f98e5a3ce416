import { margin, type Period, type Tick, textWidth, toScale, toTicks } from './axis.ts'
import { type Cluster, type ClusterLane, type HrefOf, toClusterLane } from './clusters.ts'
import type { TimelineItem } from './items.ts'
import { type Lane, type Row, toLanes } from './lanes.ts'

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
  hrefOf: HrefOf
}

/** Heights in pixels: axis, heading of a lane, row. A row is as high as a target, so that no two of neighbouring rows overlap. */
const heights = { axis: 44, lane: 26, row: 26 }

/** More lanes than this leave most of the drawing empty; a coarser grouping shows as much in less room. */
const maxLanes = 8

/** Lay out releases: a lane each line or tool, releases that would overlap below each other. */
export function toTimeline(items: readonly TimelineItem[], options: TimelineOptions): Timeline {
  const { period, width, maxRows, hrefOf } = options
  const scale = toScale(period, width)
  const today = options.today >= period.from && options.today <= period.to ? scale(options.today) : null
  const choices = Math.max(1, ...items.map(({ lanes }) => lanes.length))
  const groupings = Array.from({ length: choices }, (_, choice) =>
    toLanes(items, choice, scale, width, today === null ? null : (today * width) / 100),
  )
  const fits = (lanes: readonly Lane[]): boolean =>
    (lanes.length <= maxLanes || choices === 1) && lanes.reduce((sum, { packed }) => sum + packed.length, 0) <= maxRows
  const chosen = groupings.find(fits)
  const timeline: Timeline = {
    width,
    height: heights.axis,
    ticks: toTicks(period, width).filter(
      ({ x, text }) => today === null || x >= today || (today - x) * width > 100 * (textWidth(text) + 8),
    ),
    today,
    lanes: [],
    rows: [],
    clusters: [],
  }
  if (chosen) for (const lane of chosen) addLane(timeline, lane)
  else
    addClustered(
      timeline,
      (groupings[0] ?? []).map((lane) => toClusterLane(lane, scale, width, hrefOf)),
      width,
    )
  return timeline
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
