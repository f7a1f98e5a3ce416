/** Bars of equal width, in units of their own view box: how much there was in each stretch of time. */
export interface Bars {
  width: number
  height: number
  /** Bars as the path of one line each: `M2 20v-8`. */
  path: string
  /** The newest bar, which is not over yet. */
  last: string
}

/** Draw amounts from left to right; `null` where all are nothing. A bar of something is at least a unit high. */
export function toBars(amounts: readonly number[], width = 110, height = 20): Bars | null {
  const most = Math.max(0, ...amounts)
  if (most === 0) return null
  const step = width / amounts.length
  const bar = (amount: number, index: number): string =>
    amount === 0
      ? ''
      : `M${Math.round((index + 0.5) * step * 10) / 10} ${height}v-${Math.max(1, Math.round((amount / most) * (height - 2)))}`
  const drawn = amounts.map(bar)
  return { width, height, path: drawn.slice(0, -1).join(''), last: drawn.at(-1) ?? '' }
}
