import type { Rule } from './rule.ts'

/** A header of three cells above dashes for two. */
export const noTable: Rule = {
  id: 'no-table',
  severity: 'warning',
  summary: 'A table that is shown as text, because its line of dashes does not fit its header.',
  why: 'Without as many cells of dashes as the header has, the lines are one long paragraph with strokes in it.',
  bad: { 'minutes/ops/2021-03-04.md': '| Site | Storage | Note |\n⟦| --- | --- |⟧\n| North | 40 TB | full |\n' },
  good: { 'minutes/ops/2021-03-04.md': '| Site | Storage | Note |\n| --- | --- | --- |\n| North | 40 TB | full |\n' },
}
