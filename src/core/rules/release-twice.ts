import { byCodeUnit } from '../read/source.ts'
import { toVersionKey } from '../parse/versions.ts'
import type { RowStatements } from '../register/plan-statements.ts'
import type { Problem, Rule } from './rule.ts'

/** Two rows `| 2.1 |` in the roadmaps of a tool, or `| 2.1 |` and `| v2.1 |`. */
export const releaseTwice: Rule = {
  id: 'release-twice',
  severity: 'hint',
  summary: 'The same version in two rows of the roadmaps of a tool, or in two rows of the minutes of one meeting.',
  why: 'A release comes once. Two rows of the same version are read as one release whose dates contradict each other, or, where one is spelt with a "v", as two releases. Keep one row, and the other date in its notes.',
  bad: { 'roadmaps/a.md': '| Release | Released |\n| --- | --- |\n| v2.1 | 2024-05-02 |\n| ⟦2.1⟧ | 2024-04-12 |\n', 'tools/a.md': '# Tool\n' },
  good: { 'roadmaps/a.md': '| Release | Released | Notes |\n| --- | --- | --- |\n| 2.1 | 2024-05-02 | announced on 2024-04-12 |\n| 2.1-rc1 | 2024-04-12 | |\n', 'tools/a.md': '# Tool\n' },
  check: ({ byTool }) =>
    [...byTool.values()].flatMap((releases) => {
      const rows = releases.flatMap((release) => release.rows).sort((a, b) => byCodeUnit(a.evidence.path, b.evidence.path) || a.evidence.place.line - b.evidence.place.line)
      const groups = Map.groupBy(rows, ({ version, document }) => `${document.kind === 'roadmap' ? '' : document.path} ${toVersionKey(version)}`)
      return [...groups.values()].flatMap(toProblems)
    }),
}

function toProblems(rows: readonly RowStatements[]): Problem[] {
  const [first] = rows
  return rows.slice(1).flatMap((row) => {
    if (!first || row.row === first.row) return []
    const { path, place } = row.evidence
    const where = first.evidence.path === path ? `line ${first.evidence.place.line}` : `${first.evidence.path}:${first.evidence.place.line}`
    const spelling = first.version === row.version ? '' : `, spelt ${first.version}`
    return [{ path, place, reason: `${row.version} stands in ${where} too${spelling}; keep one row, and the other date in its notes` }]
  })
}
