import type { Place } from '../../read/message.ts'
import { type PlanStatement, parsePlanCell } from '../dates/plan-cell.ts'
import { parsePlannedDate } from '../dates/planned-date.ts'
import { readStageColumn, type StageColumn } from '../support/stage.ts'
import type { Cell, TableData } from '../text/tables.ts'
import { parseVersions, toNameStripper } from '../text/versions.ts'
import type { ReleaseColumn } from './columns.ts'
import { settleOrder, toDateOrder } from './date-order.ts'
import { readSaidDates, readStatusDate } from './said-dates.ts'

/** What a column states of a stage of support: former days and the one that stands. */
export interface StageStatements extends StageColumn {
  statements: PlanStatement[]
}

/** One row of a release table: what it states of one release, or of several that come together. */
export interface ReleaseRow {
  /** Versions as written. */
  versions: string[]
  /** The tool that a column of the row names, `null` where none does. */
  tool: string | null
  /** What stands in parentheses behind them: `emergency`, `perhaps 3.3.0`. */
  remark: string | null
  /** Whether the version is struck out: it will not come. */
  isStruck: boolean
  planned: PlanStatement[]
  released: PlanStatement[]
  /** Dates before the release, such as freezes, by the heading of their column. */
  phases: { name: string; statements: PlanStatement[] }[]
  /** Days of the life of the release: starts and ends of its support, by column. */
  support: StageStatements[]
  /** Text of the status column. */
  status: string | null
  statusPlace: Place | null
  notes: string | null
  /** Of the cell with the version. */
  place: Place
}

/** The rows of a table, its dates read in the order that they prove, its versions without the name of the product. */
export function toRows(table: TableData, columns: readonly ReleaseColumn[]): ReleaseRow[] {
  const rows = table.rows.flatMap((row) => splitRow(row, columns)).flatMap((row) => toRow(row, columns, table.header))
  const order = toDateOrder(table.rows.flatMap((row) => row.map(({ text }) => text)))
  const settle = (statements: readonly PlanStatement[]): PlanStatement[] =>
    statements.map((statement) => settleOrder(statement, order))
  const withoutName = toNameStripper(rows.flatMap(({ versions }) => versions))
  return rows.map((row) => ({
    ...row,
    versions: row.versions.map(withoutName),
    planned: settle(row.planned),
    released: settle(row.released),
    phases: row.phases.map(({ name, statements }) => ({ name, statements: settle(statements) })),
    support: row.support.map((stage) => ({ ...stage, statements: settle(stage.statements) })),
  }))
}

/** `1.3 / 1.4` beside `2021-05-01 / 2021-05-08` are two rows: each version has the date in the same place. */
function splitRow(row: readonly Cell[], columns: readonly ReleaseColumn[]): (readonly Cell[])[] {
  const { versions } = parseVersions(row[columns.indexOf('version')]?.text ?? '')
  const parts = row.map((cell, index) => (isDates(columns[index]) ? splitCell(cell) : []))
  if (versions.length < 2 || !parts.some((own) => own.length === versions.length)) return [row]
  return versions.map((version, at) =>
    row.map((cell, index) => {
      if (columns[index] === 'version') return { ...cell, text: version }
      const own = parts[index] ?? []
      return own.length === versions.length ? (own[at] ?? cell) : cell
    }),
  )
}

function isDates(column: ReleaseColumn | undefined): boolean {
  return column === 'planned' || column === 'date' || column === 'released' || column === 'phase'
}

/** The dates of a plain cell that a slash or comma sets apart. */
function splitCell(cell: Cell): Cell[] {
  const [run] = cell.runs
  const parts = cell.text.split(/\s+\/\s+|\s*[,;]\s+/)
  const isPlain =
    run !== undefined &&
    cell.runs.length === 1 &&
    parts.length > 1 &&
    parts.every((part) => parsePlannedDate(part).type === 'date')
  return isPlain ? parts.map((text) => ({ ...cell, text, runs: [{ ...run, text }] })) : []
}

function toRow(row: readonly Cell[], columns: readonly ReleaseColumn[], header: readonly Cell[]): ReleaseRow[] {
  const cellsOf = (column: ReleaseColumn): Cell[] => row.filter((_, index) => columns[index] === column)
  const [cell] = cellsOf('version')
  const { versions, remark } = parseVersions(cell?.text ?? '')
  if (!cell || versions.length === 0) return []
  const said = [...cellsOf('planned'), ...cellsOf('date')].map(readSaidDates)
  const stated = [...cellsOf('released').flatMap(toReleased), ...said.flatMap(({ released }) => released)]
  const [status] = cellsOf('status')
  const notes = cellsOf('notes')
    .map(({ text }) => text)
    .filter((text) => text !== '')
  return [
    {
      versions,
      tool: cellsOf('tool')[0]?.text || null,
      remark,
      isStruck: cell.runs.length > 0 && cell.runs.every((run) => run.isStruck || run.text.trim() === ''),
      planned: said.flatMap(({ planned }) => planned),
      released: stated.length > 0 ? stated : readStatusDate(status),
      phases: columns.flatMap((column, index) => {
        const [phase, heading] = [row[index], header[index]]
        return column === 'phase' && phase && heading ? [{ name: heading.text, statements: parsePlanCell(phase) }] : []
      }),
      support: row.flatMap((own, index) => readStage(header[index], own, columns[index])),
      status: status?.text || null,
      statusPlace: status?.place ?? null,
      notes: notes.join('; ') || null,
      place: cell.place,
    },
  ]
}

/** What a cell states of a stage of support; `until` before its day says nothing that the heading does not. */
function readStage(heading: Cell | undefined, cell: Cell, column: ReleaseColumn | undefined): StageStatements[] {
  const stage = column === 'support' && heading ? readStageColumn(heading.text) : null
  if (stage === null) return []
  const runs = cell.runs.map((run) => ({
    ...run,
    text: run.text.replace(/^\s*(?:until|till|ended|ends)(?: on)? /i, ''),
  }))
  // `supported`, `yes`: a word instead of a day is no day that is not understood.
  const statements = parsePlanCell({ ...cell, runs }).map((statement) =>
    /\d/.test(statement.text) ? statement : { ...statement, reading: { type: 'open' as const } },
  )
  return [{ ...stage, statements }]
}

/** What a column of releases states, also in words: `shipped 20/01/2025`. */
function toReleased(cell: Cell): PlanStatement[] {
  const { planned, released } = readSaidDates(cell)
  return released.length > 0 ? released : planned
}
