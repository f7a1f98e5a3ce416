import type { Nodes, Parents, Root } from 'mdast'
import { toText } from '../core/parse/text/text.ts'
import { walk } from '../core/parse/text/walk.ts'
import { foldSpace } from '../core/text/fold.ts'
import type { Draft } from './draft.ts'
import { type Tidied, tidyTree } from './markdown/tidy.ts'

/**
 * A draft that waits until all others are read, with its tree tidied. The trees of thousands of documents would fill the
 * memory, so it is kept as text; each look at `root` makes the tree anew.
 */
export interface PackedDraft extends Readonly<Tidied> {
  draft: Draft
  /** Words of its headings. */
  headings: readonly string[]
}

/** Tidy the tree of a draft and pack it away; what it was read from is not needed any more. */
export function packDraft(draft: Draft): PackedDraft {
  const { root, anchors, cellBreaks } = tidyTree(draft.tree)
  const packed = JSON.stringify(root)
  const foreign = { ...draft.foreign, bytes: new Uint8Array() }
  return {
    draft: { ...draft, foreign, tree: { type: 'root', children: [] } },
    anchors,
    cellBreaks,
    headings: headingsOf(root),
    get root() {
      return JSON.parse(packed) as Root
    },
  }
}

function headingsOf(root: Root): string[] {
  const headings: string[] = []
  walk<Nodes, Parents>(root, (node) => {
    if (node.type !== 'heading') return undefined
    headings.push(foldSpace(toText(node)))
    return 'skip'
  })
  return headings
}
