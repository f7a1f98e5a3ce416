import { isDated } from '../records/kinds.ts'
import type { Rule } from './rule.ts'

/** A release schedule in `minutes/ops/` while `site.yaml` names no tool for the series. */
export const scheduleWithoutTool: Rule = {
  id: 'schedule-without-tool',
  severity: 'hint',
  summary: 'A release schedule in minutes or reports of a series, and nothing that says which tool it is of.',
  why: 'The releases are listed under the name of the series. With "tool" for the series in site.yaml, or a heading that names the tool, they stand on the page of the tool, together with its roadmap.',
  bad: { 'minutes/ops/2024-02-20.md': '⟦| Version | Release |\n| --- | --- |\n| 2.1 | 2024-04-30 |⟧\n' },
  good: {
    'minutes/ops/2024-02-20.md': '| Version | Release |\n| --- | --- |\n| 2.1 | 2024-04-30 |\n',
    'tools/a.md': '# Tool\n',
    'site.yaml': 'series:\n  ops:\n    title: Operations\n    tool: a\n',
  },
  check: ({ releases: { byTool }, tools }) =>
    [...byTool].flatMap(([tool, releases]) => {
      const row = releases
        .flatMap(({ rows }) => rows)
        .find(({ document }) => isDated(document.kind) && document.series === tool)
      if (tools.has(tool) || !row) return []
      const { document, table } = row
      return [
        {
          path: document.path,
          place: table.place,
          reason: `nothing says which tool this schedule is of; name it in site.yaml under series, ${tool}, tool`,
        },
      ]
    }),
}
