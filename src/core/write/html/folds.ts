import type { Comment, Element, ElementContent, Root, RootContent } from 'hast'
import { parseLabel } from '../../parse/attendance/labels.ts'
import type { HtmlDocument } from './html-book.ts'
import { isNothing } from '../../records/nothing.ts'
import { isHeading } from './headings.ts'
import { isRoster } from './roster.ts'
import { textOf } from './text-of.ts'

/** What a page may fold away, because it says it elsewhere: who was there, and sections in which nothing stands. */
type Fold = 'roster' | 'empty'

/**
 * Set comments around what a page of minutes may fold: `<!--roster-->…<!--/roster-->` around the list of those present,
 * `<!--empty-->…<!--/empty-->` around a section without a word. The text itself stays whole.
 */
export function markFolds(hast: Root, document: HtmlDocument): void {
  const folds = new Map<RootContent, Fold>()
  markRosters(hast.children, document, folds)
  for (const block of hast.children)
    if (block.type === 'element' && block.tagName === 'p' && !folds.has(block)) markRosterLines(block, document)
  markEmpty(hast.children, folds)
  hast.children = hast.children.flatMap((block): RootContent[] => {
    const fold = folds.get(block)
    if (fold) return [toComment(fold), block, toComment(`/${fold}`)]
    return [block]
  })
}

function toComment(value: string): Comment {
  return { type: 'comment', value }
}

/** Lists of names, with the heading or label above them. What holds anything else besides is left alone, whole. */
function markRosters(
  blocks: readonly RootContent[],
  { attendance }: HtmlDocument,
  folds: Map<RootContent, Fold>,
): void {
  let heading: Element | null = null
  let isBelow = false
  for (const block of blocks) {
    if (block.type !== 'element') continue
    const text = textOf(block)
    if (isHeading(block)) {
      isBelow = parseLabel(text.split(':')[0] ?? '') !== null
      const isWhole = isBelow && text.includes(':') && isRoster(text, attendance.attendees)
      heading = isBelow && !isWhole ? block : null
      if (isWhole) folds.set(block, 'roster')
      continue
    }
    const isLabelled =
      isBelow || (/^[^:]{2,40}:/.test(text.trim()) && parseLabel(text.trim().split(':')[0] ?? '') !== null)
    if (isLabelled && isRoster(text, attendance.attendees)) {
      folds.set(block, 'roster')
      if (heading) folds.set(heading, 'roster')
      isBelow = true
    } else isBelow = false
    heading = isBelow ? heading : null
  }
}

/** Of a paragraph of several lines, such as `Chair: Ann` below the address of the room, only those that list names are set apart. */
function markRosterLines(paragraph: Element, { attendance }: HtmlDocument): void {
  const lines = toLines(paragraph)
  if (lines.length < 2) return
  paragraph.children = lines.flatMap((line): ElementContent[] => {
    const text = textOf({ ...paragraph, children: line }).trim()
    const isLabelled = /^[^:]{2,40}:/.test(text) && parseLabel(text.split(':')[0] ?? '') !== null
    return isLabelled && isRoster(text, attendance.attendees)
      ? [toComment('roster'), ...line, toComment('/roster')]
      : line
  })
}

/** The lines of a paragraph; each but the last ends with its break. */
function toLines(paragraph: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const child of paragraph.children) {
    const pieces = child.type === 'text' ? child.value.split(/(?<=\n)/) : [child]
    for (const piece of pieces) {
      lines.at(-1)?.push(typeof piece === 'string' ? { type: 'text', value: piece } : piece)
      const isBreak =
        typeof piece === 'string' ? piece.endsWith('\n') : piece.type === 'element' && piece.tagName === 'br'
      if (isBreak) lines.push([])
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Headings below which nothing stands, or only that there is nothing. */
function markEmpty(blocks: readonly RootContent[], folds: Map<RootContent, Fold>): void {
  const elements = blocks.filter((block) => block.type === 'element')
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index]
    if (!element || !isHeading(element)) continue
    const next = elements.findIndex((other, at) => at > index && isHeading(other) && other.tagName <= element.tagName)
    const below = elements.slice(index + 1, next === -1 ? undefined : next)
    const isEmpty = below.every(
      (block) =>
        folds.get(block) === 'empty' ||
        (!isHeading(block) && block.tagName !== 'hr' && isNothing(textOf(block)) && !hasMedia(block)),
    )
    if (isEmpty && !folds.has(element)) for (const block of [element, ...below]) folds.set(block, 'empty')
  }
}

function hasMedia(block: Element): boolean {
  return block.children.some(
    (child) =>
      child.type === 'element' && (['img', 'svg', 'math', 'video', 'input'].includes(child.tagName) || hasMedia(child)),
  )
}
