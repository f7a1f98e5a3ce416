import { shortMonthNames } from '../core/text/months.ts'
import { round, toTicks } from './axis.ts'

/** A value of a number on a day. */
export interface PanelValue {
  /** ISO 8601. */
  day: string
  value: number
  text: string
}

/** How a number went: lines in thousandths of a width and pixels; what is labelled in per cent and pixels. */
export interface Panel {
  height: number
  /** Each stretch without a long gap. */
  path: string
  last: { x: number; y: number }
  /** The most and the least that it ever was, where the two differ: words above the highest point and below the lowest. */
  extremes: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[]
  /** Where years begin; within two years, months. */
  ticks: { x: number; text: string; isMinor: boolean }[]
}

const height = 76
/** Above and below a line there is room for the words of its extremes, which so never lie on it. */
const margin = 19
/** From a point to the ground of the words above it, and of those below it. */
const above = 6
const below = 15
/** About as wide as a panel is drawn. */
const width = 400
/** Where nothing was stated for so many days, a line breaks. */
const longGap = 60

/** Lay out a number over a period that several share; `null` where it was stated less than twice. */
export function toPanel(
  values: readonly PanelValue[],
  period: { from: string; to: string },
  months = shortMonthNames,
): Panel | null {
  const last = values.at(-1)
  if (!last || values.length < 2) return null
  const start = Date.parse(period.from)
  const span = Math.max(1, Date.parse(period.to) - start)
  const x = (day: string): number => round(10 + ((Date.parse(day) - start) / span) * 970)
  const numbers = values.map(({ value }) => value)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const y = (value: number): number =>
    round(most === least ? height / 2 : margin + (1 - (value - least) / (most - least)) * (height - 2 * margin))
  const extreme = (value: number, away: number): Panel['extremes'] => {
    const one = values.find((each) => each.value === value)
    if (!one || one === last || most === least) return []
    const at = x(one.day) / 10
    return [{ x: at, y: y(value) + away, text: one.text, anchor: at < 10 ? 'start' : at > 90 ? 'end' : 'middle' }]
  }
  return {
    height,
    path: values
      .map((value, index) => `${isJoined(values[index - 1], value) ? 'L' : 'M'}${x(value.day)} ${y(value.value)}`)
      .join(''),
    last: { x: x(last.day) / 10, y: y(last.value) },
    extremes: [...extreme(most, -above), ...extreme(least, below)],
    ticks: toPanelTicks(period, (day) => x(day) / 10, months),
  }
}

function isJoined(before: PanelValue | undefined, { day }: PanelValue): boolean {
  return before !== undefined && Date.parse(day) - Date.parse(before.day) <= longGap * 86_400_000
}

/** Where years begin, every second of many; months where fewer than two begin. */
function toPanelTicks(period: { from: string; to: string }, x: (day: string) => number, months: readonly string[]) {
  const years = toYears(period, x)
  return years.length > 1 ? years : toTicks(period, width, x, months).map((tick) => ({ ...tick, isMinor: false }))
}

function toYears({ from, to }: { from: string; to: string }, x: (day: string) => number): Panel['ticks'] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, index) => first + index)
  return years
    .filter((year) => years.length <= 12 || year % 2 === 0)
    .map((year, index, all) => ({
      x: round(x(`${year}-01-01`)),
      text: String(year),
      isMinor: all.length > 5 && (all.length - index) % 2 === 0,
    }))
}
