import type { Rule } from './rule.ts'

/** `/minutes/ops/2021-03-04/: /old/` where there are such minutes. */
export const redirect: Rule = {
  id: 'redirect',
  severity: 'warning',
  summary: 'An old address that is in use or impossible.',
  why: 'What stands at an address cannot also lead elsewhere, so the redirect is left out. Give the address that is no longer there, and below it the one that took its place.',
  bad: {
    'site.yaml': 'redirects:\n  ⟦/minutes/ops/2021-03-04/: /minutes/ops/latest/⟧\n',
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
  },
  good: {
    'site.yaml': 'redirects:\n  /wiki/Minutes20210304/: minutes/ops/2021-03-04.md\n',
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
  },
}
