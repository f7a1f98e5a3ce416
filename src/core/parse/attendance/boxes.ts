import type { Code, Nodes, Parents, RootContent } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { parseMarkdown } from '../text/markdown.ts'
import { walk } from '../text/walk.ts'
import { splitLabel } from './split-label.ts'

/** Languages of fenced code that are boxes of Markdown: mdBook, Obsidian, MyST. */
const boxes =
  /^(?:admonish|ad-\w+|\{(?:note|admonition|tip|important|info|seealso|attention|hint)\}|callout|info|note)(?!\w)/i

/**
 * Read the blocks of a box that Markdown takes for code, at the lines where they stand, if a label of attendance is in it.
 *
 *     ```admonish info
 *     **Attendees:**
 *     - Mia Berg
 *     ```
 */
export function blocksOfBox(code: Code): RootContent[] {
  const lines = code.value.split('\n')
  const isBox = code.lang != null && boxes.test(code.lang)
  // An indented box, whose first line says that people follow: `!!! info ↵ ↵     **Attendees:**`
  const isIndented = code.lang == null && /^\s*\*\*/.test(code.value)
  if (!(isBox || isIndented) || !lines.slice(0, isBox ? 12 : 1).some(isLabel)) return []
  const { line, endLine } = toPlace(code.position)
  const above = line - (endLine - line + 1 > lines.length ? 0 : 1)
  const root = parseMarkdown(code.value)
  walk<Nodes, Parents>(root, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) point.line += above
    return undefined
  })
  return root.children
}

function isLabel(line: string): boolean {
  return splitLabel(line.replace(/^[\s>#*+-]+/, '').replace(/\*+\s*$/, ''))?.label.isList === true
}
