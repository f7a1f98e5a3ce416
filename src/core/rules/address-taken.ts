import type { Rule } from './rule.ts'

/** `2021-03-04.md` and `20210304.md` in one series. */
export const addressTaken: Rule = {
  id: 'address-taken',
  severity: 'warning',
  summary: 'Two documents with one address.',
  why: 'The later one, in the order of their paths, gets a number behind its address, which changes when the other is renamed or removed; links to it break then. Rename one of them.',
  bad: { 'minutes/ops/2021-03-04.md': 'The mirror is back.\n', 'minutes/ops/20210304.md': '⟦⟧The mirror is slow.\n' },
  good: {
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
    'minutes/ops/2021-03-04-evening.md': 'The mirror is slow.\n',
  },
}
