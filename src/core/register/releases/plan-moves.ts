import type { PlanMove, Release } from './release.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import { daysBetween } from '../../parse/dates/planned-date.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { counts, isMove } from './slip.ts'

/** List every move of a plan, by the day on which it was said, oldest first; moves of which no day is known come last. */
export function toMoves(releases: readonly Release[]): PlanMove[] {
  const day = ({ after }: PlanMove): string => (after.saidOn === null ? '9999' : firstDay(after.saidOn))
  return releases
    .flatMap((release) => {
      const steps = release.planned.filter(counts)
      return steps.flatMap((after, index): PlanMove[] => {
        const before = steps[index - 1]
        if (!before?.planned || !after.planned || !isMove(before, after)) return []
        const isLater = after.planned.earliest > before.planned.latest
        const days = isLater
          ? daysBetween(before.planned.latest, after.planned.earliest)
          : daysBetween(before.planned.earliest, after.planned.latest)
        return [{ release, before, after, days }]
      })
    })
    .sort((a, b) => byCodeUnit(day(a), day(b)) || byCodeUnit(a.after.evidence.path, b.after.evidence.path))
}
