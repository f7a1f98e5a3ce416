import type { Rule } from './rule.ts'

/** `Zürich` saved by an old editor. */
export const encoding: Rule = {
  id: 'encoding',
  severity: 'warning',
  summary: 'A file that is not UTF-8.',
  why: 'Which letters are meant had to be guessed from the first such byte on. Save the file again with UTF-8 as its encoding and look at its accented letters.',
  bad: { 'minutes/ops/2021-03-04.md': { windows1252: '# Operations call\n\nNext time in Z⟦⟧ürich.\n' } },
  good: { 'minutes/ops/2021-03-04.md': '# Operations call\n\nNext time in Zürich.\n' },
}
