import type { PhrasingContent } from 'mdast'
import { anchorMark } from '../html/to-tree.ts'

/** What is counted and what waits while a tree is tidied. */
export interface Tidying {
  anchors: Map<string, number>
  headings: number
  /** Anchors that wait for the heading below them. */
  waiting: string[]
  cellBreaks: number
}

/** Take the marks of anchors out of running text; they wait for a heading. */
export function takeAnchors(
  nodes: readonly PhrasingContent[],
  tidying: Tidying,
): { kept: PhrasingContent[]; found: string[] } {
  const found: string[] = []
  const take = (list: readonly PhrasingContent[]): PhrasingContent[] =>
    list.flatMap((node): PhrasingContent[] => {
      if (node.type === 'link' && node.url.startsWith(anchorMark)) {
        found.push(node.url.slice(anchorMark.length))
        return []
      }
      return 'children' in node ? [{ ...node, children: take(node.children) }] : [node]
    })
  const kept = take(nodes)
  tidying.waiting.push(...found)
  return { kept, found }
}

/** Let the anchors that wait stand at a heading; those before the first stand at it. */
export function settleAnchors(tidying: Tidying, heading: number): void {
  for (const anchor of tidying.waiting)
    if (!tidying.anchors.has(anchor)) tidying.anchors.set(anchor, Math.max(0, heading))
  tidying.waiting = []
}
