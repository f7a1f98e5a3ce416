import { type Period, round, textWidth, type Tick, toScale, toTicks } from './axis.ts'

/** What a release was planned for, meeting by meeting. */
export interface TrendItem {
  label: string
  title: string
  direction: 'later' | 'earlier' | 'same'
  /** In order of the day on which each was said, all ISO 8601. */
  steps: { saidOn: string; planned: string }[]
  /** Until when the last was said. */
  until: string
}

/** A release in a trend chart: horizontal while its plan stands, a step where it moves. `x` in per cent, `y` in pixels. */
export interface TrendLine {
  title: string
  direction: TrendItem['direction']
  segments: { x1: number; y1: number; x2: number; y2: number }[]
  label: { text: string; x: number; y: number; isBefore: boolean } | null
}

/** A milestone trend chart: the day on which a plan was said runs to the right, the day that was planned runs up. */
export interface Trend {
  height: number
  xTicks: Tick[]
  /** `x` is a height in pixels here. */
  yTicks: Tick[]
  lines: TrendLine[]
}

const height = 360
const foot = 24

/** Lay out a milestone trend chart; `null` where nothing was stated at two times or more. */
export function toTrend(items: readonly TrendItem[], width: number): Trend | null {
  const said = items.flatMap(({ steps, until }) => [...steps.map(({ saidOn }) => saidOn), until]).sort()
  const planned = items.flatMap(({ steps }) => steps.map((step) => step.planned)).sort()
  const [firstSaid, firstPlanned] = [said[0], planned[0]]
  const [lastSaid, lastPlanned] = [said.at(-1), planned.at(-1)]
  if (!firstSaid || !lastSaid || !firstPlanned || !lastPlanned || firstSaid === lastSaid) return null
  const across: Period = { from: firstSaid, to: lastSaid }
  const up: Period = { from: firstPlanned, to: lastPlanned }
  const x = toScale(across, width)
  const vertical = toScale(up, height)
  const y = (day: string): number => round(height - (vertical(day) * height) / 100)
  const room = toRoom(width)
  const lines = joinAlike(items).map((item): TrendLine => {
    const segments = item.steps.flatMap((step, index) => {
      const end = item.steps[index + 1]
      const level = { x1: x(step.saidOn), y1: y(step.planned), x2: x(end?.saidOn ?? item.until), y2: y(step.planned) }
      return end ? [level, { x1: level.x2, y1: level.y2, x2: level.x2, y2: y(end.planned) }] : [level]
    })
    const last = segments.at(-1)
    return {
      title: item.title,
      direction: item.direction,
      segments,
      label: last && item.direction !== 'same' ? room(item.label, last.x2, last.y2) : null,
    }
  })
  return {
    height: height + foot,
    xTicks: toTicks(across, width),
    yTicks: toTicks(up, 600).map(({ x: at, text }) => ({ x: round(height - (at * height) / 100), text })),
    lines: lines.sort((a, b) => Number(a.direction !== 'same') - Number(b.direction !== 'same')),
  }
}

/** Releases that were always planned alike are one line. */
function joinAlike(items: readonly TrendItem[]): TrendItem[] {
  return [
    ...Map.groupBy(items, ({ direction, steps, until }) => JSON.stringify([direction, steps, until])).values(),
  ].flatMap((group) => {
    const [first] = group
    return first
      ? [
          {
            ...first,
            label: group.map(({ label }) => label).join(', '),
            title: group.map(({ title }) => title).join('\n'),
          },
        ]
      : []
  })
}

/** Finds a free place for words at the end of a line: just above it, else a little higher or lower; none where all is taken. */
function toRoom(width: number): (text: string, x: number, y: number) => TrendLine['label'] {
  const taken: { from: number; to: number; y: number }[] = []
  return (text, x, y) => {
    const span = ((textWidth(text) + 8) / width) * 100
    const isBefore = x + span > 100
    const [from, to] = isBefore ? [x - span, x] : [x, x + span]
    const free = [0, -15, 15]
      .map((shift) => y - 8 + shift)
      .find(
        (at) =>
          at > 8 && at < height && taken.every((box) => box.to <= from || box.from >= to || Math.abs(box.y - at) >= 15),
      )
    if (from < 0 || free === undefined) return null
    taken.push({ from, to, y: free })
    return { text, x, y: free, isBefore }
  }
}
