/**
 * What a point of a timeline is: a former plan that moved later, earlier or stayed, a candidate, what has become of the release;
 * or that something broke, or was to be down.
 */
export type PointType =
  | 'was-later'
  | 'was-earlier'
  | 'was'
  | 'candidate'
  | 'released'
  | 'planned'
  | 'overdue'
  | 'unconfirmed'
  | 'withdrawn'
  | 'incident'
  | 'downtime'

/** A date on a timeline, with its evidence. */
export interface TimelinePoint {
  type: PointType
  /** First and last day that the date can mean, ISO 8601; one day where it is exact. */
  earliest: string
  latest: string
  /** Everything that the mark says, in words. */
  title: string
  href: string
}

/** A release on a timeline: its former plans and candidates, then where it stands now. */
export interface TimelineItem {
  label: string
  points: TimelinePoint[]
}

/** Words at the end of a row; red where they say that something came late. */
export interface RowLabel {
  text: string
  direction: 'later' | 'earlier' | null
}

/** What stands in one row: a release line, a tool, or a single release. */
export interface TimelineRow {
  title: string
  isLiving: boolean
  items: TimelineItem[]
  /** From when to when its versions are supported, ISO 8601. */
  spans: { from: string; to: string; title: string }[]
  /** Words behind the last mark. */
  label: string | null
  /** Words in a column of their own. */
  remark: RowLabel | null
}
