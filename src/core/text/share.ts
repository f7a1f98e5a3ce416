/** The share that two sets have in common, 0 to 1 (the coefficient of Sørensen and Dice). */
export function shareOf<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): number {
  const shared = [...one].filter((value) => other.has(value)).length
  return (2 * shared) / Math.max(one.size + other.size, 1)
}
