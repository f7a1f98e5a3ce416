/** A line without axes that shows how a number went: geometry in units of its own view box. */
export interface Sparkline {
  width: number
  height: number
  /** Points of each stretch without a long gap, as SVG writes them: `0,14 4,9`. A value between two gaps is a dash of its own. */
  lines: string[]
  /** The last value. */
  end: { x: number; y: number }
}

const height = 20
const margin = 2

/** A line passes over so many values that were left out. */
const bridged = 3

/** Draw values at equal steps from left to right, `null` for a gap; `null` where there are fewer than two values. */
export function toSparkline(values: readonly (number | null)[], width = 96): Sparkline | null {
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return null
  const least = known.reduce((a, b) => Math.min(a, b))
  const span = known.reduce((a, b) => Math.max(a, b)) - least
  const step = (width - 2 * margin) / (values.length - 1)
  const x = (index: number): number => round(margin + index * step)
  const y = (value: number): number =>
    round(span === 0 ? height / 2 : margin + (1 - (value - least) / span) * (height - 2 * margin))
  const lines: { x: number; y: number }[][] = []
  let before = -Infinity
  values.forEach((value, index) => {
    if (value === null) return
    if (index - before > bridged + 1) lines.push([])
    lines.at(-1)?.push({ x: x(index), y: y(value) })
    before = index
  })
  const last = values.findLastIndex((value) => value !== null)
  return {
    width,
    height,
    lines: lines.map(toPoints),
    end: { x: x(last), y: y(values[last] ?? 0) },
  }
}

function toPoints(points: readonly { x: number; y: number }[]): string {
  const [only, second] = points
  const drawn =
    only && !second
      ? [
          { ...only, x: round(only.x - 1) },
          { ...only, x: round(only.x + 1) },
        ]
      : points
  return drawn.map(({ x, y }) => `${x},${y}`).join(' ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
