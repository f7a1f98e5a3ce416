import type { Element, RootContent as HastContent } from 'hast'
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isFlow } from './children.ts'
import { type BlockReading, isPhrasing, placed, toPhrases, withoutOuterSpace } from './html-phrases.ts'
import { isLayout, rowsOf } from './html-rows.ts'
import { toTable } from './html-table.ts'

/**
 * Read elements as the blocks that Markdown would have made of them: `<ul><li>Mia</li></ul>` as a list, `<table>` as a table,
 * `<p>` and words between blocks as paragraphs. What says nothing, such as an anchor or an image alone, gives none.
 */
export function toBlocks(nodes: readonly HastContent[], reading: BlockReading): RootContent[] {
  const blocks: RootContent[] = []
  let line: HastContent[] = []
  const release = (): void => {
    blocks.push(...toParagraph(line, reading))
    line = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) line.push(node)
    else {
      release()
      if (node.type === 'element') blocks.push(...toBlock(node, reading))
    }
  }
  release()
  return blocks
}

function toFlow(nodes: readonly HastContent[], reading: BlockReading): ListItem['children'] {
  return toBlocks(nodes, reading).filter(isFlow)
}

function toBlock(element: Element, reading: BlockReading): RootContent[] {
  const held = reading.held(element)
  if (held) return [held]
  const depth = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (depth) return toHeading(element, Number(depth), reading)
  switch (element.tagName) {
    case 'table':
      return isLayout(element)
        ? toBlocks(
            rowsOf(element).flatMap((row) => row.children),
            reading,
          )
        : [toTable(element, reading)]
    case 'ul':
    case 'ol':
      return [toList(element, reading)]
    case 'blockquote':
      return [{ type: 'blockquote', children: toFlow(element.children, reading), ...placed(element, reading) }]
    case 'hr':
      return [{ type: 'thematicBreak', ...placed(element, reading) }]
    case 'summary':
      return toSummary(element, reading)
    default:
      return toBlocks(element.children, reading)
  }
}

/** What `<summary>` says stands above what it folds, as a label does. */
function toSummary(element: Element, reading: BlockReading): RootContent[] {
  return toBlocks(element.children, reading).map((block): RootContent => {
    if (block.type !== 'paragraph') return block
    const strong: PhrasingContent = { type: 'strong', children: block.children }
    return { ...block, children: [strong], data: { hName: 'summary' } }
  })
}

function toHeading(element: Element, depth: number, reading: BlockReading): Heading[] {
  const children = toPhrases(element.children, reading)
  const level = depth === 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6
  return children.length === 0 ? [] : [{ type: 'heading', depth: level, children, ...placed(element, reading) }]
}

function toParagraph(nodes: readonly HastContent[], reading: BlockReading): Paragraph[] {
  const children = withoutOuterSpace(toPhrases(nodes, reading))
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  const position = first && last && { start: first.start, end: last.end }
  const says = children.some((child) => child.type !== 'image' && child.type !== 'break')
  return says ? [{ type: 'paragraph', children, ...(position && { position }) }] : []
}

function toList(element: Element, reading: BlockReading): List {
  const items = element.children.flatMap((child): ListItem[] => {
    if (child.type !== 'element') return []
    const children = toFlow(child.tagName === 'li' ? child.children : [child], reading)
    return children.length === 0
      ? []
      : [{ type: 'listItem', checked: null, spread: false, children, ...placed(child, reading) }]
  })
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    spread: false,
    children: items,
    ...placed(element, reading),
  }
}
