import type { Heading, Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import type { Flaw, FormCheck } from './check.ts'
import { toText } from '../text/text.ts'
import { foldSpace } from '../../text/fold.ts'

/**
 * Headings that pass over a level which the document uses elsewhere: `####` below `##`, where other parts have `###`.
 * A level that a document never uses is a matter of taste, and the page shows no gap for it; so is what stands below the
 * first heading, which is the title and often has a line in small type under it.
 */
export function checkHeadings(root: Root): Flaw[] {
  const headings = root.children.filter((block): block is Heading => block.type === 'heading')
  const used = new Set(headings.map(({ depth }) => depth))
  return headings.flatMap((heading, index): Flaw[] => {
    const above = index > 1 ? headings[index - 1] : undefined
    const passed = above ? [...used].filter((depth) => depth > above.depth && depth < heading.depth) : []
    if (!above || passed.length === 0) return []
    const reason = `a heading of level ${heading.depth} follows one of level ${above.depth}, although level ${Math.min(...passed)} is used elsewhere; write ${'#'.repeat(Math.min(...passed))} if it belongs below "${foldSpace(toText(above)).slice(0, 60)}"`
    return [{ rule: 'heading-order', place: toPlace(heading.position), reason }]
  })
}

/** A line such as `##Plan`: without a blank behind its signs it is no heading. */
export const checkHashes: FormCheck = (node, lines) => {
  if (node.type !== 'paragraph') return []
  const { line, endLine } = toPlace(node.position)
  return lines.slice(line - 1, endLine).flatMap((written, index): Flaw[] => {
    const [, before = '', signs] = /^([\s>]*)(#{2,6})[\p{L}\p{N}]/u.exec(written) ?? []
    if (signs === undefined) return []
    const place = {
      line: line + index,
      column: before.length + 1,
      endLine: line + index,
      endColumn: written.trimEnd().length + 1,
    }
    return [
      {
        rule: 'no-heading',
        place,
        reason: `this line is shown as text, not as a heading; put a blank behind ${signs}`,
      },
    ]
  })
}

/** `3. Storage` over a line of dashes: a list item and a rule in Markdown, and meant as a heading. */
export const checkUnderlines: FormCheck = (node, lines) => {
  if (node.type !== 'listItem') return []
  const { line, column } = toPlace(node.position)
  const written = lines[line - 1] ?? ''
  const [, number, title] = /^[\s>]*(\d{1,3}(?:\.\d{1,3})*[.)])\s+(\S.{0,80})$/u.exec(written.trimEnd()) ?? []
  if (number === undefined || title === undefined || !/^[\s>]*(?:-{3,}|={3,})\s*$/.test(lines[line] ?? '')) return []
  const place = { line, column, endLine: line, endColumn: written.trimEnd().length + 1 }
  const reason = `this is shown as an item with a line below it, not as a heading; write "## ${number} ${title}" and remove the line`
  return [{ rule: 'no-heading', place, reason }]
}
