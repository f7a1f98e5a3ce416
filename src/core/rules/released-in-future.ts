import type { Rule } from './rule.ts'
import { toSuspectPlans } from './suspect-plans.ts'

/** `| 2.1 | 2099-05-02 |` under Released. */
export const releasedInFuture: Rule = {
  id: 'released-in-future',
  severity: 'warning',
  summary: 'A release that is said to have come on a day that lies ahead.',
  why: 'What lies ahead is a plan. Under a heading such as "Released" a reader takes it for done; the date is shown as it was stated, marked as suspect, and never counts.',
  bad: {
    'roadmaps/a.md': '| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | | ⟦2099-05-02⟧ |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md':
      '| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | 2099-05-02 | |\n| 2.0 | | 2024-05-02 |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ releases: { all: releases }, today }) =>
    toSuspectPlans(releases, 'ahead').map(({ step, evidence: { path, place }, version }) => ({
      path,
      place,
      reason: `${version} is said to be released on ${step.planned?.date}, which lies after ${today}; write the date under "Planned", or correct it`,
    })),
}
