import { firstDay } from '../../parse/dates/dates.ts'
import { isGivenUp, saysGivenUp } from '../../parse/dates/given-up.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { PlanStep } from './plan-history.ts'
import { type Evidence, type RowStatements, toEvidence } from './plan-statements.ts'
import type { Release } from './release.ts'
import { toStandingPlan } from './slip.ts'
import type { ToolRow } from './tool-rows.ts'

/** A meeting that states the schedule of a tool. */
export interface Schedule {
  document: DocumentRecord
  evidence: Evidence
  /** Headings of its tables, and the last day that any of them plans for. */
  headings: Set<string>
  until: string
}

/** The schedules of each tool, oldest first. */
export function toSchedules(rows: readonly ToolRow[]): Map<string, Schedule[]> {
  const schedules = new Map<string, Map<string, Schedule>>()
  for (const { tool, document, table, planned } of rows) {
    if (document.kind === 'roadmap' || document.date === null) continue
    const own = schedules.get(tool) ?? new Map<string, Schedule>()
    const known = own.get(document.path) ?? {
      document,
      evidence: toEvidence(document, table, table.place),
      headings: new Set<string>(),
      until: '',
    }
    const until = planned
      .map((statement) => statement.planned?.latest ?? '')
      .reduce((a, b) => (a > b ? a : b), known.until)
    schedules.set(tool, own.set(document.path, { ...known, headings: known.headings.add(table.heading ?? ''), until }))
  }
  const day = ({ document }: Schedule): string => firstDay(document.date ?? '')
  return new Map(
    [...schedules].map(([tool, own]) => [
      tool,
      [...own.values()].sort((a, b) => byCodeUnit(day(a), day(b)) || byCodeUnit(a.document.path, b.document.path)),
    ]),
  )
}

/**
 * A plan is withdrawn where its row is struck out, its status says so, or the next schedule of the same series under the
 * same heading, which plans as far ahead, leaves it out before its day.
 */
export function toWithdrawal(
  rows: readonly RowStatements[],
  steps: readonly PlanStep[],
  schedules: readonly Schedule[],
): Release['withdrawn'] {
  const last = rows.at(-1)
  if (!last) return null
  const isSaid = last.row.isStruck || saysGivenUp(last.row.status ?? '') || isGivenUp(last.planned.at(-1)?.text ?? '')
  const isStruckOut = last.planned.length > 0 && last.planned.every(({ isStruck }) => isStruck)
  const on = last.document.date ?? last.planned.at(-1)?.saidOn ?? null
  if (isSaid || isStruckOut) return { on, evidence: last.evidence }
  if (last.document.kind === 'roadmap') return null
  const series = schedules.filter(({ document }) => document.series === last.document.series)
  const next = series[series.findIndex(({ document }) => document === last.document) + 1]
  const plan = toStandingPlan(steps)
  const isAhead = plan !== null && plan.earliest > firstDay(next?.document.date ?? '9999')
  const isCovered =
    next !== undefined && plan !== null && next.headings.has(last.table.heading ?? '') && next.until >= plan.latest
  return next && isAhead && isCovered ? { on: next.document.date, evidence: next.evidence } : null
}
