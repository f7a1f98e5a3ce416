import type { PlanStatement } from '../../parse/dates/plan-cell.ts'
import { resolvePlannedDate } from '../../parse/dates/planned-date.ts'
import type { MilestoneRow } from '../../parse/releases/milestones.ts'
import type { ReleaseTable } from '../../parse/releases/releases.ts'
import type { ReleaseRow } from '../../parse/releases/rows.ts'
import type { Settings } from '../../records/settings.ts'
import { undoLater } from './undo-later.ts'

/** What tells whether a cell speaks of what was not known yet. */
export interface Horizon {
  /** The day, ISO 8601. */
  day: string
  /** Whether the link of a statement leads to a document that is dated later. */
  isLater: (url: string) => boolean
  order: Settings['dateOrder']
}

/** A release table as it was known on a day: without the rows of which nothing was, and without days that came later. */
export function toKnownTable(table: ReleaseTable, horizon: Horizon): ReleaseTable {
  return { ...table, rows: table.rows.flatMap((row) => toKnownRow(row, horizon)) }
}

function toKnownRow(row: ReleaseRow, horizon: Horizon): ReleaseRow[] {
  const undo = (statements: readonly PlanStatement[]): PlanStatement[] => undoCited(statements, horizon)
  const planned = undo(row.planned)
  const released = withoutAhead(undo(row.released), horizon)
  const support = row.support.map((stage) => ({ ...stage, statements: undo(stage.statements) }))
  const hadDays = countDays(row) > 0
  if (hadDays && countDays({ planned, released, support }) === 0) return []
  return [
    {
      ...row,
      planned,
      released,
      phases: row.phases.map(({ name, statements }) => ({ name, statements: undo(statements) })),
      support,
      // A status beside a release that had not come tells of that.
      status: released.length < row.released.length ? null : row.status,
    },
  ]
}

function countDays({ planned, released, support }: Pick<ReleaseRow, 'planned' | 'released' | 'support'>): number {
  return [planned, released, ...support.map(({ statements }) => statements)].flat().length
}

/** A milestone as it was known on a day; none where no day of it was. */
export function toKnownMilestone(row: MilestoneRow, horizon: Horizon): MilestoneRow[] {
  const due = undoCited(row.due, horizon)
  const delivered = withoutAhead(undoCited(row.delivered, horizon), horizon)
  const hadDays = row.due.length + row.delivered.length > 0
  if (hadDays && due.length + delivered.length === 0) return []
  return [{ ...row, due, delivered, status: delivered.length < row.delivered.length ? null : row.status }]
}

function undoCited(statements: readonly PlanStatement[], { isLater }: Horizon): PlanStatement[] {
  return undoLater(statements, ({ url }) => url !== null && isLater(url))
}

/** A day on which something happened is known from that day on. */
function withoutAhead(statements: readonly PlanStatement[], { day, order }: Horizon): PlanStatement[] {
  return statements.filter(({ reading }) => {
    const planned = resolvePlannedDate(reading, { near: null, order })
    return planned === null || planned.earliest <= day
  })
}
