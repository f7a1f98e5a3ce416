import type { Blockquote, Code, RootContent } from 'mdast'
import { blocksOfBox } from './boxes.ts'
import { isCaption, isMereSummary, labelOfParagraph } from './labelled-lines.ts'
import { readHeading } from './read-heading.ts'
import { readLines } from './read-lines.ts'
import { readIndented, readList } from './read-list.ts'
import { readTable } from './read-table.ts'
import { close, type Reading } from './reading.ts'
import { splitLabel } from './split-label.ts'
import { toText } from './text-of.ts'

/** Read block after block; what is remembered between them is the group that the next may belong to. */
export function readBlock(reading: Reading, block: RootContent, next?: RootContent): void {
  if (isMereSummary(block) || isCaption(block)) return
  if (block.type === 'heading') readHeading(reading, block)
  else if (block.type === 'paragraph') readLines(reading, block, next?.type === 'list')
  else if (block.type === 'list') readList(reading, block)
  else if (block.type === 'table') readTable(reading, block)
  else if (block.type === 'blockquote' && isOfAttendance(block))
    for (const [index, part] of block.children.entries()) readBlock(reading, part, block.children[index + 1])
  else if (block.type === 'code' && (reading.group === null || reading.group.isOpen)) readCode(reading, block)
  else if (!isUnseen(block)) close(reading)
}

/** Read what Markdown takes for code: a box of Markdown, or an indented list. */
function readCode(reading: Reading, code: Code): void {
  const blocks = blocksOfBox(code)
  if (blocks.length === 0) return readIndented(reading, code)
  for (const [index, part] of blocks.entries()) readBlock(reading, part, blocks[index + 1])
  close(reading)
}

/** Whether a block is nothing that a reader sees, so that a list goes on behind it. */
function isUnseen(block: RootContent): boolean {
  if (block.type === 'html') return /^<!--|^<\/?(?:details|summary)\b/i.test(block.value)
  return block.type === 'definition'
}

/** Whether a quotation begins with a label of attendance, as minutes that are slides set it apart. */
function isOfAttendance({ children: [first] }: Blockquote): boolean {
  if (first?.type !== 'paragraph') return false
  const [line = ''] = toText(first).split('\n')
  return (labelOfParagraph(first) ?? splitLabel(line)?.label)?.isList === true
}
