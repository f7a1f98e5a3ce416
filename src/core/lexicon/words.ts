import type { DecisionWords } from './decision-words.ts'

/** Words of headings and labels of attendance, in small letters, one blank between words, hyphens as blanks. */
export interface AttendanceWords {
  /** What stands over those who were there. Other words may stand before or behind it: `Board members present`. */
  present: readonly string[]
  /** The same where it has other meanings too: believed only over names alone. */
  weakPresent: readonly string[]
  /** What stands in a sentence before those who were there, those who came as guests and those who did not: `Also present were …`. */
  toldPresent: readonly string[]
  toldGuests: readonly string[]
  toldAbsent: readonly string[]
  /** What stands in a sentence behind them: `Mia Berg was absent.` */
  saidPresent: readonly string[]
  saidAbsent: readonly string[]
  saidApologies: readonly string[]
  guests: readonly string[]
  observers: readonly string[]
  /** What stands over those who said before that they would not come. */
  apologies: readonly string[]
  absent: readonly string[]
  /** What says behind a name that somebody was there: `Mia Berg: here`. */
  there: readonly string[]
  /** What says behind a name that somebody else spoke for who was not there: `represented by`. */
  proxies: readonly string[]
  /** Words for absence that have other meanings too: believed only beside a list of those present. */
  weakAbsent: readonly string[]
  chairs: readonly string[]
  scribes: readonly string[]
  /** Ways of taking part, which divide a list: `Remote: …`. */
  ways: readonly string[]
  /** Groups of people and states that divide a list and are no organisations: `Council members: …`. */
  groups: readonly string[]
  /** What may stand beside any of these and says nothing. */
  beside: readonly string[]
  /** What is present without being anybody: `Known issues present`. */
  things: readonly string[]
  /** What stands between everybody and those who were not there: `All members except Mia Berg`. */
  exceptions: readonly string[]
  /** Verbs that begin an invitation behind a label: `Attendees - add your name`. */
  invitations: readonly string[]
  /** Labels of other facts about a meeting that stand among its attendance: `Location: …`. */
  facts: readonly string[]
}

/** Words of tables of which each row is somebody, in small letters. */
export interface PeopleTableWords {
  /** Headers of the columns that say who it is. */
  name: readonly string[]
  first: readonly string[]
  last: readonly string[]
  organisation: readonly string[]
  initials: readonly string[]
  role: readonly string[]
  /** Headers of those that say whether somebody was there, excused or absent. */
  presence: readonly string[]
  apology: readonly string[]
  absence: readonly string[]
  /** What a cell of the column of presence says. */
  yes: readonly string[]
  no: readonly string[]
  sorry: readonly string[]
}

/** Words by which names of people are told from what is none; in small letters. */
export interface NameWords {
  /** What begins a placeholder or a remark where a name is expected: `TBD`, `everyone`. */
  placeholders: readonly string[]
  /** Words that are never a name of their own, in whatever letters. */
  functionWords: readonly string[]
  /** Words that in small letters are never part of a name. */
  common: readonly string[]
  /** Words of organisations: `Example University`. */
  bodies: readonly string[]
  /** Words for a function in a meeting or a body. */
  roles: readonly string[]
  /** Words of remarks on how or how long somebody took part. */
  remarks: readonly string[]
  /** Devices and recording programs that join calls. */
  machines: readonly string[]
  /** Small parts of surnames: `van`, `de`. */
  particles: readonly string[]
  /** Words before a name that are no part of it, in small letters without full stops: `mrs`, `councillor`. */
  titles: readonly string[]
  /** Letters that stand before or behind a name and are no part of it: `Dr.`, `PhD`. */
  degrees: readonly string[]
}

/** Words of the label before the day of a meeting, in small letters. */
export interface DateWords {
  /** Words of headings over when and where, and nothing else. */
  facts: readonly string[]
  /** What says that a day follows. */
  labels: readonly string[]
  /** What may stand beside: `Meeting date and time`. */
  beside: readonly string[]
  /** What says that hours follow. */
  hours: readonly string[]
  /** What says that a year follows. */
  years: readonly string[]
  /** What leads a date behind the place where somebody writes: `Berlin, den 4. März 2021`. */
  leads: readonly string[]
  /** What the meeting after this one is called, behind which its day stands: `Next call on Tuesday 14:00`. */
  next: readonly string[]
  /** Beginnings of words by which a meeting is called off. */
  cancelled: readonly string[]
}

