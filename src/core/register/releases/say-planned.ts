import type { PlannedDate } from '../../parse/dates/planned-date.ts'
import { sayDate } from '../../text/date-words.ts'
import type { Words } from '../../words/index.ts'

/** Write a planned date in words, as exactly as it was stated: `end of September 2010`. */
export function sayPlanned({ part, precision, date }: PlannedDate, words: Words): string {
  const day = sayDate(date, words)
  return part === null ? day : words.plans[part](day, precision === 'month')
}
