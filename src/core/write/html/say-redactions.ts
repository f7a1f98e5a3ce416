import type { Nodes, Parents, Root } from 'hast'
import { walk } from '../../parse/text/walk.ts'
import type { Words } from '../../words/index.ts'
import { sayRedacted } from '../say-redacted.ts'

/** Say in the language of the page what stood in its text where a private detail was taken out. */
export function sayRedactions(hast: Root, words: Words): void {
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type === 'text') node.value = sayRedacted(node.value, words)
    return undefined
  })
}
