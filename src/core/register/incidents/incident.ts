import type { IncidentStatement } from '../../parse/incidents/statement.ts'

/** What stands of an incident on the day on which the record is looked at. */
export type IncidentStatus = 'planned' | 'open' | 'past'

/** A moment as exactly as it was stated. */
export interface Moment {
  /** ISO 8601. */
  day: string
  /** `16:15`, in the zone that was written. */
  time: string | null
  zone: string | null
  /** The same in UTC, `2011-08-16T14:15:00Z`; `null` without a time or a zone. */
  instant: string | null
}

/** Something that broke, or was taken down, on a day that a document states. */
export interface Incident {
  /** `2011-08-16-network`: day and first words. */
  id: string
  /** In the words of the document that first states it. */
  text: string
  why: string | null
  /** Ids of the tools that it names. */
  tools: string[]
  start: Moment
  end: Moment | null
  /** How long it took; `null` where nothing says so. */
  minutes: number | null
  isPlanned: boolean
  status: IncidentStatus
  /** Every statement of it, in the order of the documents. */
  statements: StatedIncident[]
  /** Path of the document that is about nothing else, `null` where none is. */
  report: string | null
  /** Ids of the actions that follow from it. */
  actions: string[]
}

/** A statement with the document that makes it. */
export interface StatedIncident extends IncidentStatement {
  path: string
  series: string
  date: string
  on: { start: Moment; end: Moment | null }
}
