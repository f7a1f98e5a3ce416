import type { BlockContent, Heading, List, ListItem, Nodes, PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import { anchorMark } from '../html/to-tree.ts'
import { flatten, isBlankText, isPhrasing, tidyPhrasing } from './tidy-phrasing.ts'

/** A tree as a person would have written it, and what was found while tidying it. */
export interface Tidied {
  root: Root
  /** Anchors that the source had, and which heading, counted from 0, each stands at. */
  anchors: Map<string, number>
  /** Line breaks within cells that became semicolons. */
  cellBreaks: number
}

interface Tidying {
  anchors: Map<string, number>
  headings: number
  /** Anchors that wait for the heading below them. */
  waiting: string[]
  cellBreaks: number
}

/**
 * Tidy a tree made from HTML: no empty blocks, adjacent lists joined, emphasis without blanks at its ends,
 * cells without blocks, two line breaks a new paragraph. Words are neither added nor lost.
 */
export function tidyTree(root: Root): Tidied {
  const tidying: Tidying = { anchors: new Map(), headings: 0, waiting: [], cellBreaks: 0 }
  const blocks = tidyBlocks(root.children, tidying) as RootContent[]
  while (blocks[0]?.type === 'thematicBreak') blocks.shift()
  while (blocks.at(-1)?.type === 'thematicBreak') blocks.pop()
  settleAnchors(tidying, tidying.headings - 1)
  return { root: { type: 'root', children: blocks }, anchors: tidying.anchors, cellBreaks: tidying.cellBreaks }
}

function tidyBlocks(blocks: readonly Nodes[], tidying: Tidying): BlockContent[] {
  const tidied: BlockContent[] = []
  let loose: PhrasingContent[] = []
  const settle = (): void => {
    if (loose.length > 0) for (const block of toParagraphs(loose, tidying)) add(block)
    loose = []
  }
  const add = (block: BlockContent): void => {
    const last = tidied.at(-1)
    if (block.type === 'thematicBreak' && last?.type === 'thematicBreak') return
    if (block.type === 'list' && last?.type === 'list' && canJoin(last, block)) last.children.push(...block.children)
    else tidied.push(block)
  }
  for (const block of blocks) {
    if (isPhrasing(block)) loose.push(block)
    else {
      settle()
      for (const made of tidyBlock(block, tidying)) add(made)
    }
  }
  settle()
  return tidied
}

function canJoin(a: List, b: List): boolean {
  return a.ordered === b.ordered && (a.ordered !== true || (b.start ?? 1) === (a.start ?? 1) + a.children.length)
}

function tidyBlock(block: Nodes, tidying: Tidying): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return toParagraphs(block.children, tidying)
    case 'heading':
      return tidyHeading(block, tidying)
    case 'list': {
      const children = block.children.flatMap((item) => tidyItem(item, tidying))
      return children.length === 0 ? [] : [{ ...block, spread: false, children }]
    }
    case 'blockquote': {
      const children = tidyBlocks(block.children, tidying)
      // Quotes within quotes only indented a page.
      if (children.length === 1 && children[0]?.type === 'blockquote') return children
      return children.length === 0 ? [] : [{ ...block, children }]
    }
    case 'table':
      return [
        {
          ...block,
          children: block.children.map((row, index) => ({
            ...row,
            children: row.children.map((cell) => tidyCell(cell, tidying, index === 0)),
          })),
        },
      ]
    case 'code': {
      const value = block.value.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
      return [{ ...block, value }]
    }
    case 'thematicBreak':
      return [block]
    case 'footnoteDefinition':
      return [{ ...block, children: tidyBlocks(block.children, tidying) } as unknown as BlockContent]
    default:
      return 'children' in block ? tidyBlocks(block.children, tidying) : []
  }
}

/** An item; what HTML put into a list without one becomes one. */
function tidyItem(item: Nodes, tidying: Tidying): ListItem[] {
  const children = tidyBlocks(item.type === 'listItem' ? item.children : [item], tidying)
  return children.length === 0
    ? []
    : [{ type: 'listItem', spread: false, checked: item.type === 'listItem' ? item.checked : null, children }]
}

