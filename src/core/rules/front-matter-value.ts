import type { Rule } from './rule.ts'

/** `status: final`. */
export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  severity: 'warning',
  summary: 'A value in the front matter that is not understood and is passed over.',
  why: 'The document is published as if the key were not there. Write one of the values that the finding names.',
  bad: { 'minutes/ops/2021-03-04.md': '---\n⟦status: final⟧\n---\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/2021-03-04.md': '---\nstatus: approved\n---\n\nThe mirror is back.\n' },
}
