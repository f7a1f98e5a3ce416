import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { dateLabels } from '../../lexicon/dates.ts'
import { toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { toText } from '../text/text.ts'
import { findCalled } from './called.ts'
import { isDateAlone } from './date-alone.ts'
import { findDate } from './dates.ts'
import { findEitherDay, findFigures } from './either-day.ts'
import { findNamedDay } from './day-of-year.ts'
import type { HeadDate } from './head-date.ts'
import { linesOf, longest } from './head-lines.ts'
import { findHeld, findHeldMinutes, speaksOfMeeting } from './held.ts'

/**
 * Find what the head of a document says of its day: behind a label such as `Date:` or `When:`, in a row of a table, in a
 * heading or a line that is nothing but a date. The head ends at the second heading that is none of these.
 *
 *     ### Meeting Date/Time: Friday, November 27 2020, 14:00 UTC
 *     - **Date:** Thursday 22nd October, 2020
 *     | Date | 2024-08-06 |
 */
export function findHeadDates(root: Root, title: Heading | null): HeadDate[] {
  const found: HeadDate[] = []
  const years: string[] = []
  let others = title === null ? 0 : 1
  let before: RootContent | null = null
  for (const [index, block] of root.children.slice(0, longest * 2).entries()) {
    years.push(...(block === title ? [{ text: toText(block) }] : linesOf(block)).flatMap(({ text }) => yearIn(text)))
    if (block === title) {
      before = block
      continue
    }
    const own = linesOf(block).flatMap(({ text, node }) => toHeadDate(text, node))
    found.push(...own)
    // A heading at once below the title is its second line: `# Minutes ↵ ## Herd call`.
    // So are those between headings that stand at once below each other.
    const isBetween = before?.type === 'heading' && root.children[index + 1]?.type === 'heading'
    const isSubtitle = before !== null && (before === title || (title === null && isBetween))
    const isBare = block.type === 'heading' && own.length === 0
    if (isBare && !isOfMinutes(block) && !isOfFacts(block) && !isSubtitle) others += 1
    before = block
    if (others > 1 || found.length > 5) break
  }
  const [year] = years
  if (found.length === 0) found.push(...findBelowFacts(root))
  const held = findHeldMinutes(root)
  if (held.length > 0)
    found.splice(0, found.length, ...held, ...found.filter(({ place }) => place.line !== held[0]?.place.line))
  if (found.length === 0) found.push(...findCalled(root, title), ...findBelowMinutes(root))
  // `# Minutes` is no title of its own, and says of what the document is all the same.
  const heading = title ?? root.children.find(({ type }) => type === 'heading')
  if (found.length === 0 && heading) found.push(...findHeld(root, speaksOfMeeting(toText(heading))))
  return year === undefined ? found : found.map((one) => withYear(one, year))
}

/** The day in the first sentence below a heading of when and where, however far down that stands: `## Date, time and place`. */
function findBelowFacts(root: Root): HeadDate[] {
  const at = root.children.slice(0, longest * 3).findIndex((block) => block.type === 'heading' && isOfFacts(block))
  const below = at < 0 ? undefined : root.children[at + 1]
  if (below?.type !== 'paragraph') return []
  const found = findDate(toText(below))
  const place = toPlace(below.position)
  return found ? [{ text: found.date, place: { ...place, endLine: place.line, endColumn: place.column } }] : []
}

/** The day that begins what stands below a heading of minutes, however far down: `# Members ↵ … ↵ # Minutes ↵ - 2020-01-09`. */
function findBelowMinutes({ children }: Root): HeadDate[] {
  const at = children.findIndex((block) => block.type === 'heading' && isOfMinutes(block))
  const below = at < 0 ? undefined : children[at + 1]
  const [first] = below ? linesOf(below) : []
  const place = toPlace(first?.node.position)
  return first && isDateAlone(first.text)
    ? [{ text: first.text, place: { ...place, endLine: place.line, endColumn: place.column } }]
    : []
}

/** The year that a line says by itself: `Year: 2024`, `Año 2024`. */
function yearIn(line: string): string[] {
  const [, label = '', year] = /^[^\p{L}\d]*(\p{L}+)[\s:*_]+((?:19|20)\d{2})[\s*_]*$/u.exec(line) ?? []
  return year !== undefined && dateLabels.years.has(label.toLowerCase()) ? [year] : []
}

/** A day without a year is of the year that the head says beside it. */
function withYear(head: HeadDate, year: string): HeadDate {
  const named = findDate(head.text) ? null : findNamedDay(head.text, year)
  return named ? { ...head, text: named.date } : head
}

/** `# Minutes` below the title heads nothing else. */
function isOfMinutes(heading: Heading): boolean {
  return /^(?:meeting )?(?:minutes|notes)$|^protokoll$/i.test(toText(heading).trim())
}

/** Whether a heading is over nothing but when and where: `General information`, `Time and location`. */
function isOfFacts(heading: Heading): boolean {
  const words = toWords(toText(heading).replace(/[^\p{L}\s/&,]/gu, ' '))
  return words.some((word) => dateLabels.facts.has(word)) && words.every((word) => isFact(word))
}

function isFact(word: string): boolean {
  return dateLabels.facts.has(word) || dateLabels.labels.has(word) || dateLabels.beside.has(word)
}

/** What stands behind a label that fits in a line of the head, or the whole line where it is a date alone; `null` for any other. */
export function readHeadLine(line: string, isLabel: (words: readonly string[]) => boolean): string | null {
  const text = foldSpace(line)
    .replace(/^[^\p{L}\d]+/u, '')
    .slice(0, 200)
  const colon = /^([^:]{2,40}?)\s*:\s*(.+)$/.exec(text) ?? /^([\p{L}/&]+)\s+[-–—]\s+(.+)$/u.exec(text)
  return colon && isLabel(toWords(colon[1] ?? ''))
    ? (colon[2] ?? '')
    : isDateAlone(text) || isOpening(text)
      ? text
      : null
}

/** `2021-02-26 11:00 Call to order`: a day and an hour begin the line. */
function isOpening(text: string): boolean {
  const found = findDate(text)
  return found?.start === 0 && /^,? \d{1,2}:\d{2}/.test(text.slice(found.end))
}

function toHeadDate(line: string, node: Nodes): HeadDate[] {
  const value = readHeadLine(line, isDateLabel) ?? readHeadLine(line, isTimeLabel) ?? behindLabel(line)
  const place = toPlace(node.position)
  // `Time: 2/17/2017 at 14:00 UTC` says the day; `Time: 14:00` does not.
  const isWhole = value !== null && (findDate(value) ?? findEitherDay(value)) !== null
  return value === null || !(isWhole || (readHeadLine(line, isDateLabel) !== null && hasDay(value)))
    ? []
    : [{ text: value, place: { ...place, endLine: place.line, endColumn: place.column } }]
}

/** `Venue: Hall | Date: 3 May 2022`: a day behind a label in the middle of a line of labels; `null` for any other. */
function behindLabel(line: string): string | null {
  const [, label = '', value = ''] =
    /^[^:]{2,40}:.*?[\s|,;(*_]+(\p{L}+)[*_]*:[*_]*\s+(.+)$/u.exec(line.slice(0, 200)) ?? []
  return isDateLabel([label.toLowerCase()]) && (findDate(value)?.start ?? 20) < 20 ? value : null
}

/** Whether a label says that hours follow, before which a day may stand. */
function isTimeLabel(words: readonly string[]): boolean {
  return words.length === 1 && /^(?:time|zeit|heure|hora|start)$/.test(words[0] ?? '')
}

/** The words of a label. */
function toWords(label: string): string[] {
  return label
    .toLowerCase()
    .replace(/[*_()]/g, ' ')
    .split(/[\s/&,]+|\band\b|\bund\b/)
    .filter((word) => word !== '')
}

/** Whether a label says that a date follows: `Meeting Date/Time`, `When`, `Datum`. */
function isDateLabel(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length < 5 &&
    words.some((word) => dateLabels.labels.has(word)) &&
    words.every((word) => dateLabels.labels.has(word) || dateLabels.beside.has(word))
  )
}

function hasDay(text: string): boolean {
  return [findDate(text), findEitherDay(text), findNamedDay(text, '2000'), findFigures(text)].some(
    (day) => day !== null,
  )
}
