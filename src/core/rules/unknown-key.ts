import type { Rule } from './rule.ts'

/** `statuss: draft`. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'hint',
  summary: 'A key that is not read and looks misspelt.',
  why: 'A key that is one letter from one that is read, or two letters from one of six letters or more, was probably meant to be it, and has no effect as it stands. Keys that look like nothing are left alone: other programs may read them.',
  bad: { 'minutes/ops/2021-03-04.md': '---\n⟦statuss: draft⟧\n---\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/2021-03-04.md': '---\nstatus: draft\nlayout: call\n---\n\nThe mirror is back.\n' },
}
