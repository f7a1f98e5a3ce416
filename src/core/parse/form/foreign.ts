import type { Nodes, Parents, Root } from 'mdast'
import { placeWithin } from '../text/place-within.ts'
import { walk } from '../text/walk.ts'
import type { Flaw } from './check.ts'

/** Markup of another program: how it looks in the text of one node, and what to write instead. */
interface Foreign {
  expression: RegExp
  rule: 'foreign-markup' | 'shown-comment'
  advice: string
}

const kinds: readonly Foreign[] = [
  {
    expression: /!?\[\[[^[\]\n]{1,200}\]\]/,
    rule: 'foreign-markup',
    advice: 'write a link such as [the call](2021-03-04.md)',
  },
  {
    expression: /\{(?:#[\w.:-]+|\.[\w-]+|:\.?[\w-]+)[^{}\n]{0,80}\}\s*$/,
    rule: 'foreign-markup',
    advice: 'remove it; a heading is linked by its words, as in #plan',
  },
  {
    expression: /^(?:!!!|\?\?\?)\+? +\w+.*/,
    rule: 'foreign-markup',
    advice: 'write a quotation that begins with [!NOTE]',
  },
  { expression: /^:{3,} ?\w+.*/, rule: 'foreign-markup', advice: 'write a quotation that begins with [!NOTE]' },
  {
    expression: /\{\{[<%][^\n]*?[%>]\}\}|\{%[^\n]*?%\}/,
    rule: 'foreign-markup',
    advice: 'write out what it stands for',
  },
  {
    expression: /^\[TOC\]$|^\[\[_?TOC_?\]\]$/i,
    rule: 'foreign-markup',
    advice: 'remove it; the page has its contents beside it',
  },
  {
    expression: /==[^=\s](?:[^=\n]{0,200}[^=\s])?==/,
    rule: 'foreign-markup',
    advice: 'write **strong** for what matters',
  },
  {
    expression: /%%[^%\n]{1,2000}%%/,
    rule: 'shown-comment',
    advice: 'this is published; write <!-- … --> for a comment',
  },
]

/** Find markup of other programs that is shown as text, the first of each kind. */
export function checkForeign(root: Root, lines: readonly string[]): Flaw[] {
  const found = new Map<Foreign, Flaw>()
  walk<Nodes, Parents>(root, (node) => {
    if (node.type !== 'text' || !/[[{!?:=%]/.test(node.value)) return undefined
    for (const kind of kinds) {
      const match = found.has(kind) ? null : kind.expression.exec(node.value)
      if (!match) continue
      const text = match[0].trimEnd()
      const place = placeWithin(node, match.index, match.index + text.length, lines)
      found.set(kind, {
        rule: kind.rule,
        place,
        reason: `"${text.slice(0, 60)}" is shown as it is written; ${kind.advice}`,
      })
    }
    return undefined
  })
  return [...found.values()]
}