/** Paragraphs of running text: two line breaks start a new one. */
function toParagraphs(nodes: readonly PhrasingContent[], tidying: Tidying): BlockContent[] {
  const { kept } = takeAnchors(flatten(nodes), tidying)
  const groups: PhrasingContent[][] = [[]]
  for (const [index, node] of kept.entries()) {
    const isSecond = node.type === 'break' && previousWritten(kept, index)?.type === 'break'
    if (isSecond) groups.push([])
    else groups.at(-1)?.push(node)
  }
  const made = groups.flatMap((group): BlockContent[] => {
    const children = tidyPhrasing(group)
    return children.length === 0 ? [] : [{ type: 'paragraph', children }]
  })
  if (made.length > 0) settleAnchors(tidying, tidying.headings - 1)
  return made
}

function previousWritten(nodes: readonly PhrasingContent[], index: number): PhrasingContent | undefined {
  return nodes.slice(0, index).findLast((node) => !isBlankText(node))
}

/** A heading is bold by itself, and stands on one line. */
function tidyHeading(heading: Heading, tidying: Tidying): BlockContent[] {
  const { kept, found } = takeAnchors(flatten(heading.children), tidying)
  let children = tidyPhrasing(
    kept.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : unbroken(node))),
  )
  for (
    let [only] = children;
    children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis');
    [only] = children
  )
    children = only.children
  if (children.length === 0) return []
  tidying.waiting.push(...found)
  settleAnchors(tidying, tidying.headings)
  tidying.headings += 1
  return [{ ...heading, children }]
}

/** Take the marks of anchors out of running text; they wait for a heading. */
function takeAnchors(
  nodes: readonly PhrasingContent[],
  tidying: Tidying,
): { kept: PhrasingContent[]; found: string[] } {
  const found: string[] = []
  const take = (list: readonly PhrasingContent[]): PhrasingContent[] =>
    list.flatMap((node): PhrasingContent[] => {
      if (node.type === 'link' && node.url.startsWith(anchorMark)) {
        found.push(node.url.slice(anchorMark.length))
        return []
      }
      return 'children' in node ? [{ ...node, children: take(node.children) }] : [node]
    })
  const kept = take(nodes)
  tidying.waiting.push(...found)
  return { kept, found }
}

/** Let the anchors that wait stand at a heading; those before the first stand at it. */
function settleAnchors(tidying: Tidying, heading: number): void {
  for (const anchor of tidying.waiting)
    if (!tidying.anchors.has(anchor)) tidying.anchors.set(anchor, Math.max(0, heading))
  tidying.waiting = []
}

/** A cell holds one line: its blocks and line breaks are set apart by semicolons. */
function tidyCell(cell: TableCell, tidying: Tidying, isHeader: boolean): TableCell {
  const { kept } = takeAnchors(flatten(cell.children), tidying)
  const lines: PhrasingContent[][] = [[]]
  for (const node of kept.map(unbroken)) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const filled = lines.map((line) => tidyPhrasing(line)).filter((line) => line.length > 0)
  tidying.cellBreaks += Math.max(0, filled.length - 1)
  const children = tidyPhrasing(
    filled.flatMap((line, index) => (index === 0 ? line : [separator(filled[index - 1] ?? [], line), ...line])),
  )
  const [only] = children
  // A header is bold by itself.
  return { ...cell, children: isHeader && children.length === 1 && only?.type === 'strong' ? only.children : children }
}

/** Emphasis without the line breaks in it, where a line cannot be broken. */
function unbroken(node: PhrasingContent): PhrasingContent {
  if (!('children' in node)) return node
  const children = node.children.map((child) =>
    child.type === 'break' ? { type: 'text' as const, value: ' ' } : unbroken(child),
  )
  return { ...node, children }
}

function separator(before: readonly PhrasingContent[], behind: readonly PhrasingContent[]): PhrasingContent {
  const last = before.at(-1)
  const [first] = behind
  const isEnded = last?.type === 'text' && /[,;:.!?–-]$/.test(last.value)
  const isListed = first?.type === 'text' && /^[-–•(]/.test(first.value)
  return { type: 'text', value: isEnded || isListed ? ' ' : '; ' }
}
