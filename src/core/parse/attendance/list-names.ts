import type { Nodes } from 'mdast'
import { readEntries } from './entries.ts'
import { lineOf } from './group.ts'
import type { AttendanceLabel } from './labels.ts'
import { isProse } from './prose.ts'
import { close, type Reading } from './reading.ts'
import { areSurnamesFirst, surnameLast } from './split-names.ts'

/** Where names stand: in which line below the first of a node, and what is known of them. */
export interface NamesContext {
  label: AttendanceLabel
  isItem: boolean
  line?: number
  organisation?: string | null
}

/** List the names of a text that goes on with the group; where its names were items, prose ends it. */
export function listNames(reading: Reading, text: string, node: Nodes, line = 0): void {
  const { group } = reading
  if (!group || text.trim() === '') return
  if (reading.hasItems && group.depth !== null && isProse(text)) return close(reading)
  // Behind a list of surnames first a single one is written so too: `Absent: Nord, Ole`.
  const own = reading.isSurnameFirst ? (surnameLast(text) ?? text) : text
  reading.isSurnameFirst ||= areSurnamesFirst(text)
  listEntries(reading, own, node, { label: group.label, isItem: false, line })
  group.isOpen = group.depth !== null || /,\s*$/.test(text)
}

/** List the names of a line or item in the group. */
export function listEntries(reading: Reading, text: string, node: Nodes, context: NamesContext): void {
  const { group, listed } = reading
  if (!group) return
  const { line = 0, organisation = null, ...own } = context
  const { entries, isPure } = readEntries(text, { ...own, part: group.part, organisation })
  if (!isPure) group.names.isPure = false
  for (const { entry, line: ahead } of entries)
    listed.push({ ...entry, place: lineOf(node, line + ahead), list: group.names })
}
