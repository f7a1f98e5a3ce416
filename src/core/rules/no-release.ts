import type { Rule } from './rule.ts'

/** A roadmap whose table has the columns `Phase` and `Who`. */
export const noRelease: Rule = {
  id: 'no-release',
  severity: 'warning',
  summary: 'A roadmap in which no table gives a release.',
  why: 'It is shown as a page, but nothing of it stands on the timeline. A table of releases has a column of versions (Release, Version, Branch) and one of days (Planned, Release date, Released); in a table of events, "1.33.0 released" beside its day is one.',
  bad: {
    'roadmaps/a.md': '---\n⟦title: Plans⟧\n---\n\n| Phase | Who |\n| --- | --- |\n| 2.1 | Mia |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md': '| What | When |\n| --- | --- |\n| 2.1 released | 2024-04-30 |\n| Code freeze | 2024-04-01 |\n',
    'roadmaps/b.md': '| Release | Planned |\n| --- | --- |\n',
    'tools/a.md': '# Tool\n',
    'tools/b.md': '# Other\n',
  },
  check: ({ documents }) =>
    documents.flatMap(({ kind, path, place, releaseTables, hasPage }) =>
      kind === 'roadmap' && hasPage && releaseTables.length === 0
        ? [
            {
              path,
              place,
              reason:
                'no table here has both a version and a date, so no release is read; give it the columns Release and Planned',
            },
          ]
        : [],
    ),
}
