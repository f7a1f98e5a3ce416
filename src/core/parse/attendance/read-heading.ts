import type { Heading } from 'mdast'
import { areNames, isPart } from './entries.ts'
import { isBelow } from './group.ts'
import { readHeadingLabel } from './heading-label.ts'
import { isFactLabel } from './labels.ts'
import { listNames } from './list-names.ts'
import { close, hasList, hasListed, open, type Reading } from './reading.ts'

/** Headings below which the list of the meeting may still stand: `Notes (12 February call)`. */
const ofMeeting = /\b(?:call|meeting|minutes|notes)\b|^day \w+/i

/** Read a heading: a label of attendance, a part of the list above, names, or something else that ends the list. */
export function readHeading(reading: Reading, heading: Heading): void {
  const { text, label, rest } = readHeadingLabel(heading)
  const outer = reading.outer ?? reading.group
  const isOfBusiness = reading.isBehindList && reading.business.depth < heading.depth
  close(reading)
  // `## Missing` before any list is about other things.
  const isOfOther = label?.isWeak === true && label.presence === 'absent' && !hasList(reading)
  if (label && !isOfBusiness && !isOfOther && (label.isList || isBelow(heading, outer) || hasList(reading))) {
    const group = open(reading, label, heading.depth, heading)
    // Groups of one list stand beside each other: `Committee members`, `Staff`.
    const isBeside = outer !== null && isBelow(heading, outer) && label.presence === outer.label.presence
    reading.outer = isBeside ? outer : group
    if (rest) listNames(reading, rest, heading)
  } else if (outer && isBelow(heading, outer) && isPart(text)) {
    reading.group = { ...outer, part: text, isOpen: true }
    reading.outer = outer
  } else if (outer?.isOpen && !hasListed(reading) && areNames(text)) {
    reading.group = outer
    listNames(reading, text, heading)
  } else {
    const isFact = isFactLabel(text.split(':')[0] ?? '')
    reading.business = { depth: heading.depth, count: reading.business.count + (isFact ? 0 : 1) }
    reading.isBehindList = hasList(reading) && !ofMeeting.test(text)
  }
}
