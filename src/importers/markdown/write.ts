import { childrenOf } from '../../core/parse/text/children.ts'
import type { Break, Link, Nodes, Root, RootContent, Table } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { isReadAs, withoutEscapes } from './escapes.ts'

/** Widest table whose columns are aligned by blanks, in characters. */
const maxWidth = 160

/**
 * Write a tree as Markdown the way a person would: `-` lists, `#` headings, fenced code, one blank line between blocks,
 * tables aligned where that fits the line, no sign escaped that does not need it.
 */
export function writeMarkdown(root: Root): string {
  const blocks = root.children.map((block, index) => {
    const means: Root = { type: 'root', children: [block] }
    const written = withoutEscapes(writeBlock(block, root.children[index - 1]), means)
    if (isReadAs(written, means)) return written
    // An address took in the signs behind it: set all addresses of the block in angle brackets.
    return withoutEscapes(writeBlock(withLinks(block), root.children[index - 1]), means)
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** The same block with every address in its text made a link that says where it ends. */
function withLinks<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = childrenOf(node).flatMap((child): Nodes[] =>
    child.type === 'text' && node.type !== 'link' ? toLinks(child.value) : [withLinks(child)],
  )
  return { ...node, children }
}

function toLinks(text: string): Nodes[] {
  return text
    .split(/((?:https?:\/\/|www\.)[^\s<>*_`~[\]\\"']*[^\s<>*_`~[\]\\"'.,;:!?])/)
    .flatMap((part, index): Nodes[] => {
      if (part === '') return []
      return index % 2 === 0
        ? [{ type: 'text', value: part }]
        : [
            {
              type: 'link',
              url: part.startsWith('www.') ? `http://${part}` : part,
              title: mustClose,
              children: [{ type: 'text', value: part }],
            },
          ]
    })
}

/** Title of a link that must be written in angle brackets; it is never written itself. */
const mustClose = '\u0000'

function writeBlock(block: RootContent, before: RootContent | undefined): string {
  const isSecond = block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered
  return toMarkdown(
    { type: 'root', children: [block] },
    isSecond ? { ...options, bullet: '*', bulletOther: '-', bulletOrdered: ')' } : options,
  ).trimEnd()
}

/** An address that stands for itself is written as it is, as people do; others get a label. */
const link: Handle = ({ title, ...node }: Link, parent, state, info) => {
  const untitled = { ...node, title: title === mustClose ? null : title }
  // A bar would end the cell, and as `%7C` it would be read as letters: the words say it, the address is behind them.
  if (node.url.includes('|') && state.stack.includes('tableCell'))
    return defaultHandlers.link(untitled, parent, { ...state, options: { ...state.options, resourceLink: true } }, info)
  if (title === mustClose) return defaultHandlers.link(untitled, parent, state, info)
  const [only] = node.children
  const isPlain =
    /^\s?$/.test(info.after) &&
    node.children.length === 1 &&
    only?.type === 'text' &&
    only.value === node.url &&
    /^https?:\/\/[\w.-]+\.\w+[\w\-./?%&=#~+:,;@]*[\w/]$/.test(node.url)
  return isPlain ? node.url : defaultHandlers.link(untitled, parent, state, info)
}

/** A line break is a backslash; behind an address, which would take it in, two blanks. */
const hardBreak: Handle = (node: Break, parent, state, info) => {
  const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : []
  // What stands behind a node is asked for while that is written: then the break is one further on.
  const index = state.indexStack.at(-1) ?? 0
  const before = siblings[siblings[index] === node ? index - 1 : index]
  const text = before?.type === 'text' ? before.value : before?.type === 'link' ? before.url : ''
  return /(?:https?:|www\.)\S*$/i.test(text) ? '  \n' : defaultHandlers.break(node, parent, state, info)
}

const aligned = gfmTableToMarkdown()
const unaligned = gfmTableToMarkdown({ tablePipeAlign: false })

const table: Handle = (node: Table, parent, state, info) => {
  const written = aligned.handlers?.table?.(node, parent, state, info) ?? ''
  const isWide = written.slice(0, written.indexOf('\n')).length > maxWidth
  if (!isWide) return written
  return (unaligned.handlers?.table?.(node, parent, state, info) ?? written).replace(/\n[^\n]*/, (delimiters) =>
    delimiters.replace(/-/g, '---'),
  )
}

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '-',
  // A table right behind the text of an item would be read as part of it.
  join: [(_, right) => (right.type === 'table' ? 1 : undefined)],
  extensions: [
    gfmStrikethroughToMarkdown(),
    aligned,
    gfmTaskListItemToMarkdown(),
    gfmFootnoteToMarkdown({ firstLineBlank: false }),
    { handlers: { break: hardBreak, link, table } },
  ],
  // A bar may make a table of two lines; where it does not, the escape goes again.
  unsafe: [{ character: '|', inConstruct: 'phrasing' }],
}
