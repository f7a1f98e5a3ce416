/** A meeting on a chart of how long a list was. */
export interface ListedMeeting {
  /** ISO 8601. */
  day: string
  /** Actions that it listed, and how many of them were new. */
  listed: number
  raised: number
}

/** How long a list was at each meeting: bars in thousandths of a width and pixels, years in per cent. */
export interface ListChart {
  height: number
  /** The longest, and where it was, in per cent. */
  most: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }
  /** What was carried on stands on what was new, as a path each. */
  listed: string
  raised: string
  /** Pixels that a bar is wide: the fewer meetings, the wider. */
  bar: number
  /** Where years begin, and whether a narrow page has no room for their names. */
  years: { x: number; text: string; isMinor: boolean }[]
}

const height = 72

/** Lay out how long a list was, meeting by meeting; `null` where fewer than two meetings listed anything. */
export function toListChart(meetings: readonly ListedMeeting[]): ListChart | null {
  const from = meetings.findIndex(({ listed }) => listed > 0)
  const shown = from === -1 ? [] : meetings.slice(from)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last || shown.filter(({ listed }) => listed > 0).length < 2) return null
  const most = Math.max(...shown.map(({ listed }) => listed))
  const longest = shown.find(({ listed }) => listed === most)
  const start = Date.parse(first.day)
  const span = Math.max(1, Date.parse(last.day) - start)
  const x = (day: string): number => 8 + ((Date.parse(day) - start) / span) * 984
  const bar = (day: string, amount: number): string =>
    amount === 0
      ? ''
      : `M${Math.round(x(day) * 10) / 10} ${height}v-${Math.max(1, Math.round((amount / most) * height))}`
  const years = toYears(first.day, last.day)
  return {
    height,
    most: toMost(String(most), Math.round(x(longest?.day ?? '')) / 10),
    listed: shown.map(({ day, listed }) => bar(day, listed)).join(''),
    raised: shown.map(({ day, raised }) => bar(day, raised)).join(''),
    bar: Math.min(6, Math.max(2, Math.round(200 / shown.length))),
    years: years.map((year, index) => ({
      x: Math.max(0, Math.round(x(`${year}-01-01`)) / 10),
      text: year,
      isMinor: years.length > 6 && (years.length - index) % 2 === 0,
    })),
  }
}

function toMost(text: string, x: number): ListChart['most'] {
  return { text, x, anchor: x < 3 ? 'start' : x > 97 ? 'end' : 'middle' }
}

/** The years of a period; the first is named where it begins. */
function toYears(from: string, to: string): string[] {
  const first = Number(from.slice(0, 4))
  const count = Number(to.slice(0, 4)) - first + 1
  return Array.from({ length: count }, (_, index) => String(first + index))
}
