import type { Rule } from './rule.ts'
import { toSuspectPlans } from './suspect-plans.ts'

/** `| 3.1.28 | 2013-01-14 |` in minutes of October 2013. */
export const planInThePast: Rule = {
  id: 'plan-in-the-past',
  severity: 'warning',
  summary: 'A release planned for a day before the meeting that states the plan.',
  why: 'Nobody plans for a day that is over: most often the year is that of last time. The date is shown as it was stated, marked as suspect, and never counts towards slip.',
  bad: {
    'site.yaml': 'series:\n  ops:\n    title: Operations\n    tool: a\n',
    'tools/a.md': '# Tool\n',
    'minutes/ops/2013-10-14.md': '| Version | Release |\n| --- | --- |\n| 3.1.28 | ⟦2013-01-14⟧ |\n',
  },
  good: {
    'site.yaml': 'series:\n  ops:\n    title: Operations\n    tool: a\n',
    'tools/a.md': '# Tool\n',
    'minutes/ops/2013-10-14.md': '| Version | Release |\n| --- | --- |\n| 3.1.28 | 2014-01-14 |\n',
  },
  check: ({ releases: { all: releases } }) =>
    toSuspectPlans(releases, 'past').map(({ step, evidence, version }) => ({
      path: evidence.path,
      place: evidence.place,
      reason: `${version} is planned for ${step.planned?.date}, before ${step.saidOn}, when that was said; correct the date, most often its year`,
    })),
}
