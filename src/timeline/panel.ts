import { round } from './axis.ts'

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
  /** The most and the least that it ever was, where the two differ; words stand before the point near the right end. */
  extremes: { x: number; y: number; text: string; isMost: boolean; isBefore: boolean }[]
  years: { x: number; text: string; isMinor: boolean }[]
}

const height = 52
const margin = 5
/** Where nothing was stated for so many days, a line breaks. */
const longGap = 60

/** Lay out a number over a period that several share; `null` where it was stated less than twice. */
export function toPanel(values: readonly PanelValue[], period: { from: string; to: string }): Panel | null {
  const last = values.at(-1)
  if (!last || values.length < 2) return null
  const start = Date.parse(period.from)
  const span = Math.max(1, Date.parse(period.to) - start)
  const x = (day: string): number => round(10 + ((Date.parse(day) - start) / span) * 970)
  const numbers = values.map(({ value }) => value)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const y = (value: number): number =>
    round(most === least ? height / 2 : margin + (1 - (value - least) / (most - least)) * (height - 2 * margin))
  const extreme = (value: number, isMost: boolean): Panel['extremes'] => {
    const one = values.find((each) => each.value === value)
    return one && one !== last && most !== least
      ? [{ x: x(one.day) / 10, y: y(value), text: one.text, isMost, isBefore: x(one.day) > 800 }]
      : []
  }
  return {
    height,
    path: values
      .map((value, index) => `${isJoined(values[index - 1], value) ? 'L' : 'M'}${x(value.day)} ${y(value.value)}`)
      .join(''),
    last: { x: x(last.day) / 10, y: y(last.value) },
    extremes: [...extreme(most, true), ...extreme(least, false)],
    years: toYears(period, (day) => x(day) / 10),
  }
}

function isJoined(before: PanelValue | undefined, { day }: PanelValue): boolean {
  return before !== undefined && Date.parse(day) - Date.parse(before.day) <= longGap * 86_400_000
}

/** Where years begin; where they are many, every second has its name. */
function toYears({ from, to }: { from: string; to: string }, x: (day: string) => number): Panel['years'] {
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
