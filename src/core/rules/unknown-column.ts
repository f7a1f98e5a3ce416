import type { Rule } from './rule.ts'

/** `Relesed` above a column of a roadmap. */
export const unknownColumn: Rule = {
  id: 'unknown-column',
  severity: 'hint',
  summary: 'A column of a release table of a roadmap whose heading is not understood.',
  why: 'Columns are known by their words: Release or Version; Planned, Target, Due; Released, Shipped, Actual; Status; Functionality, Notes; freezes and tests before the release; End of life, Supported until, Maintenance and LTS. What stands under another heading is shown but not read.',
  bad: {
    'roadmaps/a.md': '| Release | Planned | ⟦Relesed⟧ |\n| --- | --- | --- |\n| 2.1 | 2024-04-30 | 2024-05-02 |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md': '| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | 2024-04-30 | 2024-05-02 |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ documents }) =>
    documents.flatMap(({ kind, path, releaseTables }) =>
      kind !== 'roadmap'
        ? []
        : releaseTables.flatMap(({ unknown }) =>
            unknown.map(({ text, place }) => ({
              path,
              place,
              reason: `the column "${text}" is not read; the words that are understood are Release, Planned, Released, Status, Notes, End of life and names of freezes`,
            })),
          ),
    ),
}
