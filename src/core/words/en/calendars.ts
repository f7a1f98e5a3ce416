/** The calendars to subscribe to, and the groups of their list. */
export const calendars = {
  everything: 'Everything',
  byKind: 'By kind',
  bySeries: 'By series',
  byTool: 'By tool',
  byPerson: 'By person: what is due, and the next meetings of series they come to',
  meetings: 'Meetings',
  reports: 'Reports',
  due: 'Actions that are due',
  releases: 'Releases',
  support: 'Ends of support',
  milestones: 'Milestones',
  incidents: 'Incidents',
}
