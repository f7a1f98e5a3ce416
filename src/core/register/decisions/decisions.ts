import type { DecisionStatement } from '../../parse/decisions/decision.ts'
import { takeName, toShortSlug } from '../../records/slug.ts'
import { type Known, toMeetings } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'

/** A decision, with the meeting that took it. */
export interface Decision extends DecisionStatement {
  /** `jra1/2010-one-table-per-tool`: series, date and first words. */
  id: string
  /** Address of the series. */
  series: string
  path: string
  date: string | null
}

/** List the decisions of every series, oldest first; an agenda decides nothing. */
export function toDecisions(series: readonly Series[], known: Known): Decision[] {
  return series.flatMap((one) => {
    const taken = new Map<string, number>()
    return toMeetings(one, known).flatMap(({ path, date, decisions }) => {
      return decisions.map((statement): Decision => {
        const id = takeName(
          `${one.kind === 'report' ? 'reports/' : ''}${one.id}/${date ?? 'undated'}-${toShortSlug(statement.text)}`
            .toLowerCase()
            .replace(/-$/, ''),
          taken,
        )
        return { ...statement, id, series: one.url, path, date }
      })
    })
  })
}
