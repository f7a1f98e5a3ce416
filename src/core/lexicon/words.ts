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
  guests: readonly string[]
  observers: readonly string[]
  /** What stands over those who said before that they would not come. */
  apologies: readonly string[]
  absent: readonly string[]
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
  /** Verbs that begin an invitation behind a label: `Attendees - add your name`. */
  invitations: readonly string[]
  /** Labels of other facts about a meeting that stand among its attendance: `Location: …`. */
  facts: readonly string[]
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
}

/** The columns of a table of actions. */
export type ActionColumn = 'number' | 'action' | 'owner' | 'status' | 'opened' | 'due' | 'closed'

/** How minutes of one language head, give and date actions, and what stands in the same places and is none. */
export interface ActionWords {
  /** What a list of actions is called in its heading. */
  nouns: readonly string[]
  /** Words beside them that leave it a list of new actions: `Agreed actions`, `Action summary`, `Actions arising`. */
  beside: readonly string[]
  /** A heading of what is over, alone below a heading of actions or before its noun: `Completed`, `Closed actions`. */
  ended: readonly string[]
  /** What stands before the noun in a heading of actions that are looked at again: `Open actions`. */
  earlier: readonly string[]
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

/** How minutes of one language say that something was decided, and what stands in the same places and is no decision. */
export interface DecisionWords {
  /** Headings of nothing but decisions: `## Decisions taken`. */
  headings: readonly string[]
  /** Headings of what came out of a discussion, decisions among it: `### Conclusion`. */
  conclusions: readonly string[]
  /** Words beside them in a heading: `Summary / Conclusion`, `Key decisions made`. */
  beside: readonly string[]
  /** Marks of a line, before a colon or dash: `RESOLVED: …`. */
  agreed: readonly string[]
  proposed: readonly string[]
  /** Marks that count in capitals alone: `Approved: Mia` names who approved. */
  agreedInCapitals: readonly string[]
  rejectedInCapitals: readonly string[]
  deferredInCapitals: readonly string[]
  proposedInCapitals: readonly string[]
  /** What is put to a vote, and what becomes of it: `Motion carried 5-0`. */
  motions: readonly string[]
  carried: readonly string[]
  failed: readonly string[]
  putOff: readonly string[]
  /** What somebody does who puts something to the vote: `Der Kassenwart beantragt …`. */
  moves: readonly string[]
  /** What begins a line between a motion and its result: `Moved by: Ann Lee`. */
  asides: readonly string[]
  /** What stands behind a number of votes: `3 in favor, 1 opposed`. */
  votes: readonly string[]
  /** What stands beside the number of those for it, of those against it, and for none of them: `8 yes, no nays`. */
  inFavour: readonly string[]
  opposed: readonly string[]
  zero: readonly string[]
  /** What a body does before it decides: `discussed the plan and approved it`. */
  weighs: readonly string[]
  /** Beginnings of a sentence that decides wherever it stands: `Agreed to meet in May`. */
  openings: readonly string[]
  /** What makes the news of an earlier decision of such a sentence. */
  earlier: readonly string[]
  /** Words that say of a sentence below `Conclusion` that it decides. */
  deciding: readonly string[]
  /** Verbs that begin an order, which below `Conclusion` is what was decided: `Publish the draft`. */
  orders: readonly string[]
  /** Beginnings of what only reports a discussion: `Presented a number of use cases`. */
  reports: readonly string[]
  /** Participles that say how something is, and not what is done with it: `the sites are concerned`. */
  feelings: readonly string[]
  /** What somebody is still to do: `Will come back for stage 3`. */
  pending: readonly string[]
  /** Labels of what stands below a decision and is no part of it: `Reviewers:`. */
  people: readonly string[]
  /** What stands where a decision would, and is none. */
  nothing: readonly string[]
  /** An answer alone: what it answers is what was decided. */
  agreedAnswers: readonly string[]
  rejectedAnswers: readonly string[]
  deferredAnswers: readonly string[]
  /** Beginnings of a text that says that nothing came of it, or that it waits. */
  rejecting: readonly string[]
  deferring: readonly string[]
  /** Who decides, without an article: `the board`. */
  bodies: readonly string[]
  /** What such a body does that decides: `The board approved …`. */
  decides: readonly string[]
  /** What is put to a decision and is named at the beginning of the sentence: `The minutes were approved`. */
  matters: readonly string[]
  /** What stands between both: `were`, `have been`. */
  beings: readonly string[]
  /** What becomes of it. */
  settled: readonly string[]
  /** Participles of elections, of whomever they speak: `Mia was elected chair`. */
  elected: readonly string[]
  /** What may stand before any of these: `unanimously`. */
  manner: readonly string[]
  /** Words of a sentence that only tells what somebody else said, or what was decided elsewhere or before. */
  told: readonly string[]
  /** What may begin a clause before it: `After some discussion, …`. */
  leads: readonly string[]
  /** Headings that do not say what an answer below them is about: `Any other business`. */
  unspecific: readonly string[]
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
