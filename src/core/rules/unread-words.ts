import type { Rule } from './rule.ts'

/** `remarks: the mirror is back since noon`. */
export const unreadWords: Rule = {
  id: 'unread-words',
  severity: 'hint',
  summary: 'Words behind a key of the front matter that is not read, and so are not shown.',
  why: 'Front matter says what a document is; it is no part of its text. Words that people should read stand below it.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '---\ntitle: Operations call\n⟦remarks: the mirror is back since noon⟧\n---\n\nAll is well.\n',
  },
  good: { 'minutes/ops/2021-03-04.md': '---\ntitle: Operations call\nlayout: post\n---\n\nThe mirror is back.\n' },
}
