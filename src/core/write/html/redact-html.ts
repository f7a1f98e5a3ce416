import type { Nodes, Parents, Root, Text } from 'hast'
import { findPrivate, redaction } from '../../parse/privacy/privacy.ts'
import { cut } from '../../parse/privacy/cut.ts'
import { walk } from '../../parse/text/walk.ts'

/** Elements that stand beside each other within a line. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdo',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'tt',
  'u',
  'var',
])

/**
 * Replace private details that only show once a document's own HTML has been parsed: a label in one cell and its number
 * in the next, a number with markup in its midst. A block is set apart from the one before it as a label is from its value.
 */
export function redactHast(hast: Root): void {
  const pieces: string[] = []
  const texts: (Text | null)[] = []
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type === 'element' && !inline.has(node.tagName) && pieces.length > 0) {
      pieces.push(' : ')
      texts.push(null)
    }
    if (node.type === 'text') {
      pieces.push(node.value)
      texts.push(node)
    }
    return undefined
  })
  const ranges = findPrivate(pieces.join(''))
  if (ranges.length === 0) return
  cut(pieces, ranges, ({ kind }) => redaction(kind)).forEach((value, index) => {
    const text = texts[index]
    if (text) text.value = value
  })
}
