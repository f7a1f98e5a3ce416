import type { Rule } from './rule.ts'

/** `remarks: the mirror is back since noon`, and `[x]: https://… "words"` that nothing uses. */
export const unreadWords: Rule = {
  id: 'unread-words',
  severity: 'hint',
  summary:
    'Words that are not shown: behind a key of the front matter that is not read, or a target that no link uses.',
  why: 'Front matter says what a document is; it is no part of its text. Words that people should read stand below it. A line `[label]: address "words"` shows only where a link uses it.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '---\ntitle: Operations call\n⟦remarks: the mirror is back since noon⟧\n---\n\nAll is well.\n',
  },
  good: { 'minutes/ops/2021-03-04.md': '---\ntitle: Operations call\nlayout: post\n---\n\nThe mirror is back.\n' },
}
