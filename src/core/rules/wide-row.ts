import type { Rule } from './rule.ts'

/** Three cells below a header of two. */
export const wideRow: Rule = {
  id: 'wide-row',
  severity: 'warning',
  summary: 'A row of a table with more cells than its header.',
  why: 'The cells that are too many are shown nowhere, neither here nor on a code host. Mostly a "|" was meant as text and needs a backslash before it, or the header lacks a column.',
  bad: { 'minutes/ops/2021-03-04.md': '| Release | Planned |\n| --- | --- |\n| 2.1 | 2021-04-30 ⟦| moved|⟧\n' },
  good: { 'minutes/ops/2021-03-04.md': '| Release | Planned | Note |\n| --- | --- | --- |\n| 2.1 | 2021-04-30 | moved \\| late |\n| 2.2 |\n' },
}
