import type { Place } from '../../read/message.ts'

/** One number of a document with what it counts. */
export interface Figure {
  /** A row of a table, a line that is nothing but a label and a value, or a sentence. */
  from: 'table' | 'line' | 'sentence'
  /** Id of the section it stands in, `null` before the first. */
  section: string | null
  /** What is counted, for people: `Open`, `3.4.x, Open`, `cpu time was … of walltime`. */
  label: string
  value: number
  /** Upper end of a range, else `null`. */
  to: number | null
  unit: string | null
  /** The value as written. */
  text: string
  /** Size of the last figure written. */
  step: number
  /** The change as written, `–6`, or `null`. */
  change: string | null
  /** What the document says that the value was the time before, `null` where it does not. */
  before: number | null
  /** The versions that a label or the header of a table names, as written: what they count begins anew with the next. */
  parameter: string | null
  place: Place
}

/** Write a version as its release line, so that a label stays the same from release to release: `3.4.35` becomes `3.4.x`. */
export function maskVersions(label: string): string {
  return label.replace(/\d+(?:\.\d+)*\.\d+(?:-\d+)?/g, (version) => version.replace(/\.\d+(?:-\d+)?$/, '.x'))
}

/** What a value was before, from its change; of a rank, going up is a smaller number. */
export function valueBefore(value: number, change: number | null, label: string): number | null {
  if (change === null) return null
  return Number((/\brank\b/i.test(label) ? value + change : value - change).toPrecision(12))
}
