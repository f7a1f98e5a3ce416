import { firstDay } from '../../parse/dates/dates.ts'
import type { PlannedDate } from '../../parse/dates/planned-date.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DatedStatement, Evidence } from './plan-statements.ts'

/** Why a stated date cannot be meant: it lay in the past when it was said, before the freeze that must precede it, it is a release on a day that lies ahead, or another row of the same table gives another. */
export type Suspicion = 'past' | 'before-freeze' | 'ahead' | 'contradicted'

/** A plan that stood for a while: the same date, stated at one or more meetings. */
export interface PlanStep {
  /** As written. */
  text: string
  /** `null` where the text gives no date. */
  planned: PlannedDate | null
  /** Day as of which it was first stated, EDTF; `null` where nothing tells. */
  saidOn: string | null
  /** Day as of which it was last stated. */
  lastSaidOn: string | null
  /** How often it was stated. */
  times: number
  suspect: Suspicion | null
  /** Where it was first stated. */
  evidence: Evidence
}

/** A statement of a plan, with the freezes that its own row states. */
export interface PlanStatementOf extends DatedStatement {
  freezes: PlannedDate[]
  /** Whether it is stated as a release, on a day that lies ahead. */
  isAhead?: boolean
  /** Whether another row of the same table gives the same version another date. */
  isContradicted?: boolean
}

/**
 * Put the statements of one release in order and fold repetitions: the history of its plan, oldest first.
 * A roadmap that strikes out what minutes stated repeats them; it adds a step only for a date that no meeting stated,
 * behind the one that it replaced, and before all of them where it replaced none: nobody knows when it was written.
 */
export function toPlanHistory(statements: readonly PlanStatementOf[]): PlanStep[] {
  const dated = statements.filter(({ saidOn }) => saidOn !== null).sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
  const steps: PlanStep[] = []
  for (const statement of dated) addStep(steps, statement, steps.length)
  for (const own of Map.groupBy(statements, ({ evidence }) => evidence.path).values()) addUndated(steps, own)
  return steps
}

/** Put what one document states without a day behind what it states before it. */
function addUndated(steps: PlanStep[], statements: readonly PlanStatementOf[]): void {
  let at = 0
  for (const statement of statements) {
    const known = steps.findIndex((step, index) => index >= at && isSame(step, statement))
    if (known === -1 && statement.saidOn === null) addStep(steps, statement, at)
    at = known === -1 ? at + Number(statement.saidOn === null) : known + 1
  }
}

function dayOf({ saidOn }: DatedStatement): string {
  return firstDay(saidOn ?? '')
}

function addStep(steps: PlanStep[], statement: PlanStatementOf, at: number): void {
  const before = steps[at - 1]
  const { text, planned, saidOn, evidence } = statement
  if (before && isSame(before, statement)) {
    steps[at - 1] = { ...before, times: before.times + 1, lastSaidOn: saidOn ?? before.lastSaidOn }
    return
  }
  steps.splice(at, 0, {
    text,
    planned,
    saidOn,
    lastSaidOn: saidOn,
    times: 1,
    suspect: toSuspicion(statement),
    evidence,
  })
}

function isSame(step: PlanStep, { planned, text }: DatedStatement): boolean {
  if (step.planned === null || planned === null)
    return step.planned === planned && step.text.toLowerCase() === text.toLowerCase()
  return step.planned.date === planned.date && step.planned.part === planned.part
}

/** A plan ends before the day on which it is stated, or before a freeze of the same row. */
function toSuspicion({
  planned,
  saidOn,
  freezes,
  isAhead = false,
  isContradicted = false,
}: PlanStatementOf): Suspicion | null {
  if (planned === null) return null
  if (isAhead) return 'ahead'
  if (isContradicted) return 'contradicted'
  if (saidOn !== null && planned.latest < firstDay(saidOn)) return 'past'
  return freezes.some(({ earliest }) => earliest > planned.latest) ? 'before-freeze' : null
}
