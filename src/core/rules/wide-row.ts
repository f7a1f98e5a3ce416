import type { Rule } from './rule.ts'

/** Three cells below a header of two. */
export const wideRow: Rule = {
  id: 'wide-row',
  severity: 'warning',
  summary: 'A row of a table with more cells than its header.',
  why: 'The cells that are too many are shown nowhere, neither here nor on a code host. Mostly a "|" was meant as text and needs a backslash before it, or the header lacks a column.',
  bad: { 'minutes/ops/2021-03-04.md': '| Site | Storage |\n| --- | --- |\n| North | 40 TB ⟦| full|⟧\n' },
  good: {
    'minutes/ops/2021-03-04.md':
      '| Site | Storage | Note |\n| --- | --- | --- |\n| North | 40 TB | full \\| slow |\n| South |\n',
  },
}
