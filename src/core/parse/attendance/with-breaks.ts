import type { Nodes } from 'mdast'
import { parseLabel } from './labels.ts'
import { toText } from './text-of.ts'

/** The text of a paragraph, with a sign before each further label in bold: `**Present:** Ann, Bob **Absent:** Cy`. */
export function withBreaks(block: Nodes): string {
  const text = toText(block)
  return 'children' in block ? block.children.slice(1).flatMap(labelIn).reduce(breakBefore, text) : text
}

function labelIn(child: Nodes): string[] {
  const label = child.type === 'strong' ? toText(child).trim() : ''
  return label !== '' && parseLabel(label) !== null ? [label] : []
}

function breakBefore(text: string, label: string): string {
  const at = text.indexOf(` ${label}`)
  const before = text.slice(0, Math.max(0, at))
  const isLabel = label.endsWith(':') || /^\s?:/.test(text.slice(at + 1 + label.length))
  return before !== '' && isLabel && !/[.;]$/.test(before) ? `${before};${text.slice(at)}` : text
}
