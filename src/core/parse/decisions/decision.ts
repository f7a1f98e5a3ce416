import type { DecisionState } from './state.ts'
import type { Place } from '../../read/message.ts'

/** What a meeting decided, put forward, rejected or put off. */
export interface DecisionStatement {
  text: string
  state: DecisionState
  /** Anchor of its section, `null` before the first. */
  section: string | null
  place: Place
}

/** Something that is said in one or more lines: with a state where a mark gives one. */
export interface Said {
  text: string
  state: DecisionState | null
  /** Whose words it takes, where it has none of its own. */
  adopts: 'line' | 'proposal' | 'subject' | 'motion' | null
  section: string | null
  /** The nearest heading that names a subject, for answers such as `Decision: approved`. */
  subject: string | null
  place: Place
}

/** What a line says by its mark. */
export interface Marked {
  state: DecisionState
  /** What stands behind the mark. */
  text: string
  /** Whose words are decided where the mark has none of its own: those of the line before, or of a proposal before, or else of what it stands below. */
  adopts: 'line' | 'proposal' | 'subject' | 'motion' | null
}
