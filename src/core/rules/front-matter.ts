import type { Rule } from './rule.ts'

/** `author: [Mia Berg` without its bracket. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  summary: 'Front matter that cannot be parsed or is in another language than YAML.',
  why: 'The keys between the two lines of "---" say what the document is; a mistake in them would publish it under a wrong date or title. Write one "key: value" a line, and put a value with signs such as : # * [ { in quotes.',
  bad: { 'minutes/ops/2021-03-04.md': '---\ntitle: ⟦"⟧Operations call\nstatus: draft\n---\n\nThe mirror is back.\n' },
  good: {
    'minutes/ops/2021-03-04.md': '---\ntitle: "Operations call: mirrors"\nstatus: draft\n---\n\nThe mirror is back.\n',
  },
}
