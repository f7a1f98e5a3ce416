import { type Piece, say, type Sentence } from '../sentence.ts'
/** The home page, beside its sentence. */
export const home = {
  title: (name: string, day: string) => `${name} on ${day}`,
  /** How often each tool was named, in the newest documents and in those before them. */
  timesNamed: 'times named in so many meetings and reports',
  inLast: (amount: number) => `Last ${amount}`,
  inBefore: (amount: number) => `${amount} before`,
  quartersSince: (year: string) => `Quarters since ${year}`,
  meetingsAndReports: 'meetings and reports',
  last: (noun: 'meetings' | 'reports' | 'meetings and reports') => `Last ${noun}`,
  /** What the first line of each row is. */
  mainInBold: 'the main thing of each in bold',
  /** `All 340 meetings of Tech Area` */
  all: (documents: string, title: string) => `All ${documents} of ${title}`,
  register: (live: number, asleep: number, gone: number) => {
    const silent = asleep === 0 ? '' : `, ${asleep} of them in series that met long ago`
    return `The register: ${live} on the list${silent}${gone === 0 ? '' : `${asleep === 0 ? ',' : ';'} ${gone} no longer on it`}`
  },
  overdueSince: (day: string) => `overdue since ${day}`,
  newAtLast: 'new at the last meeting',
  newDue: (day: string) => `new, due ${day}`,
  since: (day: string) => `since ${day}`,
  inSeries: (documents: string, series: number) => `${documents} in ${series} series`,
  ofOnRecord: (amount: number) => `of ${amount} on record`,
  inSilent: 'in series that met long ago',
  raised: (amount: number) => `${amount} new`,
  carried: (amount: number) => `${amount} carried on`,
  actionsOnList: 'Actions on the list',
  noneOpen: 'none is open',
  nextRelease: 'Next release',
  today: 'today',
  nothingPlanned: 'No release is planned on record.',
  newestIs: (release: string, day: string) => ` The newest is ${release}, of ${day}.`,
  lastPlanWas: (release: string, day: string) => ` The last plan was ${release} for ${day}.`,
  agenda: (series: string) => `${series}: agenda`,
  nextMeeting: (series: string) => `${series}: next meeting`,
  supportOf: (version: string) => `Support of ${version}`,
  wasDue: (day: string) => `was due ${day}`,
}

/** Pages of documents and of their series. */
export const documents = {
  /** Of a table that is folded. */
  foldedTable: (rows: number) => `Table of ${rows} ${rows === 1 ? 'row' : 'rows'}, as the document writes it`,
  inSeries: (documents: string, series: number) => `${documents} in ${series} series`,
  owner: 'Owner',
  alsoCalled: 'Also called',
  homepage: 'Homepage',
  releases: 'Releases',
  tool: 'Tool',
  status: 'Status',
  lastChanged: 'Last changed',
  by: (day: string, author: string) => `${day} by ${author}`,
  author: 'Author',
  authors: 'Authors',
  openActions: 'Open actions',
  withoutDate: 'a meeting without a date',
  was: (move: string) => `${move}, was `,
  edit: 'Edit this page',
  source: 'Source',
  history: 'History',
  report: 'Report a mistake',
}

/** The page of a series. */
export const series = {
  ahead: (day: string) => `Ahead: ${day}`,
  last: (day: string) => `Last: ${day}`,
  latest: 'What changed since the one before',
  numbers: 'Numbers over time',
  turnout: 'Attendance over time',
  bars: (noun: 'meeting' | 'report', most: number) =>
    `One bar a ${noun}, as high as the number present (tallest ${most})`,
  ring: 'a ring where attendance is not recorded',
  rings: (noun: 'meeting' | 'report') => `One ring a ${noun}`,
  rowAYear: (meetings: string) => `${meetings}, one row a year`,
  everyMark: (legend: string) => `${legend}. Every mark leads to its text.`,
}

/** The head of minutes. */
export const minutes = {
  numbers: 'Numbers of this report',
  present: 'Present',
  guests: 'Guests',
  apologies: 'Apologies',
  absent: 'Absent',
  belowQuorum: 'Below the quorum',
  ofQuorum: (present: number, quorum: number) => `${present} of the ${quorum} that the series needs to decide`,
}

/** What changed since the meeting before. */
export const latest = {
  title: (series: string) => `${series}: since last time`,
  nothing: 'Nothing changed since the meeting before.',
  forMeetings: (amount: number) => `for ${amount} meetings`,
  numbers: 'Numbers that moved',
  opened: (actions: string) => `${actions} opened`,
  closed: (actions: string) => `${actions} closed`,
  stale: (actions: string) => `${actions} without news`,
  left: (actions: string) => `${actions} left the list`,
  newTools: 'Tools newly spoken of',
  moved: (dates: string) => `${dates} moved`,
  newcomers: 'There for the first time',
  absent: 'Absent, present the time before',
  before: (value: string) => `(${value} before)`,
  spoken: 'Newly spoken of',
  /** `On 9 December 2021: 2 topics newly spoken of, 1 action opened.` */
  sum: (day: Piece, counts: readonly string[]): Sentence => say('On ', day, `: ${counts.join(', ')}.`),
  counted: {
    topics: (amount: number) => `${amount} ${amount === 1 ? 'topic' : 'topics'} newly spoken of`,
    numbers: (amount: number) => `${amount} ${amount === 1 ? 'number' : 'numbers'} moved`,
    tools: (amount: number) => `${amount} ${amount === 1 ? 'tool' : 'tools'} newly spoken of`,
    newcomers: (amount: number) => `${amount} there for the first time`,
    absent: (amount: number) => `${amount} of the meeting before absent`,
  },
}

/** What the record says of itself. */
export const about = {
  asOf: 'As of',
  commit: 'Commit',
  noCommit: 'not built from a git repository',
  leftOut: 'Left out',
  withErrors: (documents: string) => `${documents} with errors`,
  licence: 'Licence',
  series: 'Series',
}
