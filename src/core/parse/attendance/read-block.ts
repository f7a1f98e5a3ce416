import type { Blockquote, Code, List, ListItem, Paragraph, RootContent } from 'mdast'
import { blocksOfBox } from './boxes.ts'
import { isCaption, isMereSummary, labelOfParagraph } from './labelled-lines.ts'
import { readHeading } from './read-heading.ts'
import { readLines } from './read-lines.ts'
import { readIndented, readList } from './read-list.ts'
import { readTable } from './read-table.ts'
import { close, hasList, type Reading } from './reading.ts'
import { splitLabel } from './split-label.ts'
import { textOfItem, toText } from './text-of.ts'

/** Read block after block; what is remembered between them is the group that the next may belong to. */
export function readBlock(reading: Reading, block: RootContent, next?: RootContent): void {
  if (isMereSummary(block) || isCaption(block)) return
  if (block.type === 'heading') readHeading(reading, block)
  else if (block.type === 'paragraph') readLines(reading, block, next?.type === 'list')
  else if (block.type === 'list' && block.children.some((item) => holdsLabels(item, reading)))
    readSections(reading, block)
  else if (block.type === 'list') readList(reading, block)
  else if (block.type === 'table') readTable(reading, block)
  else if (block.type === 'blockquote' && isOfAttendance(block))
    for (const [index, part] of block.children.entries()) readBlock(reading, part, block.children[index + 1])
  else if (block.type === 'code' && (reading.group === null || reading.group.isOpen)) readCode(reading, block)
  else if (!isUnseen(block)) close(reading)
}

/**
 * Whether an item is a section that says who was there: `2. Roll call ↵ ↵    Directors present: …`, `1. Apologies ↵ ↵    Mia Berg`. Below
 * another item labels are those of the meeting where nothing else has said so.
 */
function holdsLabels({ children: [first, ...others] }: ListItem, reading: Reading): boolean {
  if (first?.type !== 'paragraph') return false
  if (linesBelow(first).some(isListLabel)) return true
  return others.some((block, index) => {
    if (block.type === 'paragraph')
      return isLabelled(block) || (index === 0 && labelOfParagraph(first)?.isList === true)
    return block.type === 'list' && !hasList(reading) && block.children.some((item) => isListLabel(textOfItem(item)))
  })
}

function linesBelow(paragraph: Paragraph): string[] {
  return toText(paragraph).split('\n').slice(1)
}

/** Read a list whose items are sections: those that hold labels block for block, the others as items. */
function readSections(reading: Reading, list: List): void {
  for (const item of list.children) {
    if (!holdsLabels(item, reading)) readList(reading, { ...list, children: [item] })
    else for (const [index, part] of item.children.entries()) readBlock(reading, part, item.children[index + 1])
  }
  close(reading)
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
  return first?.type === 'paragraph' && isLabelled(first)
}

/** Whether a paragraph is or begins with a label of a list. */
function isLabelled(paragraph: Paragraph): boolean {
  const [line = ''] = toText(paragraph).split('\n')
  return labelOfParagraph(paragraph)?.isList === true || isListLabel(line)
}

function isListLabel(line: string): boolean {
  const label = splitLabel(line)?.label
  return label?.isList === true && label.isWeak !== true
}
