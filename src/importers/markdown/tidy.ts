import type { BlockContent, Heading, List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { tidyCell } from './tidy-cell.ts'
import { flatten, isBlankText, isPhrasing, tidyPhrasing, unbroken } from './tidy-phrasing.ts'
import { settleAnchors, takeAnchors, type Tidying } from './tidying.ts'

/** A tree as a person would have written it, and what was found while tidying it. */
export interface Tidied {
  root: Root
  /** Anchors that the source had, and which heading, counted from 0, each stands at. */
  anchors: Map<string, number>
  /** Line breaks within cells that became semicolons. */
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
  let written: PhrasingContent | undefined
  for (const node of kept) {
    const isSecond = node.type === 'break' && written?.type === 'break'
    if (isSecond) groups.push([])
    else groups.at(-1)?.push(node)
    if (!isBlankText(node)) written = node
  }
  const made = groups.flatMap((group): BlockContent[] => {
    const children = tidyPhrasing(group)
    return children.length === 0 ? [] : [{ type: 'paragraph', children }]
  })
  if (made.length > 0) settleAnchors(tidying, tidying.headings - 1)
  return made
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
