import { shortMonthNames } from '../core/text/months.ts'
import { scaleUtc } from 'd3-scale'

/** From the first to the last day that a timeline shows, ISO 8601. */
export interface Period {
  from: string
  to: string
}

/** Places days on a line that is 100 wide, whatever its width on the screen. */
export type Scale = (day: string) => number

/** A line of the axis with its words. */
export interface Tick {
  x: number
  text: string
}

/** Room that a mark at either end needs, in pixels. */
export const margin = 14

/** Make the scale of a period: per cent of a drawing that is at least `width` pixels wide and needs `behind` pixels at its end. */
export function toScale({ from, to }: Period, width: number, behind: number = margin): Scale {
  const [start, end] = [(margin / width) * 100, 100 - (Math.min(behind, width / 2) / width) * 100]
  const scale = scaleUtc([new Date(from), new Date(to)], [start, end])
  return (day) => round(scale(new Date(day)))
}

/** Choose ticks that a drawing of this width has room for: years, or months with the year where it begins. */
export function toTicks(
  period: Period,
  width: number,
  scale: Scale = toScale(period, width),
  months: readonly string[] = shortMonthNames,
): Tick[] {
  const dates = scaleUtc([new Date(period.from), new Date(period.to)], [0, 1]).ticks(
    Math.max(2, Math.floor(width / 90)),
  )
  const isMonthly = dates.length > 1 && dates.some((date) => date.getUTCMonth() > 0 || date.getUTCDate() > 1)
  const ticks: Tick[] = []
  for (const date of dates) {
    const x = scale(date.toISOString().slice(0, 10))
    const isNewYear = ticks.length === 0 || (date.getUTCMonth() === 0 && date.getUTCDate() <= 7)
    const month = months[date.getUTCMonth()] ?? ''
    const day = date.getUTCDate() > 1 ? `${date.getUTCDate()} ` : ''
    const text = isMonthly
      ? `${day}${month}${isNewYear ? ` ${date.getUTCFullYear()}` : ''}`
      : String(date.getUTCFullYear())
    const start = (x * width) / 100
    const last = ticks.at(-1)
    const isFree = last === undefined || (last.x * width) / 100 + textWidth(last.text) + 4 < start
    if (isFree && start + textWidth(text) + 4 < width) ticks.push({ x, text })
  }
  return ticks
}

/** How many pixels a text takes at most in the type of a timeline. */
export function textWidth(text: string): number {
  return text.length * 7.2
}

/** Round to hundredths, so that the bytes do not depend on the last digits of a float. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
