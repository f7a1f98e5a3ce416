import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { once } from '../../records/once.ts'
import type { Series } from './series.ts'

/** What tells which documents speak of a meeting that was held. */
export interface Known {
  byPath: ReadonlyMap<string, DocumentRecord>
  /** The day on which the record is looked at, ISO 8601. */
  today: string
}

/** What was found, by record, series and day: every action and person asks for the meetings of its series. */
const foundIn = once<Known['byPath'], (series: Series) => Map<string, readonly DocumentRecord[]>>(() =>
  once(() => new Map()),
)

/** The meetings or reports of a series that took place and have a text, oldest first. */
export function toMeetings(series: Series, { byPath, today }: Known): readonly DocumentRecord[] {
  const found = foundIn(byPath)(series)
  const meetings =
    found.get(today) ??
    series.documents
      .flatMap((path) => byPath.get(path) ?? [])
      .filter((document) => document.hasPage && document.status !== 'cancelled' && isHeld(document, today))
  found.set(today, meetings)
  return meetings
}

/**
 * Whether a document can say what came of a meeting. One dated after today is an agenda, and so is a draft whose attendance
 * boxes are all blank: it closes no action and drops none.
 */
export function isHeld({ date, status, hasBlankAttendance }: DocumentRecord, today: string): boolean {
  const isAhead = date !== null && firstDay(date) > today
  return !isAhead && !(status === 'draft' && hasBlankAttendance)
}
