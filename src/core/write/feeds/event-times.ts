import type { Clock } from '../../text/clocks.ts'

/** Times of a day, `2011-08-16T14:15:00` by a clock; where no zone is known, by that of wherever one is. */
export interface EventTimes {
  start: string
  /** `null` where nothing says how long it takes. */
  end: string | null
  clock: Clock | null
}
