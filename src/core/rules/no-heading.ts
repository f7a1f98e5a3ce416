import type { Rule } from './rule.ts'

/** `##Releases`. */
export const noHeading: Rule = {
  id: 'no-heading',
  severity: 'warning',
  summary:
    'A line that starts like a heading but lacks the blank behind its signs, or a numbered line that is underlined.',
  why: 'It is shown as text with its signs, is missing from the contents, and what stands below it belongs to the section before.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n⟦##Releases⟧\n\nText\n\n⟦3. Storage⟧\n----------\n\nText\n\n⟦4. Rest⟧\n=======\n',
  },
  good: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n## Releases\n\n#79 is done.\n\n1. one\n2. two\n\n---\n\nStorage\n-------\n',
  },
}
