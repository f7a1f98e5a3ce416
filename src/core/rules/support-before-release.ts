import type { Rule } from './rule.ts'

/** `| 2.1 | 2024-04-30 | 2024-03-31 |` under Released and End of life. */
export const supportBeforeRelease: Rule = {
  id: 'support-before-release',
  severity: 'warning',
  summary: 'Support of a version that ends before the version is released, or before the day it is planned for.',
  why: 'Nobody supports what does not exist: one of the two dates is wrong, or the release moved and its end of support did not. Correct the date, or strike the old one out and write the new one behind it.',
  bad: {
    'roadmaps/a.md': '| Release | Planned | End of life |\n| --- | --- | --- |\n| 2.1 | 2030-04-30 | ⟦2030-03-31⟧ |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md':
      '| Release | Planned | End of life |\n| --- | --- | --- |\n| 2.1 | 2030-04-30 | ~~2030-03-31~~ 2031-03-31 |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ support }) =>
    support.flatMap(({ version, from, until, steps, release }) => {
      const step = steps.at(-1)
      if (from === null || until === null || !step || until.latest >= from.earliest) return []
      return [
        {
          path: step.evidence.path,
          place: step.evidence.place,
          reason: `support of ${version} ends on ${until.date}, before it is ${release?.released ? 'released' : 'planned'} (${from.date}); correct the date that is wrong`,
        },
      ]
    }),
}
