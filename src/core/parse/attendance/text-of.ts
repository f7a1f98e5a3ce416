import type { List, ListItem, Nodes } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { toText as textOf } from '../text/text.ts'

/**
 * The text of a node of an attendance list: without what is struck out, since somebody whose name is struck out was not
 * there, and with a comma between links that only a blank separates.
 */
export function toText(node: Nodes): string {
  // `[Mia Berg][mia]`, of which nobody says where it leads, is a name all the same.
  const written = textOf(isPrepared(node) ? node : prepare(node))
  const plain = written.includes(':::') || written.includes('{%') ? written.replace(boxLine, '') : written
  return plain.includes('[') || plain.includes("''") ? withoutMarks(plain) : plain
}

/** Take off the marks of other programs: of Pandoc, of references that lead nowhere, of wikis. */
function withoutMarks(plain: string): string {
  // `[Berg]{.smallcaps}` is a word that Pandoc sets in other letters.
  const text = plain
    .replace(/\[([^[\]\n]{1,60})\]\{[^{}\n]{1,80}\}/g, '$1')
    .replace(/\[([^[\]\n]{2,60})\]\[[^[\]\n]{0,60}\]/g, '$1')
    .replace(/\[\[(?:[^[\]|\n]{1,80}\|)?([^[\]|\n]{1,80})\]\]/g, '$1')
    .replace(/'{2,5}(?=[^'])|'{2,5}$/gm, '')
  // Where an address stood ends a person too: `Mia Berg [e-mail address redacted] Jon Dahl`.
  return text.replace(/(?<=\[[\p{L} -]{1,20} redacted\])[ ]+(?=\p{Lu})/gu, ', ')
}

/** A line that only begins or ends a box: `:::info`, `{% endhint %}`. */
const boxLine = /^[ \t]*(?::{3,}[^\n]*|\{%[^\n%]*%\})[ \t]*$/gm

/** Whether a node has neither what is struck out nor links: most have none, so few trees are copied. */
function isPrepared(node: Nodes): boolean {
  if (!('children' in node)) return true
  return node.children.every((child) => child.type !== 'delete' && child.type !== 'link' && isPrepared(child))
}

function prepare(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.filter(({ type }) => type !== 'delete')
  const separated = children.map((child, index) => {
    const isBetween = children[index - 1]?.type === 'link' && children[index + 1]?.type === 'link'
    return child.type === 'text' && isBetween && child.value.trim() === '' && !child.value.includes('\n')
      ? { ...child, value: ', ' }
      : prepare(child)
  })
  // The children are copies of those of the node, each of its own type.
  return { ...node, children: separated } as Nodes
}

/** Whether the box of an item is empty; `- [  ]` and `- []` are boxes to those who write them. */
export function isUnticked(item: ListItem): boolean {
  return item.checked === false || /^\[\s*\]\s/.test(textOfItem(item))
}

/** The text of an item without the lists within it. */
export function textOfItem(item: ListItem): string {
  const [first] = item.children
  return first && first.type !== 'list' ? toText(first) : ''
}

/** The texts of all items of a list, each in one line. */
export function textsOfItems(list: List): string[] {
  return list.children.map((item) => foldSpace(textOfItem(item)))
}
