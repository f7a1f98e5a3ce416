/** What one sign of a pattern may stand for: any number of signs, or one that fits. */
type Part = 'any' | ((sign: string) => boolean)

/**
 * Make a test of paths from a pattern: `*` stands for any signs of a name, `?` for one, `[ab]` and `[!a-z]` for one of
 * these, `{md,txt}` for either, `**` for any folders. Patterns are written by strangers, so none takes longer than its
 * length times that of the path: nothing is tried again.
 */
export function toGlob(pattern: string): (path: string) => boolean {
  const alternatives = unfold(pattern).map((each) => each.split('/').map(toParts))
  return (path) => {
    const names = path.split('/').map((name) => [...name])
    return alternatives.some((folders) => leadsTo(folders, names))
  }
}

/** Follow every way at once: the places in the pattern that the names so far can have reached. */
function leadsTo(folders: readonly (readonly Part[] | '**')[], names: readonly (readonly string[])[]): boolean {
  let reached = withSkipped(folders, new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const at of reached) {
      const folder = folders[at]
      if (folder === '**') next.add(at)
      else if (folder && fits(folder, name)) next.add(at + 1)
    }
    reached = withSkipped(folders, next)
  }
  return reached.has(folders.length)
}

/** `**` also stands for no folder. */
function withSkipped(folders: readonly (readonly Part[] | '**')[], reached: Set<number>): Set<number> {
  for (const at of reached) if (folders[at] === '**') reached.add(at + 1)
  return reached
}

/** Where a sign does not fit, only the last `*` takes one more: those before it never have to. */
function fits(parts: readonly Part[], signs: readonly string[]): boolean {
  let [at, part, lastAny, taken] = [0, 0, -1, 0]
  while (at < signs.length) {
    const own = parts[part]
    if (own === 'any') [lastAny, taken, part] = [part, at, part + 1]
    else if (own?.(signs[at] ?? '') === true) [at, part] = [at + 1, part + 1]
    else if (lastAny === -1) return false
    else [taken, at, part] = [taken + 1, taken + 1, lastAny + 1]
  }
  return parts.slice(part).every((rest) => rest === 'any')
}

/** The parts of one name of a pattern; `**` alone stands for folders. */
function toParts(name: string): readonly Part[] | '**' {
  if (name === '**') return '**'
  return [...name.matchAll(/\\.|\[[!^]?\]?[^\]]*\]|./gsu)].map(([written]) => toPart(written))
}

function toPart(written: string): Part {
  if (written === '*') return 'any'
  if (written === '?') return () => true
  if (written.length > 2 && written.startsWith('[')) return toClass(written.slice(1, -1))
  const own = written.length > 1 && written.startsWith('\\') ? written.slice(1) : written
  return (sign) => sign === own
}

/** `a-z_` and `!a-z`. */
function toClass(written: string): Part {
  const isNot = /^[!^]/.test(written)
  const ranges = [...written.slice(isNot ? 1 : 0).matchAll(/(.)-(.)|./gsu)].map(
    ([sign, from = sign, to = sign]) => [from, to] as const,
  )
  return (sign) => ranges.some(([from, to]) => sign >= from && sign <= to) !== isNot
}

/** As many ways as a pattern may be read; braces beyond them stand for themselves. */
const mostWays = 100

/** `*.{md,txt}` → `*.md`, `*.txt` */
function unfold(pattern: string): string[] {
  let ways = [pattern]
  for (;;) {
    const next = ways.flatMap((way) => {
      const [whole, front = '', inner = '', back = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(way) ?? []
      return whole === undefined || !inner.includes(',')
        ? [way]
        : inner.split(',').map((choice) => `${front}${choice}${back}`)
    })
    if (next.length === ways.length || next.length > mostWays) return ways
    ways = next
  }
}
