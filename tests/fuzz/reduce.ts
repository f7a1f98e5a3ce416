type HasFault = (shorter: string) => Promise<boolean>

/**
 * Make a text as short as it gets while it still has a fault: take out lines, then characters, in ever smaller
 * stretches. What is reached by the time `until` counts.
 */
export async function reduce(text: string, hasFault: HasFault, until = Infinity): Promise<string> {
  const shorter = await takeOut(text.split(/(?<=\n)/), hasFault, until)
  return takeOut([...shorter], hasFault, until)
}

async function takeOut(parts: readonly string[], hasFault: HasFault, until: number): Promise<string> {
  let kept = parts
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length && Date.now() < until;) {
      const without = [...kept.slice(0, start), ...kept.slice(start + size)]
      if (await hasFault(without.join(''))) kept = without
      else start += size
    }
  }
  return kept.join('')
}
