import { overlap } from '../parse/dates/planned-date.ts'
import { toStandingPlan } from '../register/releases/slip.ts'
import type { Rule } from './rule.ts'

/** A roadmap that plans for April what a later meeting moved to July. */
export const roadmapBehind: Rule = {
  id: 'roadmap-behind',
  severity: 'warning',
  summary: 'A roadmap whose date is not the one that minutes stated last.',
  why: 'The site goes by the newest statement whose day is known. A reader of the roadmap finds another date: strike it out there, and write the new one behind it, linked to the minutes.',
  bad: {
    'site.yaml': 'series:\n  ops:\n    title: Operations\n    tool: a\n',
    'tools/a.md': '# Tool\n',
    'roadmaps/a.md': '| Release | Planned |\n| --- | --- |\n| 2.1 | ⟦2021-03-01⟧ |\n',
    'minutes/ops/2021-02-15.md': '| Version | Release |\n| --- | --- |\n| 2.1 | 2021-07-01 |\n',
  },
  good: {
    'site.yaml': 'series:\n  ops:\n    title: Operations\n    tool: a\n',
    'tools/a.md': '# Tool\n',
    'roadmaps/a.md':
      '| Release | Planned |\n| --- | --- |\n| 2.1 | ~~2021-03-01~~ [2021-07-01](../minutes/ops/2021-02-15.md) |\n',
    'minutes/ops/2021-02-15.md': '| Version | Release |\n| --- | --- |\n| 2.1 | 2021-07-01 |\n',
  },
  check: ({ releases: { all: releases } }) =>
    releases.flatMap(({ version, released, planned, rows }) => {
      const own = rows
        .find(({ document }) => document.kind === 'roadmap')
        ?.planned.findLast(({ isStruck }) => !isStruck)
      const standing = toStandingPlan(planned)
      if (released !== null || !own?.planned || standing === null || overlap(own.planned, standing)) return []
      const step = planned.findLast(({ suspect }) => suspect === null)
      const { path, place } = own.evidence
      return [
        {
          path,
          place,
          reason: `${version}: ${step?.evidence.path} states ${standing.date}, this roadmap ${own.planned.date}; strike the old date out and write the new one behind it`,
        },
      ]
    }),
}
