import type { Rule } from './rule.ts'

/** `####` below `##` in a document that has `###` too. */
export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'hint',
  summary: 'A heading that passes over a level which the document uses elsewhere.',
  why: 'Readers take a smaller heading for a part of the one above it, and so do the contents beside the text. A level that a document never uses is no matter: the page shows no gap.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n## Releases\n\n⟦#### GOCDB⟧\n\nText\n\n## Sites\n\n### North\n\nText\n',
  },
  good: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n### Releases\n\n#### GOCDB\n\nText\n\n### Sites\n\n#### North\n\nText\n',
  },
}
