import type { Rule } from './rule.ts'

/** `date: 2021-02-30`. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  summary: 'A date in the front matter that the calendar does not have.',
  why: 'The date is the address of minutes and reports and their place in every list, so a wrong one must not be published. Correct it, or write only the month or year if the day is not known.',
  bad: { 'minutes/ops/kick-off.md': '---\n⟦date: 2021-02-30⟧\n---\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/kick-off.md': '---\ndate: 2021-02\n---\n\nThe mirror is back.\n' },
}
