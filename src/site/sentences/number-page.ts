import { begin, link, number, say, type Sentence, sayAll } from './sentence.ts'

/** A number that stands out at its last meeting: `In progress`, `45`, `the most in 52 meetings`. */
export interface Standout {
  name: string
  value: string
  href: string
  range: string
}

/**
 * Say what the numbers of a series are.
 *
 * `Eight numbers are still stated, 103 no longer. In progress, at 45, is the most in 52 meetings.`
 */
export function toNumbersSentence(living: number, ended: number, standouts: readonly Standout[]): Sentence {
  const still =
    living === 0
      ? begin([`${number(ended, 'number')} ${ended === 1 ? 'was' : 'were'} stated, none is any more.`])
      : begin([
          `${number(living, 'number')} ${living === 1 ? 'is' : 'are'} still stated${ended === 0 ? '' : `, ${number(ended, 'number').replace(/ numbers?$/, '')} no longer`}.`,
        ])
  return sayAll(
    still,
    ...standouts.map(({ name, value, href, range }) => say(`${name}, at `, link(value, href), `, is ${range}.`)),
  )
}

/** Say how a number stands against a year before: `26 fewer than a year before`. */
export function toYearChange(now: number, before: number | null): string | null {
  if (before === null) return null
  const change = Math.round((now - before) * 1000) / 1000
  if (change === 0) return 'the same as a year before'
  return `${Math.abs(change).toLocaleString('en-GB')} ${change > 0 ? 'more' : 'fewer'} than a year before`
}
