import type { ActionStatement } from './actions/statement.ts'
import type { Attendee } from './attendance/attendee.ts'
import { findApprovals } from './decisions/approvals.ts'
import { findDecisionNumbers } from './decisions/numbers.ts'
import { parseTurns } from './speech/turns.ts'
import { findUnknownInitials } from './speech/unknown-initials.ts'
import type { Statements } from './statements.ts'
import type { Passage } from './text/passages.ts'
import type { Section } from './text/sections.ts'

/** What is known besides when passages are read. */
interface Around {
  sections: readonly Section[]
  attendees: readonly Attendee[]
  actions: readonly ActionStatement[]
}

/** Read what stands in single passages, so that nobody who wants to know it has to look through all of them. */
export function readPassages(
  passages: readonly Passage[],
  { sections, attendees, actions }: Around,
): Pick<Statements, 'passages' | 'turns' | 'unknownInitials' | 'decisionNumbers' | 'approvals'> {
  return {
    passages: () => passages,
    turns: parseTurns(attendees, passages, actions),
    unknownInitials: findUnknownInitials(passages, sections, attendees),
    decisionNumbers: findDecisionNumbers(passages),
    approvals: findApprovals(passages),
  }
}
