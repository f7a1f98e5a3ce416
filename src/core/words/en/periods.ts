/** Quarters and years, compiled. */
export const periods = {
  years: 'Years',
  quarters: 'Quarters',
  projectQuarter: (quarter: string, span: string) => `Project quarter ${quarter}, ${span}`,
  meetingsAndReports: 'Meetings and reports',
  decisions: 'Decisions',
  released: 'Releases that came',
  datesMoved: 'Dates that moved',
  moved: (what: string, before: string, after: string) => `${what}, from ${before} to ${after}`,
  notCome: 'Planned for then, no release on record',
  plannedAtEnd: 'Planned at its end',
  due: 'Milestones due',
  delivered: 'Milestones delivered',
  incidents: 'Incidents and downtimes',
  numbers: 'Numbers that changed',
  numberRange: (lowest: string, highest: string) => `lowest ${lowest}, highest ${highest}`,
  attendance: 'Attendance',
  /** `usually 2 at 3 recorded meetings, 4 people in all; 1 meeting below the quorum`; `below` is `null` where there is none. */
  usually: (usual: number, recordedMeetings: string, people: number, below: string | null) =>
    `usually ${usual} at ${recordedMeetings}, ${people} ${people === 1 ? 'person' : 'people'} in all${below === null ? '' : `; ${below} below the quorum`}`,
  reported: 'Who reported',
  fellSilent: 'Who fell silent',
  inReports: (said: number, reports: number) => `in ${said} of ${reports} ${reports === 1 ? 'report' : 'reports'}`,
  lastOn: (day: string) => `last on ${day}`,
  rest: (amount: number) => `${amount} more ${amount === 1 ? 'stands' : 'stand'} with the quarters above.`,
  compiled: (span: string) => `${span}, compiled from the record.`,
}
