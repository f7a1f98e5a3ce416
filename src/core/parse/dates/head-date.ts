import type { Place } from '../../read/message.ts'

/** Words of the head of a document that say when the meeting was, perhaps without a year. */
export interface HeadDate {
  text: string
  place: Place
  /** Whether it stands in words that can be of nothing else: `Minutes of the meeting held on`. */
  isHeld?: true
}
