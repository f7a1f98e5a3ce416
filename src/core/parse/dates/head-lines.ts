import type { List, Nodes, RootContent } from 'mdast'
import { monthPattern } from '../../lexicon/months.ts'
import { toText } from '../text/text.ts'

/** How many blocks a head may have that no heading ends, and how many lines of each are read. */
export const longest = 12

/** The lines of a block that may hold a label: of a paragraph, of items, of the first two cells of rows. */
export function linesOf(block: RootContent): { text: string; node: Nodes }[] {
  switch (block.type) {
    case 'heading':
      return [{ text: toText(block), node: block }]
    case 'paragraph':
      return toText(block)
        .split('\n')
        .slice(0, longest)
        .map((text) => ({ text, node: block }))
    case 'list':
      return block.children.slice(0, longest).flatMap((item) => {
        const [first] = item.children
        if (first?.type !== 'paragraph') return []
        const lines = `${toDayNumber(block)}${toText(first)}`.split('\n')
        return lines.map((text) => ({ text, node: item }))
      })
    case 'table':
      return block.children.slice(0, longest).map((row) => {
        const [label, value] = row.children.map((cell) => toText(cell).replace(/:\s*$/, ''))
        return { text: `${label ?? ''}: ${value ?? ''}`, node: row }
      })
    case 'blockquote':
      return block.children.flatMap((inner) => (inner.type === 'paragraph' ? linesOf(inner) : []))
    default:
      return []
  }
}

const startsWithMonth = new RegExp(`^${monthPattern}(?!\\p{L})`, 'iu')

/** `4. März 2021` in a line of its own is the fourth item of a list to Markdown: its number is the day. */
function toDayNumber({ children, ordered, start }: List): string {
  const [only, ...others] = children
  const isDay = ordered === true && only !== undefined && others.length === 0 && startsWithMonth.test(toText(only))
  return isDay ? `${start ?? 1}. ` : ''
}
