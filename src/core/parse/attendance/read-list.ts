import type { Code, List } from 'mdast'
import type { Group } from './group.ts'
import { indentedItems } from './indented.ts'
import { toItemReader } from './item-style.ts'
import { type AttendanceLabel, parseLabel, present } from './labels.ts'
import { listEntries } from './list-names.ts'
import { readItem } from './read-item.ts'
import { isName } from './name-words.ts'
import { close, hasOwn, mayCallAlone, mayOpen, open, type Reading } from './reading.ts'
import { findCalled, findRollCall } from './roll-call.ts'
import { splitLabel } from './split-label.ts'
import { isUnticked, textOfItem, textsOfItems } from './text-of.ts'

/** So many items of the lists before tell how those of a list are written. */
const mostEarlier = 200

/** Read a list: items that are people, labels or parts, or a roll call. */
export function readList(reading: Reading, list: List): void {
  // A numbered list behind one of names is what was talked about.
  if (reading.hasItems && list.ordered === true && reading.isOrdered === false) return close(reading)
  const group = groupOf(reading) ?? (isCallAlone(reading, list) ? open(reading, present, null, list) : null)
  if (readRollCall(reading, list, group)) return
  const isTicked = list.children.some((item) => item.checked === true)
  const isTickList = list.children.some((item) => item.checked != null || isUnticked(item))
  const isAttendance = list.children.some((item) => {
    const label = splitLabel(textOfItem(item))?.label
    return label?.isList === true && mayOpen(reading, label)
  })
  const texts = textsOfItems(list)
  const rewrite = toItemReader(texts, group?.label.isSpanish, reading.earlier.slice(-mostEarlier))
  if (group !== null) reading.earlier.push(...texts)
  for (const item of list.children) {
    if (isUnticked(item) && !isTicked && isTickList) continue
    readItem(reading, item, { group, isTicked, isAttendance, rewrite })
  }
  reading.group = goingOn(group)
  reading.hasItems ||= group !== null && hasOwn(reading, group.names)
  if (group !== null) reading.isOrdered = list.ordered ?? false
}

/** The group that a list goes on with: the open one, or the heading's where nobody stands in it yet. */
function groupOf(reading: Reading): Group | null {
  const { group, outer } = reading
  if (group?.isOpen === true) return group
  return outer !== null && !hasOwn(reading, outer.names) ? outer : null
}

/** Whether a list without a label is a roll call all the same: whole names, each with a box, of which some are ticked, or with a sign. */
function isCallAlone(reading: Reading, list: List): boolean {
  const { children: items } = list
  if (items.length < 2 || !mayCallAlone(reading)) return false
  const isTicked = items.every(({ checked }) => checked != null) && items.some(({ checked }) => checked === true)
  return isTicked ? items.every((item) => isWholeEntry(textOfItem(item))) : findCalled(list).length === items.length
}

/** `Mia Berg (Acme)`, `Mia Berg @mia` */
function isWholeEntry(text: string): boolean {
  const name = text.replace(/^[\p{L} -]{3,30}: |\([^()]*\)|@\S+/gu, ' ').replace(/\s+/g, ' ')
  return name.trim().includes(' ') && isName(name.trim(), false)
}

/** A heading goes on behind a list, a label in the text only to the next organisation: `Acme`, its people, `Bolt`. */
function goingOn(group: Group | null): Group | null {
  if (group?.depth != null) return group
  return group?.part == null ? null : { ...group, isOpen: false }
}

/** A list of which each item says whether somebody was there, below a label or below an item that is one. */
function readRollCall(reading: Reading, list: List, group: Group | null): boolean {
  const { label, item, called } =
    group === null
      ? (findRollCall(list) ?? { label: present, item: null, called: [] })
      : { label: group.label, item: null, called: findCalled(list) }
  if (called.length === 0 || (item && !mayOpen(reading, label))) return false
  if (item) open(reading, label, null, item)
  for (const { text, item: own } of called) listEntries(reading, text, own, { label, isItem: true })
  reading.group = goingOn(group)
  reading.hasItems = true
  return true
}

/** The label that the first line of code is, as some set their list apart: `Attendees:`. */
function labelOfCode({ value }: Code): AttendanceLabel | null {
  const [first = ''] = value.split('\n')
  const label = /:\s*$/.test(first) ? parseLabel(first) : null
  return label?.isList === true ? label : null
}

/** Read an indented list below a label, which Markdown takes for code. */
export function readIndented(reading: Reading, code: Code): void {
  const items = indentedItems(code)
  const label = reading.group === null ? labelOfCode(code) : null
  const group = label && items.length > 0 && mayOpen(reading, label) ? open(reading, label, null, code) : reading.group
  if (!group || items.length === 0) return close(reading)
  const rewrite = toItemReader(items.map(({ text }) => text))
  for (const { text, index } of items)
    listEntries(reading, rewrite(text), code, { label: group.label, isItem: true, line: index })
  reading.group = goingOn(group)
}
