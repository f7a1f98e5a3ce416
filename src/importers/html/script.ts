import { toPhrases } from './phrases.ts'
import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'

const plain = '0123456789+-=()ni'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ'

/** Raised and lowered figures become those of Unicode, so that 10⁶ does not become 106; other text stays as it is. */
export function toScript(state: State, node: Element, kind: 'sup' | 'sub'): Nodes[] {
  const children = toPhrases(state, node)
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text') return children
  const signs = [...only.value].map((sign) => (kind === 'sup' ? raised : lowered)[plain.indexOf(sign)])
  return signs.includes(undefined) || [...only.value].some((sign) => !plain.includes(sign))
    ? children
    : [{ type: 'text', value: signs.join('') }]
}
