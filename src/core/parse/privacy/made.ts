/** How many stretches of figures and of other signs a value has: `t0k-4f8` → 5. */
export function alternations(value: string): number {
  return value.match(/\d+|\D+/g)?.length ?? 0
}

/** Whether a value is the name of something with a number at its end: `wlcg-profile1`, `python3-tokens`, `lxplus7`. */
export function isNameWithNumber(value: string): boolean {
  return /^(?:\p{L}{2,}\d{0,2}[-_.])*\p{L}{2,}[-_.]?\d{0,3}$/u.test(value)
}

/** Whether the letters of a value are in no order of capitals: `QzTtLwXmVk`, but not `getUserName`. */
export function isShuffled(value: string): boolean {
  const changes = value.match(/[a-z][A-Z]/g)?.length ?? 0
  return changes >= 4 && changes >= value.length / 4
}
