import type { Rule } from './rule.ts'

/** `date: 9/12/2021`. */
export const unclearDate: Rule = {
  id: 'unclear-date',
  severity: 'warning',
  summary: 'A date in the front matter that is not understood.',
  why: 'Two readers would read two days out of 9/12. The file name or the title is used instead. Write year, month and day: 2021-12-09; a month, a quarter or a year is a date too: 2021-12, 2021-Q4, 2021.',
  bad: { 'minutes/ops/2021-12-09.md': '---\n⟦date: 9/12/2021⟧\n---\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/2021-12-09.md': '---\ndate: 9 December 2021\n---\n\nThe mirror is back.\n' },
}
