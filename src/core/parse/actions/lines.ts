import { type MarkedLine, parseClosingMark, parseMarkedLine, parseNumberedLine } from './line.ts'
import { otherLine } from './words.ts'
import type { Line } from '../text/lines.ts'

/** Split lines before each that begins an action or changes the subject; others go on with the one before. */
export function splitLines(lines: readonly Line[], isReview: boolean): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (groups.length === 0 || beginsAction(line, isReview) || (!isReview && otherLine.test(line.text)))
      groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

/** Whether a line has a mark, or a number in a review list. */
export function beginsAction(line: Line | undefined, isReview: boolean): boolean {
  if (!line || line.isCode) return false
  return parseMarkedLine(line.text) !== null || (isReview && parseNumberedLine(line.text) !== null)
}

/** The mark of the first line, or else that at the end of the last; `null` where there is none. */
export function markOf(lines: readonly Line[]): MarkedLine | null {
  const [first] = lines
  return !first || first.isCode ? null : (parseMarkedLine(first.text) ?? parseClosingMark(joinLines(lines)))
}

/** The text of lines as one. */
export function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ')
}
