import type { Rule } from './rule.ts'

/** `| 2.1 | 2099-05-02 |` under Released. */
export const releasedInFuture: Rule = {
  id: 'released-in-future',
  severity: 'warning',
  summary: 'A release that is said to have come on a day that lies ahead.',
  why: 'What lies ahead is a plan. Under a heading such as "Released" a reader takes it for done; the release is shown as planned until its day.',
  bad: { 'roadmaps/a.md': '| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | | ⟦2099-05-02⟧ |\n', 'tools/a.md': '# Tool\n' },
  good: { 'roadmaps/a.md': '| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | 2099-05-02 | |\n| 2.0 | | 2024-05-02 |\n', 'tools/a.md': '# Tool\n' },
  check: ({ releases, today }) =>
    releases.flatMap(({ version, released }) => {
      if (released === null || released.earliest <= today) return []
      const { path, place } = released.evidence
      return [{ path, place, reason: `${version} is said to be released on ${released.date}, which lies after ${today}; write the date under "Planned", or correct it` }]
    }),
}
