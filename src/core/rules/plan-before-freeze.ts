import type { Rule } from './rule.ts'
import { toSuspectPlans } from './suspect-plans.ts'

/** `| 3.1.37 | 2014-08-04 | 2014-07-12 |` under Freeze and Release. */
export const planBeforeFreeze: Rule = {
  id: 'plan-before-freeze',
  severity: 'warning',
  summary: 'A release planned for, or made on, a day before its own freeze or testing.',
  why: 'A release cannot come before what must precede it: one of the two dates is wrong. The date is shown as it was stated, marked as suspect, and never counts towards slip.',
  bad: {
    'roadmaps/a.md': '| Release | Code freeze | Planned |\n| --- | --- | --- |\n| 2.1 | 2024-05-06 | ⟦2024-04-30⟧ |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md': '| Release | Code freeze | Planned |\n| --- | --- | --- |\n| 2.1 | 2024-04-22 | 2024-04-30 |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ releases: { all: releases } }) => [
    ...toSuspectPlans(releases, 'before-freeze').map(({ step, evidence, version }) => ({
      path: evidence.path,
      place: evidence.place,
      reason: `${version} is planned for ${step.planned?.date}, before a freeze or test of the same row; correct the date that is wrong`,
    })),
    ...releases.flatMap(({ version, released, rows }) => {
      const row = rows.find(
        ({ evidence }) =>
          evidence.path === released?.evidence.path && evidence.place.line === released.evidence.place.line,
      )
      const phase = row?.phases.find(({ statements }) =>
        statements.some(
          ({ planned, isStruck }) =>
            !isStruck && planned !== null && released !== null && planned.earliest > released.latest,
        ),
      )
      if (released === null || !phase) return []
      return [
        {
          path: released.evidence.path,
          place: released.evidence.place,
          reason: `${version} was released on ${released.date}, before "${phase.name}" of the same row; correct the date that is wrong`,
        },
      ]
    }),
  ],
}
