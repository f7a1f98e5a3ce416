import type { PlannedDate } from '../../parse/dates/planned-date.ts'
import type { Evidence, RowStatements } from './plan-statements.ts'
import type { PlanStep } from './plan-history.ts'
import type { Slip } from './slip.ts'

/**
 * What has become of a release: `overdue` where a roadmap plans it for a day that has passed and states no release,
 * `unconfirmed` where only schedules of meetings speak of it and its day has passed,
 * `withdrawn` where its plan was struck out or left the schedule before its day, `undated` where nothing gives a date.
 */
export type ReleaseStatus = 'released' | 'planned' | 'overdue' | 'unconfirmed' | 'withdrawn' | 'undated'

/** One release of one tool, whatever states it. */
export interface Release {
  /** Id of the tool, or of the series where nothing names one. */
  tool: string
  version: string
  line: string | null
  isPreRelease: boolean
  status: ReleaseStatus
  released: (PlannedDate & { text: string; evidence: Evidence }) | null
  /** Every plan that stood, oldest first. */
  planned: PlanStep[]
  slip: Slip | null
  moves: number
  /** Dates before the release as they were stated last. */
  phases: { name: string; date: string }[]
  /** Why it is not expected any more. */
  withdrawn: { on: string | null; evidence: Evidence } | null
  remark: string | null
  notes: string | null
  /** What a status column says. */
  statedStatus: string | null
  /** The row of a roadmap, else the first that states it. */
  evidence: Evidence
  /** Every row that states it, in order of date. */
  rows: RowStatements[]
}

/** The register of releases, and the rows that it was made from. */
export interface ReleaseRegister {
  /** By tool, then by version, oldest first. */
  all: Release[]
  byTool: ReadonlyMap<string, readonly Release[]>
  /** Moves of plans, by the path of the document that states them. */
  movesByPath: ReadonlyMap<string, readonly PlanMove[]>
}

/** A meeting or roadmap moved the plan of a release. */
export interface PlanMove {
  release: Release
  before: PlanStep
  after: PlanStep
  /** Days between the two plans, later is positive; the least that the stated dates allow. */
  days: number
}
