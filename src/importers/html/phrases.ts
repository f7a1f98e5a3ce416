import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { PhrasingContent } from 'mdast'

/** What stands in an element that holds running text alone. */
export function toPhrases(state: State, node: Element): PhrasingContent[] {
  // Blocks within it have been given up or moved out: the parser does so before anything is turned.
  return state.all(node) as PhrasingContent[]
}
