import { isThere } from './presence.ts'
import type { Root } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import type { Attendee } from './attendee.ts'
import { isAbsence } from './labels.ts'
import { mergeAttendees } from './merge-attendees.ts'
import type { Listed, NameList } from './group.ts'
import { findPartsOfHead } from './parts-of-head.ts'
import { readBlock } from './read-block.ts'
import { type Reading, toReading } from './reading.ts'
import { isListOfNames, settleInitials, settleNames } from './settle.ts'
import { findStruckNames } from './struck.ts'
import { findNarrated } from './narrative.ts'
import { findUnlabelled } from './unlabelled.ts'

/** Who took part in a meeting, as its document states it. */
export interface Attendance {
  /** Whether the document says who was present; "TBA", an empty list and a chair alone are not recorded. */
  isRecorded: boolean
  attendees: Attendee[]
  /** Place of the first heading or label of the list, where there is one, even of an empty list. */
  place: Place | null
}

/**
 * Read attendance in every spelling met in real minutes.
 *
 * ```md
 * **Attending:** BrianL, Carl, TimT
 *
 * ## Board members present
 * - Anna Henningsen @addaleax (TSC)
 *
 * ## Attendance
 * CERN: David Horat (DH), David Collados (DC)
 * ```
 */
export function parseAttendance(root: Root): Attendance {
  const reading = toReading()
  for (const [index, block] of root.children.entries()) readBlock(reading, block, root.children[index + 1])
  const named = settleNames(reading.listed)
  const lists = listsOf(reading)
  const ahead = countAbove(root, lists[0]?.place) > 1 ? findUnlabelled(root) : []
  const ofWays = (): Listed[] => findWays(root, reading, named)
  // Where labels state only who was not there, names without a label or a sentence say who was.
  const areAbsences = lists.length > 0 && named.length > 0 && lists.every(({ label }) => isAbsence(label))
  const others = areAbsences ? findFirst(root, [findUnlabelled, findNarrated, findPartsOfHead]).filter(isThere) : []
  const whole =
    ahead.length > 0
      ? ahead
      : lists.length > 0
        ? [...others, ...named]
        : findFirst(root, [findUnlabelled, findNarrated, ofWays])
  // Who led or took notes was there, and nothing says who else was.
  const listed = whole.length > 0 || lists.length > 0 ? whole : headOf(root, named)
  const found = [...listed, ...findStruckNames(root, listed)]
  const attendees = mergeAttendees(withoutStrayLetters(settleInitials(found)).map(toAttendee))
  const isRecorded = (whole.length > 0 || lists.length > 0) && attendees.some(isThere)
  return { isRecorded, attendees, place: lists[0]?.place ?? found[0]?.place ?? null }
}

/** The lists that state attendance; below a label of several meanings only those of names. */
function listsOf({ lists, listed }: Reading): NameList[] {
  return lists.filter((list) => {
    const { isList, isWeak } = list.label
    const members = listed.filter((entry) => entry.list === list)
    return isList && (!isWeak || isListOfNames(list, members))
  })
}

/** Those of a head that parts people by how they took part, and nothing else: `In the room: Mia Berg ↵ On the phone: Jon Dahl`. */
function findWays(root: Root, { lists }: Reading, named: readonly Listed[]): Listed[] {
  const ways = lists.filter(
    ({ label, place }) => label.presence === 'present' && label.role === null && countAbove(root, place) < 3,
  )
  const own = named.filter(({ list, name }) => ways.includes(list) && name.includes(' '))
  return new Set(own.map(({ list }) => list)).size > 1 ? own : []
}

/** How many headings stand above a place: where one but the title does, names below the title are those of the meeting. */
function countAbove({ children }: Root, place: Place | undefined): number {
  const isAbove = (line: number): boolean => place !== undefined && line < place.line
  return children.filter(({ type, position }) => type === 'heading' && isAbove(toPlace(position).endLine)).length
}

/** Those named in the head for what they did in the meeting, `Facilitator: Mia Berg`, and the parts of it beside: `Guests: …`. */
function headOf(root: Root, named: readonly Listed[]): Listed[] {
  const whole = named.filter(({ list, name, handle, certainty }) => {
    return certainty === 'sure' && (name.includes(' ') || handle !== null) && countAbove(root, list.place) < 3
  })
  const hasRole = whole.some(({ role, list }) => role !== null && list.label.role !== null)
  return hasRole ? whole.filter(({ role, list }) => list.label.role === null || role !== null) : []
}

/** What the first reader finds that finds anybody. */
function findFirst(root: Root, readers: readonly ((root: Root) => Listed[])[]): Listed[] {
  for (const read of readers) {
    const found = read(root)
    if (found.length > 0) return found
  }
  return []
}

function toAttendee({ name, initials, organisation, role, presence, handle, place }: Listed): Attendee {
  return { name, initials, organisation, role, presence, handle, place }
}

/** Leave out letters that only say who took notes and are nobody's of the list: `Scribe: ECH` below whole names. */
function withoutStrayLetters(entries: readonly Listed[]): Listed[] {
  const own = new Set(entries.flatMap(({ initials }) => initials ?? []))
  const whole = entries.filter(({ list, name }) => list.label.isList && name.includes(' ')).length
  return entries.filter(
    ({ list, name }) => list.label.isList || whole < 2 || own.has(name) || !/^\p{Lu}{2,4}$/u.test(name),
  )
}
