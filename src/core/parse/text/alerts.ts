import type { Blockquote, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast'
import type {} from 'mdast-util-to-hast'
import type { Point } from 'unist'
import { walk } from './walk.ts'

/** How an alert begins: `[!NOTE]`, `[!warning]-`, `[!IMPORTANT] Own title`. The sign says that it folds: open or closed. */
const marker = /^\[!([a-z][\w-]{0,30})\]([+-]?)[ \t]*/i

/**
 * Take the markers of alerts out of block quotes and keep what they say as properties of the quote, so that no reader of
 * the tree meets `[!NOTE]` as words. A title of its own becomes the first paragraph.
 *
 *     > [!WARNING]- Before you start
 *     > Make a copy.
 */
export function markAlerts(root: Root, lines: readonly string[]): void {
  walk<Nodes, Parents>(root, (node) => {
    if (node.type === 'blockquote') markAlert(node, lines)
    return undefined
  })
}

function markAlert(quote: Blockquote, lines: readonly string[]): void {
  const [paragraph, ...rest] = quote.children
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text') return
  const [sign, type = '', fold] = marker.exec(first.value) ?? []
  if (sign === undefined) return
  const left: Text = { ...first, value: first.value.slice(sign.length) }
  const [title, body] = splitAtLineEnd([left, ...paragraph.children.slice(1)], lines)
  if (title.length + body.length + rest.length === 0) return
  quote.data = {
    hProperties: { dataAlert: type.toLowerCase(), dataFold: fold ? (fold === '-' ? 'closed' : 'open') : null },
  }
  quote.children = [...toParagraph(title, paragraph, true), ...toParagraph(body, paragraph, false), ...rest]
}

function toParagraph(children: PhrasingContent[], { position }: Paragraph, isTitle: boolean): Paragraph[] {
  if (children.length === 0) return []
  const start = children[0]?.position?.start ?? position?.start
  const paragraph: Paragraph = { type: 'paragraph', children }
  if (start && position) paragraph.position = { start, end: children.at(-1)?.position?.end ?? position.end }
  if (isTitle) paragraph.data = { hProperties: { dataTitle: '' } }
  return [paragraph]
}

/** The nodes of the first line, and those of the others. */
function splitAtLineEnd(
  nodes: readonly PhrasingContent[],
  lines: readonly string[],
): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')))
  const node = nodes[at]
  const kept = (list: readonly PhrasingContent[]): PhrasingContent[] =>
    list.every((one) => one.type === 'text' && one.value.trim() === '') ? [] : [...list]
  if (!node) return [kept(nodes), []]
  if (node.type !== 'text') return [kept(nodes.slice(0, at)), kept(nodes.slice(at + 1))]
  const end = node.value.indexOf('\n')
  const before: Text = { ...node, value: node.value.slice(0, end) }
  const behind: Text = { ...node, value: node.value.slice(end + 1) }
  if (node.position)
    behind.position = { start: startOfLine(node.position.start.line + 1, lines), end: node.position.end }
  return [kept([...nodes.slice(0, at), before]), kept([behind, ...nodes.slice(at + 1)])]
}

/** The first letter of a line of a quote. */
function startOfLine(line: number, lines: readonly string[]): Point {
  const column = Math.max(0, (lines[line - 1] ?? '').search(/[^\s>]/)) + 1
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return { line, column, offset: before + column - 1 }
}
