import type { Figure } from './figure.ts'
import type { Root } from 'mdast'
import { toTableFigures } from './in-tables.ts'
import { toTextFigures } from './in-text.ts'
import type { Section } from '../text/sections.ts'
import type { TableData } from '../text/tables.ts'

/**
 * Read the figures of a document that may be one of a series over time.
 * Whether they are is known only beside the other documents, see `register/metrics.ts`.
 *
 * ```md
 * - Open: 149 (–6)
 * - 7 (–3) open tickets
 * - Gratia report: 2M jobs were run, and cpu time was 91% of walltime.
 * ```
 */
export function parseMetrics(
  root: Root,
  tables: readonly TableData[],
  sections: readonly Section[],
  names: ReadonlySet<string>,
): Figure[] {
  return [...tables.flatMap(toTableFigures), ...toTextFigures(root, sections, names)].sort(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  )
}
