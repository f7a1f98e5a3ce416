import type { Code } from 'mdast'

/** An item of a list that Markdown takes for code, and how many lines below the first it stands. */
export interface IndentedItem {
  text: string
  index: number
}

/** Read the items of an indented list: `    * Mia Berg`. A fenced block that names its language has none. */
export function indentedItems({ value, lang }: Code): IndentedItem[] {
  if (lang) return []
  return value.split('\n').flatMap((line, index) => {
    const text = /^\s*[*+-]\s+(\S.*)$/.exec(line)?.[1]
    return text === undefined ? [] : [{ text, index }]
  })
}
