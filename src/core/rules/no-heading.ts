import type { Rule } from './rule.ts'

/** `##Releases`. */
export const noHeading: Rule = {
  id: 'no-heading',
  severity: 'warning',
  summary:
    'A line that starts like a heading but lacks the blank behind its signs, a numbered line that is underlined, or sentences that a line of dashes right below them makes a heading.',
  why: 'It is shown as text with its signs, is missing from the contents, and what stands below it belongs to the section before; code hosts show such sentences as headings.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n⟦##Releases⟧\n\nText\n\n⟦3. Storage⟧\n----------\n\nText\n\n⟦4. Rest⟧\n=======\n\n⟦The motion was carried by all.⟧\n---\n',
  },
  good: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n## Releases\n\n#79 is done.\n\n1. one\n2. two\n\n---\n\nStorage\n-------\n',
  },
}
