import type { Nodes } from 'mdast'
import { type Group, type Listed, lineOf, type NameList } from './group.ts'
import type { AttendanceLabel } from './labels.ts'

/** What has been read of a document so far, and what the next block may belong to. Each block changes it. */
export interface Reading {
  listed: Listed[]
  lists: NameList[]
  /** The group whose names are being read. */
  group: Group | null
  /** The group of the heading above, to which its text returns behind a label of its own. */
  outer: Group | null
  /** How many were listed when the group was opened. */
  listedBefore: number
  /** Whether a list of items was read below the heading: prose behind it is business. */
  hasItems: boolean
  /** Whether the last list of people was numbered. */
  isOrdered: boolean | null
  /** The items of the lists before. */
  earlier: string[]
  /** Whether a list has written surnames first: `Berg, Mia; Dahl, Jon`. */
  isSurnameFirst: boolean
  /** Whether a heading about something else has come since the list: a "Chair:" there is an item of business. */
  isBehindList: boolean
  /** Depth and count of the headings about something else. */
  business: { depth: number; count: number }
}

/** Begin to read a document. */
export function toReading(): Reading {
  return {
    listed: [],
    lists: [],
    group: null,
    outer: null,
    listedBefore: 0,
    hasItems: false,
    isOrdered: null,
    earlier: [],
    isSurnameFirst: false,
    isBehindList: false,
    business: { depth: 0, count: 0 },
  }
}

/** Begin the group of a label. */
export function open(
  reading: Reading,
  label: AttendanceLabel,
  depth: number | null,
  node: Nodes,
  line = 0,
): NonNullable<Reading['group']> {
  const names = { label, isPure: label.isList || hasList(reading), place: lineOf(node, line) }
  const group = { label, depth, isOpen: true, part: null, names }
  reading.group = group
  reading.hasItems = false
  reading.listedBefore = reading.listed.length
  reading.lists.push(names)
  return group
}

/** End the group, and the one of the heading above. */
export function close(reading: Reading): void {
  reading.group = null
  reading.outer = null
}

/** Whether a label has stated attendance. */
export function hasList({ lists }: Reading): boolean {
  return lists.some(({ label }) => label.isList)
}

/** Whether anybody stands in a list. */
export function hasOwn({ listed }: Reading, names: NameList): boolean {
  return listed.some(({ list }) => list === names)
}

/** Whether anybody was listed since the group was opened. */
export function hasListed({ listed, listedBefore }: Reading): boolean {
  return listed.length > listedBefore
}

/** How many headings of business may stand before a label in the text that still opens the list of the meeting. */
const mostHeadings = 8

/** Whether the list of the meeting may still begin: few headings of business stand before. */
export function isInHead({ business }: Reading): boolean {
  return business.count <= mostHeadings
}

/** Headings that may stand before a roll call without a label: the title, and that of the call. */
const mostBeforeCall = 3

/** Whether names with a sign or box each can be the roll call of the meeting: at its beginning, where no label has stated one. */
export function mayCallAlone(reading: Reading): boolean {
  return !hasList(reading) && reading.business.count <= mostBeforeCall
}

/** Headings that may stand before a label of several meanings: the title. */
const mostBeforeWeak = 1

/** Whether a label in the text can be one of the meeting's list: a part deep in the discussion has lists of its own. */
export function mayOpen(reading: Reading, label: AttendanceLabel): boolean {
  if (reading.isBehindList) return label.role === 'scribe' || label.presence === 'guest'
  if (label.isWeak && label.presence === 'absent') return hasList(reading)
  return hasList(reading) || !label.isList || isInHead(reading)
}

/** Whether a label with names behind it in the text can be one of the meeting's list: one of several meanings at the beginning alone. */
export function mayOpenInText(reading: Reading, label: AttendanceLabel): boolean {
  const isLate = label.isWeak === true && !hasList(reading) && reading.business.count > mostBeforeWeak
  return !isLate && mayOpen(reading, label)
}
