import type { Nodes } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'

/** Longest line in which words are looked for, so that a line of many details is not searched as often as it has them. */
const maxSearched = 2_000

/**
 * Find the place of a stretch of the text of a node, by offsets in that text; `lines` are those of the document.
 * The text is not quite what the file has: escapes are gone, and so is what stands before a line that goes on. So the words
 * must be found on their line, where they are expected or nowhere else; failing that, the place is that of the whole node.
 */
export function placeWithin(node: Nodes, start: number, end: number, lines: readonly string[]): Place {
  const whole = toPlace(node.position)
  if (!('value' in node)) return whole
  const before = node.value.slice(0, start).split('\n')
  const opening = lines[whole.line - 1] ?? ''
  const line = whole.line + before.length - 1 + (node.type === 'code' && isFenced(opening) ? 1 : 0)
  const written = lines[line - 1] ?? ''
  const words = node.value.slice(start, end).split('\n')[0] ?? ''
  const indent =
    line === whole.line
      ? whole.column - 1 + ticks(node, opening.slice(whole.column - 1))
      : (/^[ \t>]*/.exec(written)?.[0].length ?? 0)
  const expected = indent + (before.at(-1)?.length ?? 0)
  const at = written.startsWith(words, expected) ? expected : findOnly(written, words)
  return words === '' || at === -1 ? whole : { line, column: at + 1, endLine: line, endColumn: at + words.length + 1 }
}

/** Find the place of words, such as a name, within a place of a document; that place itself where they are written otherwise. */
export function placeOfWords(words: string, within: Place, lines: readonly string[]): Place {
  for (let line = within.line; line <= within.endLine; line += 1) {
    const written = lines[line - 1] ?? ''
    const at = findWhole(written, words, line === within.line ? within.column - 1 : 0)
    if (at !== -1) return { line, column: at + 1, endLine: line, endColumn: at + words.length + 1 }
  }
  return within
}

/** Offset of words that are no part of longer ones; -1 where there are none. */
function findWhole(line: string, words: string, from: number): number {
  const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)
  for (let at = line.indexOf(words, from); at !== -1 && words !== ''; at = line.indexOf(words, at + words.length)) {
    if (!isLetter(line.charAt(at - 1)) && !isLetter(line.charAt(at + words.length))) return at
  }
  return -1
}

/** How many backticks open inline code. */
function ticks(node: Nodes, written: string): number {
  return node.type === 'inlineCode' ? (/^`+ ?/.exec(written)?.[0].length ?? 0) : 0
}

function isFenced(line: string): boolean {
  return /^(?:[\s>]|[-+*]\s|\d+[.)]\s)*(?:`{3}|~{3})/.test(line)
}

/** Offset of words that a line has once; -1 where it has them never or more than once. */
function findOnly(line: string, words: string): number {
  if (line.length > maxSearched) return -1
  const at = line.indexOf(words)
  return at === line.lastIndexOf(words) ? at : -1
}
