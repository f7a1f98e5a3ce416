import { toLineCells } from './cell-lines.ts'
import { isNothing, parseNumberedLine } from './line.ts'
import { type ActionState, isNoNews, isUnchanged, parseActionState, withoutState } from './state.ts'
import { type ActionList, parseActionHeading } from './headings.ts'
import type { ActionStatement } from './statement.ts'
import { parseDate } from '../dates/dates.ts'
import { toStanding } from '../text/lines.ts'
import { parseAssignment } from './assignment.ts'
import { parseDueDate } from './due.ts'
import { isProgramme, withOwnerColumn } from './owner-columns.ts'
import { type KnownNames, pickPeople, splitKnown, splitOwners } from './owners.ts'
import { wordsFor } from '../../lexicon/index.ts'
import type { ActionColumn } from '../../lexicon/words.ts'
import { toRowTypes } from '../text/row-types.ts'
import { type Cell, isIdentifier, type TableData } from '../text/tables.ts'

/** Columns by the words of their header, in lower case. */
const columns = new Map(
  (['number', 'action', 'owner', 'status', 'opened', 'due', 'closed'] as const).flatMap((column) =>
    wordsFor(({ actions }) => actions.columns[column]).map((word): [string, ActionColumn] => [word, column]),
  ),
)

/**
 * Read the actions of tables: those with an action column and an owner or status column, or under a heading of actions.
 *
 * ```md
 * | Action | Owner | Status | Opened | Closed |
 * | --- | --- | --- | --- | --- |
 * | Publish the FAQ page | Torsten | open | 2010-07-26 | |
 * ```
 */
export function parseActionTables(tables: readonly TableData[], known: KnownNames): ActionStatement[] {
  return tables.map(withActionsAlone).flatMap((table) => {
    const found = withOwnerColumn(toColumns(table), table, known)
    const isIdentified = found.indexOf('number') !== -1 && isNamed(table.header[found.indexOf('number')])
    const list = table.section ? parseActionHeading(table.section.title) : null
    const says = (column: ActionColumn): boolean => found.includes(column)
    const isTracked = says('owner') || says('status') || says('due') || says('closed')
    // `| Action items |` alone says it all.
    const isAlone = table.header.length === 1 && table.header.some(isNamed)
    if ((isIdentified || isAlone) && says('action'))
      return table.rows.flatMap((row) => toStatement({ table, columns: found, row, list }, known) ?? [])
    const isOfActions = list !== null || table.header.some(isNamed) || toRowTypes(table) !== null
    if (!isTracked || isOfTopics(table, found)) return readTopics(table, known, list)
    const isPromised = says('owner') && says('due') && !isProgramme(table, found.indexOf('due'))
    if (!says('action') || !(isOfActions || isPromised)) return []
    return table.rows.flatMap((row) => toStatement({ table, columns: found, row, list }, known) ?? [])
  })
}

/**
 * Read the column of actions of a table of topics: `Mia to buy a rope`, or only who is to do what the row says.
 *
 * ```md
 * | Item | Minute | Action |
 * | --- | --- | --- |
 * | Fence | It has to be mended before May. | Mia |
 * ```
 */
function readTopics(table: TableData, known: KnownNames, list: ActionList | null): ActionStatement[] {
  const at = actionsOf(table)
  if (at < 1) return []
  const rows = table.rows.flatMap((row) => toLineCells(row[at]).map((cell) => row.with(at, cell)))
  return rows.flatMap((row) => {
    const people = row[at]?.text.replace(/[.;]$/, '') ?? ''
    const isWho = people !== '' && pickPeople(people, known, true) !== null
    const columns = table.header.map((_, index): ActionColumn | null =>
      isWho ? (index === at ? 'owner' : index === at - 1 ? 'action' : null) : index === at ? 'action' : null,
    )
    const statement = toStatement({ table, columns, row, list }, known)
    return statement && statement.owners.length > 0 ? [statement] : []
  })
}

/** Whether the column of actions stands behind notes of what was said, and nothing else says how an action goes. */
function isOfTopics(table: TableData, found: readonly (ActionColumn | null)[]): boolean {
  const isOther = found.some((column) => column !== null && !['action', 'status'].includes(column))
  const notes = table.header.findIndex(({ text }) => /^(?:notes|comments?)$/.test(toWords(text)))
  const isListed = table.section !== null && parseActionHeading(table.section.title) !== null
  return !isOther && !isListed && notes > 0 && notes < actionsOf(table)
}

function actionsOf({ header }: TableData): number {
  return header.findIndex((cell) => isNamed(cell) || actionBy.test(toWords(cell.text)))
}

