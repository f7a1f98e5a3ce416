import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, number } from './amounts.ts'

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

/** What stands out of the numbers before. */
export const numberWords = {
  most: (meetings: number) => `the most in ${meetings} meetings`,
  least: (meetings: number) => `the least in ${meetings} meetings`,
  mostOfValues: (values: number) => `the most in ${values} values`,
  leastOfValues: (values: number) => `the least in ${values} values`,
  /** `8 more than on 16 Sep`, `the same as in Q3 2019` */
  change: (change: number, date: string, isDay: boolean) => {
    const then = `${isDay ? 'on' : 'in'} ${date}`
    return change === 0
      ? `the same as ${then}`
      : `${figure(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than ${then}`
  },
  /** `26 fewer than a year before` */
  yearChange: (change: number) =>
    change === 0
      ? 'the same as a year before'
      : `${figure(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than a year before`,
}
