import type { Rule } from './rule.ts'

/** `Monday 5 March 2021`, which was a Friday. */
export const weekdayDisagrees: Rule = {
  id: 'weekday-disagrees',
  severity: 'warning',
  summary: 'A date with the wrong day of the week.',
  why: 'One of the two is wrong, often the year in January, and readers cannot tell which.',
  bad: { 'minutes/ops/2021-03-04.md': 'The next call is on ⟦Monday, 5 March 2021⟧.\n' },
  good: {
    'minutes/ops/2021-03-04.md': 'The next call is on Friday, 5 March 2021, then on Mondays from 8 March 2021.\n',
  },
}
