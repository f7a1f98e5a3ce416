import { firstDay } from '../../parse/dates/dates.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import type { DatedStatement, RowStatements } from '../releases/plan-statements.ts'
import type { Release } from '../releases/release.ts'
import { toReleases } from '../releases/releases.ts'
import { isLater } from './known-entries.ts'
import { undoLater } from './undo-later.ts'

/** The releases of a tool as the record of a day has them: with the plans known then. */
export function toReleasesKnownOn(releases: readonly Release[], day: string): Release[] {
  const rows = releases.flatMap(({ tool, rows: own }) => own.flatMap((row) => toKnownRow(row, day)).map(withTool(tool)))
  return toReleases(rows, day).all
}

function withTool(tool: string): (row: RowStatements) => RowStatements & { tool: string } {
  return (row) => ({ ...row, tool })
}

function toKnownRow(row: RowStatements, day: string): RowStatements[] {
  if (isLater(row.document, day)) return []
  const undo = (statements: readonly DatedStatement[]): DatedStatement[] =>
    undoLater(statements, ({ saidOn }) => saidOn !== null && firstDay(saidOn) > day)
  const planned = undo(row.planned)
  const released = undo(row.released).filter((made) => isKnown(row, made, day))
  const hadDays = row.planned.length + row.released.length > 0
  if (hadDays && planned.length + released.length === 0) return []
  const isCut = released.length < row.released.length
  return [{ ...row, planned, released, row: isCut ? { ...row.row, status: null } : row.row }]
}

/** What a document without a date states of a release is known from the day of that on. */
function isKnown({ document }: RowStatements, { planned }: DatedStatement, day: string): boolean {
  return document.date !== null || planned === null || planned.earliest <= day
}

/** The last days of the quarters from the first day to the last that are over, newest first: `2011-03-31`, `2010-12-31`. */
export function quarterEnds(from: string, to: string): string[] {
  const ends: string[] = []
  const [year = 0, month = 1] = from.split('-').map(Number)
  for (let at = year * 4 + Math.ceil(month / 3); ; at += 1) {
    const next = `${Math.floor(at / 4)}-${String((at % 4) * 3 + 1).padStart(2, '0')}-01`
    const end = addDays(next, -1)
    if (end > to) return ends.reverse()
    ends.push(end)
  }
}
