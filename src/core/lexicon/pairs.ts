/** Every beginning with every end behind it: `will stay`, `will wait`, `shall stay`, `shall wait`. */
export function pairsOf(beginnings: readonly string[], ends: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`))
}
