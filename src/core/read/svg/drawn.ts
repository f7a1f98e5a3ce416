/** An element of a drawing, and the ids of others that it draws besides. */
interface Drawn {
  refers: string[]
  children: Drawn[]
  /** What it draws altogether, once that is known. */
  count: number | null
}

/** Follows the elements of a drawing as they are read, and counts what a browser draws of them. */
export interface DrawnCounter {
  open: (attributes: readonly { local: string; value: string }[]) => void
  close: () => void
  /** Whether far more is drawn than is written: what draws itself several times over, again and again. */
  isBomb: () => boolean
}

/** Deeper than any drawing, and no deeper than a function may call itself. */
export const deepest = 1_000

/** How much more may be drawn than is written. */
const most = { times: 20, besides: 100_000 }

/**
 * Count what is drawn: `use` draws another element again, and so do patterns, masks and marks, which may do the same.
 * Ten elements that each draw the one before ten times are a hundred lines to read and ten thousand million to draw.
 */
export function toDrawnCounter(): DrawnCounter {
  const root: Drawn = { refers: [], children: [], count: null }
  const way = [root]
  const named = new Map<string, Drawn>()
  let written = 0
  return {
    open: (attributes) => {
      const element: Drawn = { refers: attributes.flatMap(toReferences), children: [], count: null }
      const id = attributes.find(({ local }) => local === 'id')?.value
      if (id !== undefined && !named.has(id)) named.set(id, element)
      way.at(-1)?.children.push(element)
      way.push(element)
      written += 1
    },
    close: () => void way.pop(),
    isBomb: () => countDrawn(root, named, 0) > most.times * written + most.besides,
  }
}

/** `href="#a"` and `fill="url(#a)"`. */
function toReferences({ local, value }: { local: string; value: string }): string[] {
  if (local === 'href') return /^\s*#/.test(value) ? [value.trim().slice(1)] : []
  return value.includes('#') ? [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id) : []
}

/** Browsers draw nothing of an element that draws itself; what is nested too deeply counts as too much. */
function countDrawn(element: Drawn, named: ReadonlyMap<string, Drawn>, depth: number): number {
  if (element.count !== null) return element.count
  if (depth > deepest) return Number.POSITIVE_INFINITY
  element.count = 0
  let count = 1
  for (const child of element.children) count += countDrawn(child, named, depth + 1)
  for (const id of element.refers) {
    const other = named.get(id)
    if (other) count += countDrawn(other, named, depth + 1)
  }
  element.count = count
  return count
}
