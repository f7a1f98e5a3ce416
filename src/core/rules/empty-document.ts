import type { Rule } from './rule.ts'

/** A file of blank lines. */
export const emptyDocument: Rule = {
  id: 'empty-document',
  severity: 'warning',
  summary: 'An empty file.',
  why: 'It makes a page with nothing on it. Write something, if only that the meeting was cancelled, or remove the file.',
  bad: { 'minutes/ops/2021-03-04.md': '⟦⟧\n\n' },
  good: { 'minutes/ops/2021-03-04.md': '# Operations call, cancelled\n' },
}
