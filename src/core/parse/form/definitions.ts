import type { Definition, Nodes, Parents, Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { walk } from '../text/walk.ts'
import type { Flaw } from './check.ts'

/** Targets of links (`[label]: address "words"`) that no link uses, and later ones of one label: nothing of them is shown. */
export function checkDefinitions(root: Root): Flaw[] {
  const used = new Set<string>()
  const definitions: Definition[] = []
  walk<Nodes, Parents>(root, (node) => {
    if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    return undefined
  })
  return definitions.flatMap((definition) => {
    // Of two with one label the first counts.
    if (used.delete(definition.identifier) || isComment(definition)) return []
    const reason =
      'no link uses this target, so nothing of it is shown; write [words](address) where people should read it, or remove it'
    return [{ rule: 'unread-words', place: toPlace(definition.position), reason }]
  })
}

/** `[//]: # (words)` and `[comment]: <> (words)` are how Markdown says that nobody should read them. */
function isComment({ url }: Definition): boolean {
  return url === '' || url === '#'
}
