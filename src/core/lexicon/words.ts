/** Words of headings and labels of attendance, in small letters, one blank between words, hyphens as blanks. */
export interface AttendanceWords {
  /** What stands over those who were there. Other words may stand before or behind it: `Board members present`. */
  present: readonly string[]
  /** The same where it has other meanings too: believed only over names alone. */
  weakPresent: readonly string[]
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
  /** What says that a day follows. */
  labels: readonly string[]
  /** What may stand beside: `Meeting date and time`. */
  beside: readonly string[]
  /** What says that hours follow. */
  hours: readonly string[]
}