/** A column that says of a topic who is to act: `Action by`, `Actions / Owner` */
const actionBy = /^actions? (?:by|owners?|who)$/

/** A table in which each row says what it is has actions in those that say so. */
function withActionsAlone(table: TableData): TableData {
  const typeOf = toRowTypes(table)
  return typeOf === null ? table : { ...table, rows: table.rows.filter((row) => typeOf(row) === 'action') }
}

/**
 * What each column says. Under a header such as `Action item` some put only identifiers, and the words under another:
 * `| Action Item | Description |`, `| 12.1 | Mia tells the sites |`.
 */
function toColumns({ header, rows }: TableData): (ActionColumn | null)[] {
  const found = header.map(({ text }) => toColumn(text))
  const [first = -1, second] = found.flatMap((column, index) => (column === 'action' ? [index] : []))
  const holdsIdentifiers = rows.length > 0 && rows.every((row) => isIdentifier(row[first]?.text ?? ''))
  return second === undefined || !holdsIdentifiers || found.includes('number') ? found : found.with(first, 'number')
}

function toColumn(header: string): ActionColumn | null {
  return columns.get(toWords(header)) ?? null
}

/** `**Action(s):**` gives `action`. */
function toWords(header: string): string {
  return header
    .toLowerCase()
    .replace(/\(s\)|[^\p{L}\p{M}\d#°.\s'’-]|\.$/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const names = new Set(
  wordsFor(({ actions }) => [...actions.nouns, ...actions.labels.map((word) => word.toLowerCase())]),
)

/** Whether a header says that the table is one of actions, wherever it stands. */
function isNamed(cell: Cell | undefined): boolean {
  return cell !== undefined && names.has(toWords(cell.text))
}

/** A row of a table of actions. */
interface ActionTableRow {
  table: TableData
  columns: readonly (ActionColumn | null)[]
  row: readonly Cell[]
  list: ActionList | null
}

function toStatement(given: ActionTableRow, known: KnownNames): ActionStatement | null {
  const { table, columns, row, list } = given
  const [action, first] = [row[columns.indexOf('action')], row[0]]
  if (!action || !first || isNothing(action.text)) return null
  const isStruck = toStanding(action.runs) === ''
  const text = toCellReader(given, isStruck)
  const numbered = parseNumberedLine(text('action'))
  const words = numbered?.text || text('action')
  const assignment = parseAssignment(withoutState(words), known)
  const owners = splitKnown(splitOwners(text('owner')), known)
  const isClosed = !/^(?:|no|n|-+|–|open|n\/?a)$/i.test(text('closed'))
  const state = isStruck || list === 'ended' ? 'done' : isClosed ? 'closed' : toState(text, columns)
  return {
    number: toNumber(text('number')) ?? numbered?.number ?? null,
    text: owners.length > 0 ? withoutState(words) : assignment.text,
    said: [text('action'), text('status')].filter((part) => part !== '').join(' – '),
    owners: owners.length > 0 ? owners : assignment.owners,
    former: null,
    due: parseDueDate(text('due')) ?? assignment.due,
    opened: toDate(text('opened')),
    state,
    isReview: list === 'review' || list === 'ended',
    isTold: false,
    isNews: text('status') === '' || !isNoNews(text('status')),
    isUnchanged: !isStruck && !isClosed && isUnchanged(text('status')),
    parts: [],
    section: table.section?.id ?? null,
    place: first.place,
  }
}

/** Reads the cell of a column, '' where there is none. */
type CellReader = (column: ActionColumn) => string

/** What is struck out is gone, unless the action is. */
function toCellReader({ columns, row }: ActionTableRow, isStruck: boolean): CellReader {
  return (column) => {
    const cell = row[columns.indexOf(column)]
    const standing = toStanding(cell?.runs ?? [])
    return standing || (isStruck || column === 'number' ? (cell?.text ?? '') : '')
  }
}

/** `AI-12` → 12 */
function toNumber(text: string): number | null {
  const digits = /^(?:AI|AP|A|action)?[-#\s]*(\d{1,6})$/i.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A status column that says nothing leaves it to the meeting before. */
function toState(text: CellReader, columns: readonly (ActionColumn | null)[]): ActionState | null {
  const stated = parseActionState(text('status')) ?? parseActionState(text('action'))
  return stated ?? (text('status') === '' && columns.includes('status') ? null : 'open')
}

function toDate(text: string): string | null {
  const reading = parseDate(text)
  return reading.type === 'date' ? reading.date : null
}
