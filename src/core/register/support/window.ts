import type { StageColumn } from '../../parse/support/stage.ts'
import type { PlannedDate } from '../../parse/dates/planned-date.ts'
import type { PlanStep } from '../releases/plan-history.ts'
import type { Evidence } from '../releases/plan-statements.ts'
import type { Release } from '../releases/release.ts'

/** What stands of the support of a version: `ahead` before its release, `open` where no end is stated. */
export type SupportStatus = 'ahead' | 'supported' | 'ended' | 'open'

/** A day of the life of a version: the start or the end of a stage of its support. */
export interface SupportStage {
  /** In the words of the heading; `null` for support as a whole. */
  stage: StageColumn['stage']
  edge: 'start' | 'end'
  /** Every day that was stated, oldest first. */
  steps: PlanStep[]
  /** The one that stands; `null` where it was taken back or none is stated. */
  date: PlannedDate | null
}

/** How long a version is supported, whatever states it. */
export interface SupportWindow {
  /** Id of the tool. */
  tool: string
  version: string
  /** The release of the version, `null` where none is on record. */
  release: Release | null
  /** Day of the release or of its plan. */
  from: PlannedDate | null
  /** The last end of all that stand. */
  until: PlannedDate | null
  /** The history of that end: its extensions. */
  steps: PlanStep[]
  moves: number
  status: SupportStatus
  /** In which stage it is today, in the words of the heading; `null` where nothing tells. */
  stage: string | null
  /** By day. */
  stages: SupportStage[]
  evidence: Evidence
}
