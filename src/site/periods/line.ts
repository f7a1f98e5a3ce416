import type { Place } from '../../core/read/message.ts'
import type { Evidence } from '../../core/register/releases/plan-statements.ts'
import type { SparklineView } from '../metrics/metrics.ts'

/** A fact of a quarter or a year, with where it stands. */
export interface PeriodLine {
  text: string
  note: string | null
  /** Address below the base. */
  url: string | null
  /** The file and line that state it. */
  source: { path: string; line: number } | null
  /** How a number went. */
  spark: SparklineView | null
}

/** The facts of a kind. */
export interface PeriodGroup {
  title: string
  lines: PeriodLine[]
}

/** Make a line; what is not given is not known. */
export function toLine(facts: Pick<PeriodLine, 'text' | 'url'> & Partial<PeriodLine>): PeriodLine {
  return { note: null, source: null, spark: null, ...facts }
}

/** The file and line of a place. */
export function sourceOf(path: string, { line }: Place): PeriodLine['source'] {
  return { path, line }
}

/** Where evidence leads, and the file and line that it is. */
export function ofEvidence({ path, place, url }: Evidence): Pick<PeriodLine, 'url' | 'source'> {
  return { url, source: sourceOf(path, place) }
}
