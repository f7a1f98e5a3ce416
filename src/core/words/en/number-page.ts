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

/** What the page of the numbers of a series says, and what stands out of the numbers before. */
export const numberWords = {
  noLonger: 'Numbers no longer stated',
  lastDocuments: (noun: 'meeting' | 'report', amount: number) =>
    `The last ${amount === 1 ? noun : number(amount, noun)}`,
  endedNote: (numbers: string) => `${numbers}, by the section that stated them`,
  panelsNote: (years: string) =>
    `All share one time axis, ${years}; each has its own height. A line breaks where nothing was stated for 60 days. Grey: the most and the least.`,
  beforeHeading: 'Before the first heading',
  mostOn: (day: string) => `most on ${day}`,
  leastOn: (day: string) => `least on ${day}`,
  endedUntil: (amount: string, year: string) => `${amount}, until ${year}`,
  statedOn: (value: string, day: string) => `${value} was stated on ${day}`,
  /** What a section of a report did. */
  voices: { said: 'said something', empty: 'empty', missing: 'not in the report' },
  asHeading: (heading: string) => `, as ${heading}`,
  allQuiet: (reports: number) => `all ${reports}`,
  saidIn: (said: number, reports: number) => `${said} of ${reports}`,
  newestReports: (shown: number, all: number) => `The newest ${shown} of ${all} reports.`,
  most: (meetings: number) => `the most in ${meetings} meetings`,
  least: (meetings: number) => `the least in ${meetings} meetings`,
  mostOfValues: (values: number) => `the highest of ${values} values`,
  leastOfValues: (values: number) => `the lowest of ${values} values`,
  /** `8 more than on 16 Sep`, `the same as in Q3 2019` */
  change: (change: number, date: string, isDay: boolean) => {
    const then = `${isDay ? 'on' : 'in'} ${date}`
    return change === 0
      ? `the same as ${then}`
      : `${figure(Math.abs(change))} ${change > 0 ? 'more' : Number.isInteger(change) ? 'fewer' : 'less'} than ${then}`
  },
  /** `26 fewer than a year before` */
  yearChange: (change: number) =>
    change === 0
      ? 'the same as a year before'
      : `${figure(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than a year before`,
}
