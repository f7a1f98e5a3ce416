/** What a point of a timeline is: a former plan that moved later, earlier or stayed, a candidate, or what has become of the release. */
export type PointType =
  'was-later' | 'was-earlier' | 'was' | 'candidate' | 'released' | 'planned' | 'overdue' | 'unconfirmed' | 'withdrawn'

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
  /** Title of the lane that it belongs to, in several ways of grouping, the finest first; '' is a lane without title. */
  lanes: string[]
  label: string
  /** What the label adds: `35 days late`. */
  note: string | null
  points: TimelinePoint[]
}
