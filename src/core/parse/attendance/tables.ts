import type { Nodes, Table, TableRow } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { type AttendeeEntry, parseAttendee } from './attendee.ts'
import { type AttendanceLabel, parseLabel } from './labels.ts'
import type { Presence } from './presence.ts'
import { splitNames } from './split-names.ts'
import { toText } from './text-of.ts'

/** A label of a table and the names beside or below it. */
export interface LabelledCell {
  label: AttendanceLabel
  text: string
  node: Nodes
}

/** An entry of a table of attendees, with its row. */
export type TableEntry = AttendeeEntry & { place: Place }

/** Headings of the columns of a list of people, by what stands below them. */
const columns: [string, RegExp][] = [
  ['name', /^(?:full )?(?:name|who|person|attendee|participant|member)s?$/],
  ['first', /^(?:first|given) ?name$/],
  ['last', /^(?:last|family) ?name$|^surname$/],
  ['organisation', /^(?:organi[sz]ation|institut(?:e|ion)|affiliation|company|employer|site|ngi|partner)s?$/],
  ['initials', /^(?:initials?|abbr(?:eviation)?\.?|short|delegate)$/],
  ['role', /^(?:role|function|position|title)s?$/],
  ['presence', /^(?:status|presence|attendance|present|attended|attending)\??$/],
  ['absence', /^(?:absent|excused)\??$/],
]

/** Whether the header of a table says that each row is a person: `| Attendee | Organization |`. */
export function hasPeople(table: Table): boolean {
  const known = (table.children[0]?.children ?? []).map((cell) => columnOf(toText(cell)))
  const isNamed = known.includes('name') || known.includes('last')
  return isNamed && (known.length === 1 || known.filter((column) => column !== '').length > 1)
}

/**
 * Whether each row says of a person whether they were there, which needs no label above: `| Name | Attended |`. A table that
 * has other columns, or a status, is one of something else: `| Action | Who | Status |`.
 */
export function isRollCall(table: Table): boolean {
  const headers = (table.children[0]?.children ?? []).map((cell) => toText(cell).trim())
  const isAttended = headers.some((text) => /^(?:presence|attendance|present|attended|attending)\??$/i.test(text))
  return hasPeople(table) && isAttended && headers.every((text) => columnOf(text) !== '')
}

/**
 * Read labels that stand in the cells of a table: at the beginning of its rows, or over its columns.
 *
 *     | Attending  | Mia Berg, Jon Dahl |        | Present  | Absent |
 *     | Note taker | Ines Roth          |        | Mia Berg | Jon    |
 */
export function readLabelledCells({ children: rows }: Table): LabelledCell[] {
  const atRows = rows.flatMap((row): LabelledCell[] => {
    const [first, ...others] = row.children.map((cell) => toText(cell).trim())
    const label = parseLabel(first ?? '')
    const text = others.filter((cell) => cell !== '').join(', ')
    return label && text !== '' && !others.every((cell) => parseLabel(cell)) ? [{ label, text, node: row }] : []
  })
  const [header, ...body] = rows
  const labels = header?.children.map((cell) => parseLabel(toText(cell))) ?? []
  const overColumns = labels.every((label) => label !== null) ? labels : []
  const cells = overColumns.flatMap((label, column) => body.flatMap((row) => toCell(label, row, column)))
  return [cells, atRows].find((found) => found.some(({ label }) => label.isList)) ?? []
}

function toCell(label: AttendanceLabel, row: TableRow, column: number): LabelledCell[] {
  const cell = row.children[column]
  return cell && toText(cell).trim() !== '' ? [{ label, text: toText(cell), node: row }] : []
}

/** Read a table of one person a row, whose first column holds the names where none says so. */
export function readPeopleTable({ children: [header, ...rows] }: Table, label: AttendanceLabel): TableEntry[] {
  const found = header?.children.map((cell) => columnOf(toText(cell))) ?? []
  const isMarked = rows.some((row) => toText(row.children[found.indexOf('presence')] ?? empty).trim() !== '')
  return rows.flatMap((row) => {
    const cellAt = (index: number): string => {
      const cell = row.children[index]
      return cell ? toText(cell) : ''
    }
    const cell = (column: string): string => foldSpace(cellAt(found.indexOf(column)))
    const name = cellAt(Math.max(0, found.indexOf('name')))
    // Where somebody is marked, who is not was not there.
    const isUnmarked = (isMarked && cell('presence') === '') || (cell('absence') !== '' && cell('presence') === '')
    const own = { ...label, presence: isUnmarked ? 'absent' : (presenceOf(cell('presence')) ?? label.presence) }
    const names = splitNames(cell('last') === '' ? name : `${cell('first')} ${cell('last')}`)
    return names.flatMap(({ text }): TableEntry[] => {
      const isItem = names.length === 1
      const entry = parseAttendee(text, {
        label: own,
        organisation: cell('organisation') || null,
        before: null,
        isItem,
      })
      if (!entry) return []
      const initials = (isItem && cell('initials')) || entry.initialsCandidate
      return [{ ...entry, role: cell('role') || entry.role, initialsCandidate: initials, place: toPlace(row.position) }]
    })
  })
}

const empty: Nodes = { type: 'text', value: '' }

function columnOf(header: string): string {
  const words = header.trim().toLowerCase()
  return columns.find(([, expression]) => expression.test(words))?.[0] ?? ''
}

/** What a cell of a column "Present" or "Status" says. */
function presenceOf(cell: string): Presence | null {
  if (/^(?:no|n|-|–|✗|✘|❌|absent)$/i.test(cell)) return 'absent'
  return parseLabel(cell)?.presence ?? null
}
