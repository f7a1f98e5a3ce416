import type { Rule } from './rule.ts'

/** `<<<<<<< HEAD`. */
export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  summary: 'Lines that git left where two changes met.',
  why: 'Two people changed the same lines, and both versions are in the file, one after the other. Keep what is right of both and remove the three lines of signs.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\n⟦<<<<<<< HEAD⟧\nThe mirror is back.\n=======\nThe mirror is slow.\n>>>>>>> mirror\n',
  },
  good: {
    'minutes/ops/2021-03-04.md':
      '# Operations call\n\nThe mirror is back, and slow. git said:\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> mirror\n```\n',
  },
}
