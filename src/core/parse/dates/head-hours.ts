import type { Heading, Root } from 'mdast'
import { dateLabels } from '../../lexicon/dates.ts'
import { toText } from '../text/text.ts'
import { findDate } from './dates.ts'
import { readHeadLine } from './head-dates.ts'
import { linesOf, longest } from './head-lines.ts'
import { findHours, type Hours } from './hours.ts'

/**
 * Find the hours that the head of a document states: in its title behind a date, behind a label, beside a date alone.
 *
 *     # Ops, 5 November 2024, 14:00–15:00 CET
 *     **Time:** 2-3pm CT
 *     - When: Tuesday, 10:30 UTC
 */
export function findHeadHours(root: Root, title: Heading | null): Hours | null {
  const named = title === null ? '' : toText(title)
  const stated = findDate(named) ? findHours(withoutDate(named)) : null
  if (stated) return stated
  let headings = title === null ? 0 : 1
  for (const block of root.children.slice(0, longest * 2)) {
    if (block === title) continue
    if (block.type === 'heading') headings += 1
    if (headings > 2) return null
    for (const { text } of linesOf(block)) {
      const value = readHeadLine(text, isHoursLabel)
      const hours = value === null ? null : findHours(withoutDate(value))
      if (hours) return hours
    }
  }
  return null
}

/** Whether a label says that hours follow, perhaps behind a day: `Time`, `Date and time`, `When`. */
function isHoursLabel(words: readonly string[]): boolean {
  const { labels, hours, beside } = dateLabels
  return (
    words.length < 5 &&
    words.some((word) => labels.has(word) || hours.has(word)) &&
    words.every((word) => labels.has(word) || hours.has(word) || beside.has(word))
  )
}

/** Digits of a date are no hours. */
function withoutDate(text: string): string {
  const found = findDate(text)
  return found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text
}
