import type { FootnoteDefinition, FootnoteReference, Heading, Nodes, Parents, Root } from 'mdast'
import { walk } from './walk.ts'

/** A node with the one that holds it. */
interface Held<Node> {
  node: Node
  parent: Parents
}

/**
 * Show footnotes that nothing refers to where they are written, and the later of two with one label: a page has its notes by their
 * references, so their words would be nowhere. The `title` stands above the text, where no note is. The tree given is a parse of our own and is changed in place.
 */
export function showUnusedNotes(tree: Root, title: Heading | null): void {
  const notes: Held<FootnoteDefinition>[] = []
  walk<Nodes, Parents>(tree, (node, _, parent) => {
    if (node.type === 'footnoteDefinition' && parent) notes.push({ node, parent })
    return undefined
  })
  if (notes.length === 0) return
  const used = findUsed({ ...tree, children: tree.children.filter((block) => block !== title) }, notes)
  for (const { node, parent } of notes) {
    if (used.has(node)) continue
    const at = parent.children.findIndex((child) => child === node)
    // What a note holds, whatever holds the note may hold.
    parent.children.splice(at, 1, ...(node.children as never[]))
  }
  const kept = new Set([...used].map(({ identifier }) => identifier))
  for (const { node, parent } of findReferences(tree)) {
    if (kept.has(node.identifier)) continue
    const at = parent.children.findIndex((child) => child === node)
    parent.children.splice(at, 1, {
      type: 'text',
      value: `[^${node.label ?? node.identifier}]`,
      position: node.position,
    })
  }
}

/** The notes that the text refers to, by itself or by another of them; of two with one label the first. */
function findUsed(tree: Root, notes: readonly Held<FootnoteDefinition>[]): Set<FootnoteDefinition> {
  const byLabel = new Map([...notes].reverse().map(({ node }) => [node.identifier, node]))
  const used = new Set<FootnoteDefinition>()
  const waiting = findReferences(tree, true)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const note = byLabel.get(next.node.identifier)
    if (!note || used.has(note)) continue
    used.add(note)
    for (const child of note.children) waiting.push(...findReferences(child, true, note))
  }
  return used
}

/** The references below a node; `isOutside` leaves out those in notes. */
function findReferences(top: Nodes, isOutside = false, holder: Parents | null = null): Held<FootnoteReference>[] {
  const found: Held<FootnoteReference>[] = []
  walk<Nodes, Parents>(top, (node, _, parent) => {
    const holds = parent ?? holder
    if (node.type === 'footnoteReference' && holds) found.push({ node, parent: holds })
    return isOutside && node.type === 'footnoteDefinition' ? 'skip' : undefined
  })
  return found
}