/** The columns of a table of actions. */
export type ActionColumn = 'number' | 'action' | 'owner' | 'status' | 'opened' | 'due' | 'closed'

/** How minutes of one language head, give and date actions, and what stands in the same places and is none. */
export interface ActionWords {
  /** What a list of actions is called in its heading. */
  nouns: readonly string[]
  /** What is one only where the heading says until when: `Deliverables until next Monday`. */
  dated: readonly string[]
  /** What stands in a heading before the day or meeting until which its actions are to be done. */
  beforeDay: readonly string[]
  /** Words beside them that leave it a list of new actions: `Agreed actions`, `Action summary`, `Actions arising`. */
  beside: readonly string[]
  /** A heading of what is over, alone below a heading of actions or before its noun: `Completed`, `Closed actions`. */
  ended: readonly string[]
  /** What stands before the noun in a heading of actions that are looked at again: `Open actions`. */
  earlier: readonly string[]
  /** What the next meeting is called in a heading of what is to be done until then, which may be what is talked about there. */
  nextTime: readonly string[]
  beforeNext: readonly string[]
  /** What may stand before: `Goals for next week`. */
  plans: readonly string[]
  /** What stands beside actions in a heading of both: `Decisions and actions`. */
  companions: readonly string[]
  /** Those of them that say that another meeting gave them, which may only tell what was done since. */
  past: readonly string[]
  /** What begins a text below one that only tells what was done or is thought: `we are clear on it`, `found a van`. */
  retold: readonly string[]
  /** What such a heading says is done with them: `Review of actions`. */
  reviews: readonly string[]
  /** Marks of a line before a colon, besides those of letters and figures: `Task: …`. */
  labels: readonly string[]
  /** Lists of boxes that are no tasks of the meeting. */
  otherLists: readonly string[]
  /** Words of headings of what is talked about, whose boxes are no tasks either: `Standing items`. */
  topics: readonly string[]
  /** Owners that are nobody: a place to fill in, or everybody. */
  nobody: readonly string[]
  /** Groups that stand beside owners and are none: `Ada/organisers will …`. */
  groups: readonly string[]
  /** What joins two names. */
  joining: readonly string[]
  /** What says of somebody that they take something on, wherever it stands: `Mia took the action to write`. */
  committing: readonly string[]
  /** What stands between somebody and what they are to do. */
  assigning: readonly string[]
  /** What a sentence begins with that says how something is: with one of the verbs below, and nothing to be done. */
  subjects: readonly string[]
  reports: readonly string[]
  /** Words that make it something to be done after all. */
  duties: readonly string[]
  /** What says that the day follows until which something is to be done. */
  until: readonly string[]
  /** Beginnings of what is only announced. */
  announcements: readonly string[]
  /** Labels of what is said of the action above. */
  remarks: readonly string[]
  /** Before a handle at the end of a text: there it is whom to ask, not who is to do it. */
  beforeOthers: readonly string[]
  /** Words of a state that nothing is left to do. */
  done: readonly string[]
  /** What stands where an action would, and is none. */
  nothing: readonly string[]
  /** Headers of the columns of a table of actions. */
  columns: Record<ActionColumn, readonly string[]>
  /** Words of three capitals and less that are nobody's initials. */
  acronyms: readonly string[]
  /** Words that begin a sentence with "… to" or stand before a dash, and are nobody's name. */
  noNames: readonly string[]
}

/** What a column of a table of releases may hold that is named by a word alone. */
export type NamedReleaseColumn = 'version' | 'tool' | 'released' | 'planned' | 'date' | 'status' | 'notes'

/** What a column of a table of milestones may hold. */
export type MilestoneColumn = 'id' | 'title' | 'owner' | 'due' | 'delivered' | 'status'

/** Words of tables of releases and milestones, and of the days that are planned in them. */
export interface ReleaseWords {
  /** Headings of tables of releases. */
  columns: Record<NamedReleaseColumn, readonly string[]>
  /** Headings of tables of milestones. */
  milestones: Record<MilestoneColumn, readonly string[]>
  /** What stands before a month, quarter or year of which a part is meant: `Ende September`. */
  early: readonly string[]
  mid: readonly string[]
  late: readonly string[]
  /** What stands in place of a day that nobody has settled. */
  undecided: readonly string[]
}

/** What is read of actions, decisions and releases in one language. */
export interface Lexicon {
  actions: ActionWords
  decisions: DecisionWords
  releases: ReleaseWords
}
