/**
 * Say where a number stands among those before it: `the most in 52 meetings`; `null` where it is neither the most nor the least.
 * `values` are oldest first, `null` for a gap.
 */
export function toRange(values: readonly (number | null)[]): string | null {
  const known = values.filter((value) => value !== null)
  const last = known.at(-1)
  const before = known.slice(0, -1)
  if (last === undefined || before.length < 8) return null
  const [least, most] = [Math.min(...before), Math.max(...before)]
  if (last > most) return `the most in ${known.length} meetings`
  if (last < least) return `the least in ${known.length} meetings`
  return null
}

/** Say how a number changed since it was stated before: `8 more than before`, `the same as before`; `null` where it was stated once. */
export function toChange(values: readonly (number | null)[]): string | null {
  const known = values.filter((value) => value !== null)
  const [last, before] = [known.at(-1), known.at(-2)]
  if (last === undefined || before === undefined) return null
  const change = Math.round((last - before) * 1000) / 1000
  if (change === 0) return 'the same as before'
  return `${Math.abs(change).toLocaleString('en-GB')} ${change > 0 ? 'more' : 'less'} than before`
}
