import type { Heading, Root, RootContent } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { toText } from './text.ts'

/** Words of a heading that ends like a sentence; `3. Storage.` has fewer. */
const fewestWords = 5

/**
 * Make paragraphs of those that a line of dashes right below them makes headings: whole sentences, and several lines of which
 * one ends like a sentence or with a break. The dashes become the rule that they were meant as. Returns where they stood.
 *
 *     The motion was carried
 *     with four votes.
 *     ---
 */
export function freeUnderlinedText(root: Root, lines: readonly string[]): Place[] {
  const freed: Place[] = []
  root.children = root.children.flatMap((block): RootContent[] => {
    if (block.type !== 'heading' || !isText(block, lines)) return [block]
    const { position } = block
    freed.push(toPlace(block.children[0]?.position ?? position))
    const end = block.children.at(-1)?.position?.end
    const own = position && end ? { start: position.start, end } : position
    const rule = position && { start: { ...position.end, column: 1 }, end: position.end }
    return [
      { type: 'paragraph', children: block.children, ...(own && { position: own }) },
      { type: 'thematicBreak', ...(rule && { position: rule }) },
    ]
  })
  return freed
}

function isText(heading: Heading, lines: readonly string[]): boolean {
  const { line, endLine } = toPlace(heading.position)
  if (heading.depth !== 2 || endLine === line || !/^[\s>]*-+\s*$/.test(lines[endLine - 1] ?? '')) return false
  const written = lines.slice(line - 1, endLine - 1)
  const isSentence = (text: string): boolean => /[.!;:]["'”“»)\]*_]*\\?\s*$/.test(text)
  if (written.length > 1) return written.some((text) => isSentence(text) || / {2}$|\\$/.test(text))
  const text = toText(heading).trim()
  return /[.!]["'”“»)]?$/.test(text) && text.split(/\s+/).length >= fewestWords
}
