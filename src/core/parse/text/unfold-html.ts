import { fromHtml } from 'hast-util-from-html'
import type { Element } from 'hast'
import type { Nodes, Root, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { withBoldHeader } from './bold-header.ts'
import { toLogLines } from './chat-log.ts'
import { toBlocks } from './html-blocks.ts'
import { tameHtml } from './html-tags.ts'

/** Element that stands for a node of Markdown within HTML while that is parsed. */
const standIn = 'x-held'

/** Whether a piece of HTML has anything that Markdown has blocks for, or only puts words on a page. */
const hasBlocks =
  /<\/?(?:table|tr|td|ul|ol|li|dl|dt|p|div|center|section|article|details|summary|h[1-6]|br|hr|a|img|span)\b/i

/**
 * Copy a tree with the blocks of its HTML read as those of Markdown, for readers of the text: tables, lists, paragraphs, what
 * `<summary>` says. HTML that goes on behind blank lines is joined with the Markdown that it encloses, and a header of a
 * table that was left empty is filled. Pages show it as it is.
 *
 *     <table><tr><th>Who</th><th>What</th></tr>
 *     <tr><td>Mia</td><td>order disks</td></tr></table>
 */
export function unfoldHtml(root: Root, lines: readonly string[]): { root: Root; made: Root[] } {
  const made: Root[] = []
  const unfold = <Parent extends Nodes & { children: unknown[] }>(parent: Parent): Parent => {
    const children = parent.children as RootContent[]
    if (!children.some((child) => child.type === 'html' || 'children' in child)) return parent
    return { ...parent, children: unfoldAll(children) }
  }
  const unfoldAll = (blocks: readonly RootContent[]): RootContent[] => {
    const unfolded: RootContent[] = []
    for (let at = 0; at < blocks.length;) {
      const block = blocks[at]
      if (!block) break
      if (block.type !== 'html') {
        const log = block.type === 'code' ? toLogLines(block) : null
        const isHolder = block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem'
        unfolded.push(...(log ?? [isHolder ? unfold(block) : withBoldHeader(block)]))
        at += 1
        continue
      }
      const end = endOf(blocks, at)
      const held = blocks.slice(at, end)
      const own = read(held, lines)
      if (own) made.push({ type: 'root', children: own })
      unfolded.push(...(own ?? held).map(withBoldHeader))
      at = end
    }
    return unfolded
  }
  return { root: unfold(root), made }
}

/** Where HTML that begins at a block ends: behind the block that closes the last table or list of it. */
function endOf(blocks: readonly RootContent[], from: number): number {
  let open = 0
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    const html = block && htmlOf(block)
    if (html != null) open += count(html, /<(?:table|ul|ol|dl)\b/gi) - count(html, /<\/(?:table|ul|ol|dl)\b/gi)
    if (open <= 0) return at + 1
    if (block?.type === 'heading' && block.depth < 3) break
  }
  return from + 1
}

function count(text: string, expression: RegExp): number {
  return [...text.matchAll(expression)].length
}

/** HTML as a block of its own, or indented so far behind a blank line that Markdown takes it for code. */
function htmlOf(block: RootContent): string | null {
  if (block.type === 'html') return block.value
  return block.type === 'code' && /^\s*<\/?(?:t[rdh]|thead|tbody|table|li|ul|ol)\b/i.test(block.value)
    ? block.value
    : null
}

/** Read a stretch of HTML; `null` where it is none but comments, or none that could be read. */
function read(blocks: readonly RootContent[], lines: readonly string[]): RootContent[] | null {
  const first = blocks[0]
  if (first?.type !== 'html' || !hasBlocks.test(first.value) || /^<!--/.test(first.value)) return null
  const start = first.position?.start.line ?? 1
  const held: RootContent[] = []
  let html = ''
  for (const block of blocks) {
    const line = (block.position?.start.line ?? start) - start
    html += '\n'.repeat(Math.max(0, line - count(html, /\n/g)))
    const own = htmlOf(block)
    html += own === null ? `<${standIn} data-at="${held.push(block) - 1}"></${standIn}>` : tame(own)
  }
  const place = toPlacer(html, start, lines)
  const toHeld = ({ tagName, properties }: Element): RootContent | undefined =>
    tagName === standIn ? held[Number(properties['dataAt'])] : undefined
  return toBlocks(fromHtml(html, { fragment: true }).children, { held: toHeld, place })
}

/** Leave the words alone of what is no HTML, and of comments the lines, so that all behind them stands where it stood. */
function tame(html: string): string {
  return tameHtml(html.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))).html
}

/** Make a function that tells where in the document stands what has a place in a stretch of its HTML. */
function toPlacer(
  html: string,
  start: number,
  lines: readonly string[],
): (position: Position | undefined) => Position | undefined {
  const written = html.split('\n')
  const toPoint = ({ line, column }: Point): Point => {
    const own = (written[line - 1] ?? '').trim()
    const indent =
      own === ''
        ? 0
        : (lines[start + line - 2] ?? '').indexOf(own.slice(0, 20)) - (written[line - 1] ?? '').search(/\S/)
    return { line: start + line - 1, column: column + Math.max(0, indent) }
  }
  return (position) => position && { start: toPoint(position.start), end: toPoint(position.end) }
}
