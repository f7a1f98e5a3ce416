import type { PlanStep, Suspicion } from '../register/releases/plan-history.ts'
import type { Evidence } from '../register/releases/plan-statements.ts'
import type { Release } from '../register/releases/release.ts'

/** List the plans that are suspect for one reason; a cell that states several versions is listed once. */
export function toSuspectPlans(
  releases: readonly Release[],
  suspicion: Suspicion,
): { step: PlanStep; evidence: Evidence; version: string }[] {
  const all = releases.flatMap(({ version, planned }) =>
    planned.filter(({ suspect }) => suspect === suspicion).map((step) => ({ step, evidence: step.evidence, version })),
  )
  const cells = Map.groupBy(all, ({ evidence: { path, place } }) => `${path}:${place.line}:${place.column}`)
  return [...cells.values()].flatMap((group) =>
    group[0] ? [{ ...group[0], version: group.map(({ version }) => version).join(', ') }] : [],
  )
}
