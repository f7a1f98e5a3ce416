import type { Place } from '../../read/message.ts'

/** Words of the head of a document that say when the meeting was, perhaps without a year. */
export interface HeadDate {
  text: string
  place: Place
}
