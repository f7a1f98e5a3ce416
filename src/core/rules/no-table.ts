import type { Rule } from './rule.ts'

/** A header of three cells above dashes for two. */
export const noTable: Rule = {
  id: 'no-table',
  severity: 'warning',
  summary: 'A table that is shown as text, because its line of dashes does not fit its header.',
  why: 'Without as many cells of dashes as the header has, the lines are one long paragraph with strokes in it.',
  bad: { 'minutes/ops/2021-03-04.md': '| Release | Planned | Note |\n⟦| --- | --- |⟧\n| 2.1 | 2021-04-30 | moved |\n' },
  good: { 'minutes/ops/2021-03-04.md': '| Release | Planned | Note |\n| --- | --- | --- |\n| 2.1 | 2021-04-30 | moved |\n' },
}
