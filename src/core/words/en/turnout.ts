import { number, some } from './amounts.ts'

/** Attendance of a series over time. */
export const turnout = {
  title: (series: string) => `Attendance of ${series}`,
  /** `Attendance is recorded at all of six meetings; usually eight people came, nine in all.` */
  sentence: (recorded: number, held: number, usual: number, people: number) =>
    `Attendance is recorded at ${recorded === held ? 'all' : some(recorded)} of ${number(held, 'meeting')}; usually ${number(usual, 'person')} came, ${some(people)} in all.`,
  /** `below` of the recorded meetings had fewer than the quorum. */
  quorum: (quorum: number, below: number) =>
    `The series needs ${quorum} to decide, guests not counted; ${below === 0 ? 'every recorded meeting had as many' : `${below} recorded ${below === 1 ? 'meeting' : 'meetings'} had fewer`}.`,
  /** `9 of 12` */
  of: (times: number, all: number) => `${times} of ${all}`,
  others: (amount: number) => `${amount} ${amount === 1 ? 'other' : 'others'} came more seldom.`,
  belowQuorum: (day: string) => `${day}, below the quorum`,
  states: { said: 'there', empty: 'sent apologies', missing: 'not listed' },
}
