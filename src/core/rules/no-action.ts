import type { Rule } from './rule.ts'

/** `## Actions`, and below it a paragraph that names nobody and nothing to be done. */
export const noAction: Rule = {
  id: 'no-action',
  severity: 'hint',
  summary: 'A line or table below a heading of actions that gives no action.',
  why: 'Whoever looks into the register misses it. An item is an action, and so is a line that says who is to do it, or a row of a table with a column Action, Task or What and one for the owner, the due date or the status.',
  bad: {
    'minutes/ops/2021-03-04.md':
      '## Actions\n\n- Mia: order the disks\n- ⟦[The plan](https://example.org/)⟧\n\n## Action summary\n\n⟦| Number | Remark |\n| --- | --- |\n| 12 | disks |⟧\n',
  },
  good: {
    'pages/plan.md': '## Next steps\n\nWe wait.\n',
    'minutes/ops/2021-03-04.md':
      '## Actions\n\n- Mia: order the disks\n- none\n\n## Action summary\n\n| # | Who | What |\n| --- | --- | --- |\n| 12 | Mia | order the disks |\n',
  },
  check: ({ documents }) =>
    documents.flatMap(({ path, unreadActions }) => unreadActions.map((unread) => ({ path, ...unread }))),
}
