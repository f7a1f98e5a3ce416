import type { Code } from 'mdast'
import { isName } from './name-words.ts'

/** An item of a list that Markdown takes for code, and how many lines below the first it stands. */
export interface IndentedItem {
  text: string
  index: number
}

/**
 * Read the items of an indented list: `    * Mia Berg`, or lines that are nothing but whole names. A fenced block that names
 * its language has none.
 */
export function indentedItems({ value, lang }: Code): IndentedItem[] {
  if (lang) return []
  const lines = value.split('\n').map((line, index) => ({ text: line.trim(), index }))
  const [first, ...below] = lines.filter(({ text }) => text !== '')
  // The first line may be the label of the others.
  const filled = first && !/:$/.test(first.text) ? [first, ...below] : below
  // `Dirk Nash, joined at 10:50`
  const names = filled.map(({ text }) => text.replace(/,\s*\p{Ll}.*$/u, ''))
  if (names.every((name) => name.includes(' ') && isName(name, false))) return filled
  return value.split('\n').flatMap((line, index) => {
    const text = /^\s*[*+-]\s+(\S.*)$/.exec(line)?.[1]
    return text === undefined ? [] : [{ text, index }]
  })
}
