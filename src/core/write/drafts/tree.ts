import type { BlockContent, Heading, ListItem, List, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { toMarkdown } from 'mdast-util-to-markdown'
import { walk } from '../../parse/text/walk.ts'
import { steering } from '../../text/steering.ts'

/** Front matter in the order in which it is written; what is `null` is left out. */
export type FrontMatter = Record<string, string | null>

/** Write a document: front matter, then the tree as Markdown. Names of files may hold line ends, and what steers a terminal. */
export function writeDocument(front: FrontMatter, children: readonly (BlockContent | Heading)[]): string {
  const keys = Object.entries(front).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
  const root: Root = { type: 'root', children: structuredClone([...children]) }
  walk<Nodes, Parents>(root, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/[\r\n]+/g, ' ').replace(steering, '\ufffd')
    return undefined
  })
  const body = toMarkdown(root, { bullet: '-', listItemIndent: 'one', extensions: [gfmTaskListItemToMarkdown()] })
  return `${keys.length > 0 ? `---\n${keys.join('')}---\n\n` : ''}${body}`
}

/** A heading of plain text. */
export function heading(depth: 1 | 2, text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

/** A paragraph of text and links. */
export function paragraph(...children: (string | PhrasingContent)[]): Paragraph {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}

/** A list without blank lines between its items. */
export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

/** An item of text with items below it; with a box where `checked` is not `null`. */
export function item(
  content: Paragraph | string,
  below: readonly string[] = [],
  checked: boolean | null = null,
): ListItem {
  const first = typeof content === 'string' ? paragraph(content) : content
  return {
    type: 'listItem',
    spread: false,
    checked,
    children: [first, ...(below.length > 0 ? [list(below.map((text) => item(text)))] : [])],
  }
}
