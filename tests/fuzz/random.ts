/** Random choices that are the same every time for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number
  /** One of a list, which is not empty. */
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value
}

/** Begin a row of random choices. */
export function openRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, pick: (values) => values[below(values.length)] ?? values[0] }
}
