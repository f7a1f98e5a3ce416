import type { Code, Paragraph } from 'mdast'
import type { Point } from 'unist'

/** `15:11 <dan> text`, `[15:11:40] <dan> text`: what somebody said in a chat, and when. */
const said = /^\s*\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+<[^<>\s]{1,30}>\s/

/** Read a block of code that is the log of a chat as a paragraph a line; `null` for any other code. */
export function toLogLines({ value, position }: Code): Paragraph[] | null {
  const all = value.split('\n')
  const lines = all.filter((line) => line.trim() !== '')
  if (lines.length < 3 || lines.filter((line) => said.test(line)).length * 2 < lines.length) return null
  const height = position ? position.end.line - position.start.line + 1 : 0
  const first = (position?.start.line ?? 1) + (height > all.length ? 1 : 0)
  return all.flatMap((text, index): Paragraph[] => {
    const point = (column: number): Point => ({ line: first + index, column })
    const own = { start: point(text.search(/\S/) + 1), end: point(text.length + 1) }
    const child = { type: 'text' as const, value: text.trim(), position: own }
    return text.trim() === '' ? [] : [{ type: 'paragraph', children: [child], position: own }]
  })
}
