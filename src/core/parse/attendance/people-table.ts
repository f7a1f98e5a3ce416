import type { Nodes, Table, TableRow } from 'mdast'
import { peopleTableWords as words } from '../../lexicon/people-tables.ts'
import { type Place, toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { type AttendeeEntry, parseAttendee } from './attendee.ts'
import { type AttendanceLabel, parseLabel } from './labels.ts'
import { isName } from './name-words.ts'
import { toItemReader } from './item-style.ts'
import type { Presence } from './presence.ts'
import { splitNames } from './split-names.ts'
import { presenceOfStatus, withSigns } from './status.ts'
import { toText } from './text-of.ts'

/** An entry of a table of attendees, with its row. */
export type TableEntry = AttendeeEntry & { place: Place }

/** What a column of a table of people says. */
type Column = (typeof columns)[number]

const columns = [
  'name',
  'first',
  'last',
  'organisation',
  'initials',
  'role',
  'presence',
  'apology',
  'absence',
  'number',
] as const

/** Whether the header of a table says that each row is a person: `| Attendee | Organization |`. */
export function hasPeople(table: Table): boolean {
  const known = columnsOf(table)
  const isNamed = known.includes('name') || known.includes('last')
  return isNamed && (known.length === 1 || known.filter((column) => column !== null && column !== 'number').length > 1)
}

/**
 * Whether each row says of a person whether they were there, which needs no label above: `| Name | Attended |`. A table that
 * has other columns, or a status, is one of something else: `| Action | Who | Status |`.
 */
export function isRollCall(table: Table): boolean {
  const known = columnsOf(table)
  const isAttended = known.some((column, index) => column === 'presence' && headerOf(table, index) !== 'status')
  return hasPeople(table) && isAttended && known.every((column) => column !== null)
}

/** The label over the column of names, where it says that they were there: `| Organisation | Participants |`. */
export function labelOfNames(table: Table): AttendanceLabel | null {
  const labels = (table.children[0]?.children ?? []).flatMap((cell) => parseLabel(toText(cell)) ?? [])
  return hasPeople(table) ? (labels.find(({ isList, isWeak }) => isList && isWeak !== true) ?? null) : null
}

/** Read a table of one person a row, whose first column holds the names where none says so. */
export function readPeopleTable(table: Table, label: AttendanceLabel): TableEntry[] {
  const [, ...rows] = table.children
  const found = columnsOf(table)
  const nameColumn = Math.max(0, found.indexOf('name'))
  // What stands behind a name in its cell is told from further names by all cells of the column: `Mia Berg, Acme`.
  const rewrite = toItemReader(rows.map((row) => cellAt(row, nameColumn)))
  const isMarked = rows.some((row) => cellAt(row, found.indexOf('presence')) !== '')
  return rows.flatMap((row) => {
    const cell = (column: Column): string => cellAt(row, found.indexOf(column))
    const written = textAt(row, nameColumn)
    const name = written.includes('\n') ? written : rewrite(cellAt(row, nameColumn))
    const own = { ...label, presence: presenceOfRow(cell, isMarked) ?? label.presence }
    const names = splitNames(cell('last') === '' ? name : `${cell('first') || cell('name')} ${cell('last')}`)
    return names.flatMap(({ text }): TableEntry[] => {
      const isItem = names.length === 1
      const context = { label: own, organisation: cell('organisation') || null, before: null, isItem }
      const entry = parseAttendee(text, context)
      if (!entry) return []
      const initials = (isItem && cell('initials')) || entry.initialsCandidate
      return [{ ...entry, role: cell('role') || entry.role, initialsCandidate: initials, place: toPlace(row.position) }]
    })
  })
}

/** Whether somebody was there by the cells that say so; where others are marked, who is not was not there. */
function presenceOfRow(cell: (column: Column) => string, isMarked: boolean): Presence | null {
  if (isYes(cell('absence'))) return 'absent'
  if (isYes(cell('apology'))) return 'apologies'
  return isMarked && cell('presence') === '' ? 'absent' : presenceOfCell(cell('presence'))
}

/** Whether a cell of a column "Absent" says that it is so: by a mark, or by a reason. */
function isYes(cell: string): boolean {
  return cell !== '' && presenceOfCell(cell) !== 'absent'
}

/** What a cell of a column "Present" or "Status" says. */
function presenceOfCell(cell: string): Presence | null {
  const plain = cell
    .toLowerCase()
    .replace(/[*_.!()\s️]+/gu, ' ')
    .trim()
  if (words.sorry.has(plain)) return 'apologies'
  if (words.no.has(plain) || /^[-–—]$/.test(plain)) return 'absent'
  return words.yes.has(plain) ? null : (presenceOfStatus(plain) ?? parseLabel(cell)?.presence ?? null)
}

/** What each column says; one of presence holds marks, not names: `| Participants | Absent |` lists people in both. */
function columnsOf(table: Table): (Column | null)[] {
  const headers = table.children[0]?.children ?? []
  const known = headers.map((_, index) => knownColumn(table, index))
  const isSaid = known.some((column) => column === 'presence' || column === 'apology' || column === 'absence')
  // `| Member | Org | 22/11 |`: marks below the day of the meeting
  const open = known.flatMap((column, index) => (column === null ? [index] : []))
  const [only = -1, ...more] = isSaid ? [] : open
  const isOfDay = only > 0 && more.length === 0 && /^\W*$|\d/.test(headerOf(table, only)) && isOfSigns(table, only)
  return isOfDay ? known.map((column, index) => (index === only ? 'presence' : column)) : known
}

/** Whether the cells of a column are signs or words of who was there, some of them signs. */
function isOfSigns({ children: [, ...rows] }: Table, index: number): boolean {
  const cells = rows.map((row) => cellAt(row, index)).filter((cell) => cell !== '')
  return cells.some((cell) => /^[✓✔✅☑✗✘❌☐]/u.test(cell)) && cells.every((cell) => isMark(cell))
}

function isMark(cell: string): boolean {
  return presenceOfStatus(cell) !== null || words.yes.has(cell.toLowerCase()) || presenceOfCell(cell) !== null
}

function knownColumn(table: Table, index: number): Column | null {
  const column = columnOf(headerOf(table, index))
  if (column === 'presence' && index === 0 && isOfNames(table)) return 'name'
  return column === 'apology' || column === 'absence' ? (isOfMarks(table, index) ? column : null) : column
}

/** Whether the first column holds names: of `| Present | Organisation |` it is who was there. */
function isOfNames({ children: [, ...rows] }: Table): boolean {
  const names = rows.map((row) => cellAt(row, 0)).filter((name) => name !== '')
  return (
    names.length > 0 && names.every((name) => presenceOfCell(name) === null && name.includes(' ') && isName(name, true))
  )
}

function isOfMarks({ children: [, ...rows] }: Table, index: number): boolean {
  return rows.every((row) => cellAt(row, index).length < longestMark)
}

/** No mark, and no word for yes, has as many letters. */
const longestMark = 5

/** Whether a cell is the header of a column of a table of people: `Organisation`. */
export function isColumn(text: string): boolean {
  return columnOf(toHeader(text)) !== null
}

function columnOf(header: string): Column | null {
  if (/^(?:#|n[.°ºr]?|no\.?|n\.º)$/.test(header)) return 'number'
  return columns.find((column) => column !== 'number' && words[column].has(header)) ?? null
}

function headerOf(table: Table, index: number): string {
  const [header] = table.children
  return header ? toHeader(cellAt(header, index)) : ''
}

function toHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/[·•]/g, ' ')
    .replace(/[*_?:.]+/g, '')
    .trim()
}

function textAt(row: TableRow, index: number): string {
  const cell: Nodes | undefined = row.children[index]
  return cell ? toText(cell) : ''
}

function cellAt(row: TableRow, index: number): string {
  return withSigns(foldSpace(textAt(row, index)))
}
