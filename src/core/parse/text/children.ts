import type { BlockContent, DefinitionContent, Nodes, Parents, PhrasingContent } from 'mdast'

/** The children of a node, whatever it is; none where it holds none. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : []
}

/** Put phrases in the place of a child that is one. */
export function replaceChild(parent: Parents, index: number, phrases: readonly PhrasingContent[]): void {
  // What may hold a phrase may hold any, which types of parents cannot say.
  parent.children.splice(index, 1, ...(phrases as never[]))
}

/** Whether a node may stand in a quotation, an item or a note. */
export function isFlow(node: Nodes): node is BlockContent | DefinitionContent {
  switch (node.type) {
    case 'blockquote':
    case 'code':
    case 'definition':
    case 'footnoteDefinition':
    case 'heading':
    case 'html':
    case 'list':
    case 'paragraph':
    case 'table':
    case 'thematicBreak':
      return true
    default:
      return false
  }
}
