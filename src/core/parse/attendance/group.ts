import type { Heading, Nodes } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import type { AttendeeEntry } from './attendee.ts'
import type { AttendanceLabel } from './labels.ts'

/** What stands behind one label. */
export interface NameList {
  label: AttendanceLabel
  /** Whether all of it can be names. */
  isPure: boolean
  place: Place
}

/** Somebody who is listed, with the list. */
export type Listed = AttendeeEntry & { place: Place; list: NameList }

/** A label whose names are being read. */
export interface Group {
  label: AttendanceLabel
  /** Depth of the heading that opened the group; `null` for a label in the text. */
  depth: number | null
  /** Whether the list goes on in the next block: nothing was listed yet, or the last line ended in a comma. */
  isOpen: boolean
  /** Whether the label stood alone in its paragraph, so that all paragraphs of people below it are its own. */
  isAlone?: boolean
  /** Heading of a part of the list, such as `TSC` below `Present`. */
  part: string | null
  names: NameList
}

/** Whether a heading stands below the one that opened the list. */
export function isBelow(heading: Heading, group: Group | null): boolean {
  return (group?.depth ?? 9) < heading.depth
}

/** The place of a line of a node, counted from 0; of its first the whole node where it has no other. */
export function lineOf(node: Nodes, line: number): Place {
  const place = toPlace(node.position)
  if (line === 0 && place.line === place.endLine) return place
  const column = line === 0 ? place.column : 1
  return { line: place.line + line, column, endLine: place.line + line, endColumn: column }
}
