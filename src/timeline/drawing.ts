import { margin, type Period, round, type Scale, textWidth, type Tick, toScale, toTicks } from './axis.ts'
import type { RowLabel, TimelineRow } from './items.ts'
import { type Join, type Mark, toJoins, toMark } from './marks.ts'

/** A row of a drawing: `x` in per cent of the width behind the titles, `y` in pixels. */
export interface DrawnRow {
  title: string
  isLiving: boolean
  y: number
  /** How long its versions are supported, in per cent. */
  spans: { from: number; to: number; title: string }[]
  /** From the first to the last release. */
  bar: { from: number; to: number } | null
  /** Candidates, in tenths of a per cent. */
  candidates: number[]
  joins: Join[]
  marks: Mark[]
  label: { text: string; x: number } | null
  remark: RowLabel | null
}

/** How often something was spoken of, quarter by quarter, on the same axis: bars in tenths of a per cent and pixels. */
export interface DrawnSpeech {
  y: number
  most: number
  bars: { x: number; width: number; height: number }[]
}

/** Releases over time: one row a line, a tool or a release. Rows never share a height, so nothing has to make room. */
export interface Drawing {
  /** Pixels that the titles take at the left, and the remarks at the right. */
  titles: number
  remarks: number
  height: number
  /** Those that narrow pages have no room for are minor. */
  ticks: (Tick & { isMinor: boolean })[]
  /** Where today is, `null` outside the period. */
  today: number | null
  rows: DrawnRow[]
  speech: DrawnSpeech | null
  /** Whether there is so much to show that a narrow page lets it scroll. */
  isWide: boolean
}

/** What a drawing is made from besides its rows. */
export interface DrawingOptions {
  period: Period
  today: string
  /** Mentions by the first day of their quarter. */
  speech: readonly { from: string; to: string; count: number }[]
  /** Short names of the months, and what stands before the bars of speech; English where they are not given. */
  months?: readonly string[]
  perQuarter?: string
  /** Whether it has to fit a phone, however much there is. */
  isNarrow?: boolean
}

const heights = { axis: 26, row: 24, speech: 40 }
/** Widths in pixels: of a drawing that may scroll, of one that fits a phone, and the least that its titles leave. */
const widths = { wide: 700, narrow: 288, least: 120 }
const few = 12

/** Lay out rows of releases over time. */
export function toDrawing(rows: readonly TimelineRow[], options: DrawingOptions): Drawing {
  const { period, today, speech, months, perQuarter = 'per quarter', isNarrow = false } = options
  const isWide = !isNarrow && rows.reduce((sum, { items }) => sum + items.length, 0) > few
  const quarters = speech.filter(({ from, to }) => to >= period.from && from <= period.to)
  const titles = Math.min(170, widest([...rows.map(({ title }) => title), quarters.length > 0 ? perQuarter : '']))
  const remarks = widest(rows.map(({ remark }) => remark?.text ?? ''))
  const width = Math.max(widths.least, (isWide ? widths.wide : widths.narrow) - titles - remarks)
  const scale = toScale(period, width, roomBehind(rows, period, width))
  const own = new Set(toTicks(period, isWide ? width : widths.least, scale, months).map(({ text }) => text))
  const shownToday = today >= period.from && today <= period.to ? scale(today) : null
  const drawn = rows.map((row, index) => ({
    ...toRow(row, heights.axis + (index + 0.5) * heights.row, scale),
    spans: toSpans(row, period, scale),
  }))
  const below = heights.axis + rows.length * heights.row
  return {
    titles,
    remarks,
    height: below + (quarters.length > 0 ? heights.speech + 10 : 4),
    ticks: toTicks(period, widths.wide, scale, months).map((tick) => ({
      ...tick,
      isMinor: !isWide && !own.has(tick.text),
    })),
    today: shownToday,
    rows: drawn,
    speech: quarters.length > 0 ? toSpeech(quarters, period, scale, below + heights.speech + 6) : null,
    isWide,
  }
}

/** Pixels that the widest of some words takes, with a space; none where there are no words. */
function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => (text === '' ? 0 : Math.ceil(textWidth(text)) + 12)))
}

/** Pixels to keep free at the end, so that the words behind the last mark of every row end within the drawing. */
function roomBehind(rows: readonly TimelineRow[], { from, to }: Period, width: number): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const needs = rows.map(({ label, items }) => {
    const days = items.flatMap(({ points }) => points.map(({ latest }) => Date.parse(latest)))
    const share = (Math.max(start, ...days) - start) / (end - start)
    if (label === null || !(share > 0)) return 0
    // The mark lies at margin + share × (width - margin - room); the words behind it must end at the width.
    return width - margin - (width - margin - textWidth(label) - 16) / share
  })
  return Math.max(margin, ...needs)
}

function toRow(
  { title, isLiving, items, label, remark }: TimelineRow,
  y: number,
  scale: Scale,
): Omit<DrawnRow, 'spans'> {
  const points = items.flatMap((item) => item.points)
  const marks = points.filter(({ type }) => type !== 'candidate').map((point) => toMark(point, scale))
  const made = marks.filter(({ type }) => type === 'released').map(({ x }) => x)
  const candidates = [
    ...new Set(points.filter(({ type }) => type === 'candidate').map(({ latest }) => Math.round(scale(latest) * 10))),
  ]
  const end = Math.max(0, ...marks.map(({ x, width }) => x + width), ...candidates.map((x) => x / 10))
  return {
    title,
    isLiving,
    y,
    bar: made.length > 1 ? { from: Math.min(...made), to: Math.max(...made) } : null,
    candidates: candidates.sort((a, b) => a - b),
    joins: items.flatMap((item) => toJoins(item, scale)),
    marks: marks.sort((a, b) => order(a) - order(b) || a.x - b.x),
    label: label === null ? null : { text: label, x: round(end) },
    remark,
  }
}

/** Spans of support as far as the period shows them. */
function toSpans({ spans }: TimelineRow, period: Period, scale: Scale): DrawnRow['spans'] {
  return spans
    .filter(({ from, to }) => from < period.to && to > period.from)
    .map(({ from, to, title }) => ({
      from: scale(from < period.from ? period.from : from),
      to: scale(to > period.to ? period.to : to),
      title,
    }))
}

/** What stands now is drawn over what stood before. */
function order({ type }: Mark): number {
  return type.startsWith('was') ? 0 : 1
}

function toSpeech(quarters: DrawingOptions['speech'], { from, to }: Period, scale: Scale, y: number): DrawnSpeech {
  const most = Math.max(...quarters.map(({ count }) => count))
  const bars = quarters.map((quarter) => {
    const start = Math.round(scale(quarter.from < from ? from : quarter.from) * 10)
    const end = Math.round(scale(quarter.to > to ? to : quarter.to) * 10)
    return {
      x: start,
      width: Math.max(2, end - start - 1),
      height: Math.max(2, round((quarter.count / most) * heights.speech)),
    }
  })
  return { y, most, bars }
}
