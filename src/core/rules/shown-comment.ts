import type { Rule } from './rule.ts'

/** `%%do not publish%%`. */
export const shownComment: Rule = {
  id: 'shown-comment',
  severity: 'warning',
  summary: 'A comment of another program, which is published.',
  why: 'Between %% Obsidian hides what is not meant for readers. Here, as on code hosts, it is text like any other. Write <!-- … -->, which is not shown, though whoever reads the source can see it.',
  bad: { 'pages/a.md': 'Text ⟦%%ask Mia first%%⟧\n' },
  good: { 'pages/a.md': 'Text <!-- ask Mia first --> of 50%% and `%%this%%`\n' },
}
