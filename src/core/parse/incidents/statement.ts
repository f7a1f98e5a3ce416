import type { Place } from '../../read/message.ts'
import type { SaidMoment } from './moment.ts'

/** What a document states of something that broke or was taken down, with the day on which it did. */
export interface IncidentStatement {
  /** The sentence, or what a row of a table says. */
  text: string
  /** `outage`, `downtime`; what it is called. */
  noun: string
  /** Words that say what was hit: `Network` of `Network outage`. */
  subject: string[]
  why: string | null
  start: SaidMoment
  end: SaidMoment | null
  /** How long it lasted, where that is said in words. */
  minutes: number | null
  /** Whether it is called planned or scheduled. */
  isPlanned: boolean
  /** Whether it is said to go on, or a row has no end. */
  isOpen: boolean
  section: string | null
  place: Place
}
