import type { ActionStatement } from './actions/statement.ts'
import type { Unread } from './actions/unread.ts'
import type { Attendance } from './attendance/attendance.ts'
import type { HeadDate } from './dates/head-date.ts'
import type { Hours } from './dates/hours.ts'
import type { DecisionStatement } from './decisions/decision.ts'
import type { DecisionNumber } from './decisions/numbers.ts'
import type { IncidentStatement } from './incidents/statement.ts'
import type { Figure } from './metrics/figure.ts'
import type { PrivateDetail } from './privacy/redact.ts'
import type { ReleaseTable } from './releases/releases.ts'
import type { Turn } from './speech/turns.ts'
import type { UnknownInitials } from './speech/unknown-initials.ts'
import type { Contents, Passage } from './text/passages.ts'
import type { Section } from './text/sections.ts'

/** What the text of a document says, which its record holds as it is. */
export interface Statements extends Omit<Contents, 'passages'> {
  /** Its passages: half of all that is known of a text, while few ask for them, so they are read when somebody does. */
  passages: () => readonly Passage[]
  /** From when to when it says that the meeting was, by a clock. */
  hours: Hours | null
  /** What its head says of its day, as written; usually nothing or one. */
  headDates: HeadDate[]
  /** First paragraph, for lists and descriptions. */
  summary: string | null
  attendance: Attendance
  /** Whether its attendance is a list of boxes of which nobody has ticked one. */
  hasBlankAttendance: boolean
  /** What those of the attendance list said. */
  turns: Turn[]
  unknownInitials: UnknownInitials[]
  /** What minutes and reports say of actions, and what they record as decided; other kinds say nothing. */
  actions: ActionStatement[]
  /** What stands below headings of actions and gives none. */
  unreadActions: Unread[]
  decisions: DecisionStatement[]
  /** Where it names decisions by their numbers. */
  decisionNumbers: DecisionNumber[]
  /** Of which earlier minutes it says that they were approved, in its words. */
  approvals: string[]
  incidents: IncidentStatement[]
  sections: Section[]
  /** Numbers that may be part of a series over time. */
  figures: Figure[]
  /** Anchor of the heading that became the title of the page. */
  titleAnchor: string | null
  releaseTables: ReleaseTable[]
  privateDetails: PrivateDetail[]
}
