import type { Nodes, Parents, Root } from 'hast'
import { kinds, redaction } from '../../parse/privacy/privacy.ts'
import { walk } from '../../parse/text/walk.ts'
import type { Words } from '../../words/index.ts'

/**
 * Say in the language of the page what stood where a private detail was taken out.
 *
 *     [PIN redacted] → [code PIN masqué]
 */
export function sayRedactions(hast: Root, { redactions }: Words): void {
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type !== 'text' || !node.value.includes(' redacted]')) return undefined
    for (const kind of kinds) node.value = node.value.replaceAll(redaction(kind), `[${redactions[kind]}]`)
    return undefined
  })
}
