import { byCodeUnit } from '../text/compare.ts'
import { toVersionKey } from '../parse/text/versions.ts'
import type { Place } from '../read/message.ts'
import type { DocumentRecord } from '../records/document.ts'
import { isFacts } from '../register/releases/facts.ts'
import type { Release } from '../register/releases/release.ts'
import type { Problem, Rule } from './rule.ts'

/** Two rows `| 2.1 |` in the roadmaps of a tool, or `| 2.1 |` and `| v2.1 |`; two rows `| MS704 |` in the milestones of a project. */
export const releaseTwice: Rule = {
  id: 'release-twice',
  severity: 'hint',
  summary:
    'The same version in two rows of the roadmaps of a tool, or in two rows of the minutes of one meeting; the same milestone in two rows of a project.',
  why: 'A release comes once. Two rows of the same version are read as one release whose dates contradict each other, or, where one is spelt with a "v", as two releases. Of a milestone only the first row is shown. Keep one row, and the other date, where there is one, in its notes.',
  bad: {
    'milestones/a.md': '| Id | Due |\n| --- | --- |\n| MS704 | 2024-04 |\n| ⟦ms704⟧ | 2024-05 |\n',
    'roadmaps/a.md': '| Release | Released |\n| --- | --- |\n| v2.1 | 2024-05-02 |\n| ⟦2.1⟧ | 2024-04-12 |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'milestones/a.md': '| Id | Due |\n| --- | --- |\n| MS704 | ~~2024-04~~ 2024-05 |\n',
    'milestones/b.md': '| Id | Due |\n| --- | --- |\n| MS704 | 2024-06 |\n',
    'roadmaps/a.md':
      '| Release | Released | Notes |\n| --- | --- | --- |\n| 2.1 | 2024-05-02 | announced on 2024-04-12 |\n| 2.1-rc1 | 2024-04-12 | |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ releases: { byTool }, documents }) =>
    [...byTool.values()].flatMap(toReleaseRows).concat(documents.flatMap(toMilestoneRows)).flatMap(toProblems),
}

/** One row of a table, and the table row that it was read from: one row may state several releases. */
interface Listed {
  name: string
  path: string
  place: Place
  row: object
  /** The days that it states, as written. */
  days: string[]
}

/** Rows of the same release: of all roadmaps of a tool, or of the minutes of one meeting. */
function toReleaseRows(releases: readonly Release[]): Listed[][] {
  const rows = releases
    .flatMap((release) => release.rows.filter(({ document }) => !isFacts(document)))
    .sort((a, b) => byCodeUnit(a.evidence.path, b.evidence.path) || a.evidence.place.line - b.evidence.place.line)
  const groups = Map.groupBy(
    rows,
    ({ version, document }) => `${document.kind === 'roadmap' ? '' : document.path} ${toVersionKey(version)}`,
  )
  return [...groups.values()].map((group) =>
    group.map(({ version, evidence: { path, place }, row, planned, released }) => ({
      name: version,
      path,
      place,
      row,
      days: toDays([...planned, ...released]),
    })),
  )
}

/** Rows of the same milestone of a project. */
function toMilestoneRows(document: DocumentRecord): Listed[][] {
  if (document.kind !== 'milestone') return []
  const rows = document.milestones.map((row) => {
    const { id, place, due, delivered } = row
    return { name: id, path: document.path, place, row, days: toDays([...due, ...delivered]) }
  })
  return [...Map.groupBy(rows, ({ name }) => name.toLowerCase()).values()]
}

function toDays(statements: readonly { text: string }[]): string[] {
  return statements.map(({ text }) => text)
}

function toProblems(rows: readonly Listed[]): Problem[] {
  const [first] = rows
  return rows.slice(1).flatMap(({ name, path, place, row, days }) => {
    if (!first || row === first.row) return []
    const where = first.path === path ? `line ${first.place.line}` : `${first.path}:${first.place.line}`
    const spelling = first.name === name ? '' : `, spelt ${first.name}`
    const isSame = days.every((day) => first.days.includes(day))
    const advice = isSame ? 'it says no other day, so keep one row' : 'keep one row, and the other date in its notes'
    return [{ path, place, reason: `${name} stands in ${where} too${spelling}; ${advice}` }]
  })
}
