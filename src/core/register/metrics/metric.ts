import type { Figure } from '../../parse/metrics/figure.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'

/** A value of a metric in one document. */
export interface MetricValue {
  path: string
  date: string
  value: number
  /** Upper end of a range, else `null`. */
  to: number | null
  text: string
  unit: string | null
  change: string | null
  /** What the document says that the value was the time before. */
  before: number | null
  /** Whether that is what the document before says; `null` where one of the two says nothing. */
  agrees: boolean | null
  parameter: string | null
  /** Anchor of the section, `null` before the first. */
  section: string | null
  place: Place
}

/** A number that documents of a series state again and again. */
export interface Metric {
  /** Address of the series, section and label, as one slug each. */
  id: string
  /** Address of the series. */
  series: string
  section: string
  label: string
  unit: string | null
  /** Whether the wording differs from time to time, so that the values belong together by likeness. */
  isInferred: boolean
  /** Oldest first. A document of the series between two values that states none is a gap. */
  values: MetricValue[]
  /** Dates of the documents between the first and the last value that state none. */
  gaps: string[]
}

/** A metric while it grows. */
export interface Growing {
  section: string
  label: string
  from: Figure['from']
  stated: { document: DocumentRecord; figure: Figure }[]
  labels: Set<string>
  /** Whether any figure of it says by itself that it was measured. */
  isMeasured: boolean
}
