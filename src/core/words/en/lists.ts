/** What the lists of the record are called, in the header, in trails and above them. */
export const lists = {
  minutes: 'Minutes',
  report: 'Reports',
  faq: 'FAQs',
  roadmap: 'Roadmaps',
  tool: 'Tools',
  milestone: 'Milestones',
  page: 'Pages',
  actions: 'Actions',
  decisions: 'Decisions',
  incidents: 'Incidents',
  people: 'People',
  organisations: 'Organisations',
  periods: 'Quarters and years',
  search: 'Search',
  about: 'About this record',
  calendars: 'Calendars',
  calendar: 'Calendar',
  data: 'Data',
  forPrograms: 'The record for programs',
  missing: 'Nothing at this address',
  /** The page at an old address, and what stands there before the new one. */
  moved: 'Moved',
  hasMovedTo: 'This page has moved to',
}

/** What is said in many places. */
export const common = {
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  inYear: (what: string, year: string) => `${what} in ${year}`,
  asOf: (day: string) => `as of ${day}`,
  newestFirst: 'newest first',
  withoutDate: 'Without a date',
  present: (amount: number) => `${amount} present`,
  notRecorded: 'not recorded',
  more: (amount: number) => `${amount} more`,
  andMore: (amount: number) => `and ${amount} more`,
  status: { draft: 'draft', approved: 'approved', corrected: 'corrected', cancelled: 'cancelled' },
  private: 'private',
}
