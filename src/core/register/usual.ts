/** The number in the middle, so that it is one that occurred; of an even count the greater of two, `null` of none. */
export function toUsual(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
