import type { DecisionStatement } from '../../parse/decisions/decisions.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { takeName, toShortSlug } from '../../records/slug.ts'
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

/** List the decisions of every series, oldest first. */
export function toDecisions(series: readonly Series[], byPath: ReadonlyMap<string, DocumentRecord>): Decision[] {
  return series.flatMap((one) => {
    const taken = new Map<string, number>()
    return one.documents.flatMap((path) => {
      const document = byPath.get(path)
      return (document?.decisions ?? []).map((statement): Decision => {
        const id = takeName(
          `${one.kind === 'report' ? 'reports/' : ''}${one.id}/${document?.date ?? 'undated'}-${toShortSlug(statement.text)}`
            .toLowerCase()
            .replace(/-$/, ''),
          taken,
        )
        return { ...statement, id, series: one.url, path, date: document?.date ?? null }
      })
    })
  })
}
