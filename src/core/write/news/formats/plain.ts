import { steering, withFewMarks } from '../../../text/steering.ts'

/** What cannot be seen, though it means something in some scripts. */
const unseen = /[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u3164\ufeff\uffa0]/g

/** Write words of the record as one line that says what it seems to say. */
export function toPlain(text: string): string {
  const seen = text.toWellFormed().replace(steering, ' ').replace(unseen, ' ')
  return withFewMarks(seen).replace(/ {2,}/g, ' ').trim()
}
