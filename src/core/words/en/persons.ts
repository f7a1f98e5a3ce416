/** The pages of people and organisations, beside their sentences. */
export const persons = {
  asListed: (series: string) => `As ${series} lists the name`,
  inYear: (year: string) => `in ${year}`,
  allActions: (amount: string) => `All ${amount} actions`,
  onListNow: 'On the list now',
  takenBefore: 'Taken before',
  newestOf: (shown: number, all: string) => `the newest ${shown} of ${all}`,
  from: 'From',
  initials: 'Initials',
  handle: 'Handle',
  calendar: 'Calendar',
  calendarHolds: 'what is due, and next meetings',
  alsoWritten: 'Also written',
  sameHandle: ' (same handle)',
  inferred: ' (inferred)',
  meetings: (amount: number) => `${amount} ${amount === 1 ? 'meeting' : 'meetings'}`,
  presences: { guest: 'guest', apologies: 'apologies', absent: 'absent' },
  saidNote: (shown: number, documents: number) =>
    `From the newest ${shown} of ${documents} ${documents === 1 ? 'document' : 'documents'}; search finds the others.`,
  bars: {
    present: 'Bar: present',
    took: ', taller the more actions were taken',
    away: '. Dash: not in the list',
    ring: '. Ring: attendance not recorded',
  },
  attendanceAt: (meetings: number) =>
    `Attendance at ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}, one row a year`,
  marks: {
    took: (actions: string) => `present, took ${actions}`,
    bar: 'present',
    away: 'not in the list',
    ring: 'attendance not recorded',
  },
  byOrganisation: (amount: number) => `By organisation (${amount})`,
  often: (names: string, most: number) => `${names} at two to ${most} meetings`,
  once: (names: string) => `${names} at one meeting or none`,
  organisationsNote: (organisations: string) => `${organisations} that attendance lists name.`,
}
