import type { Rule } from './rule.ts'

/** A tool of which the table gives every version an end of support that has passed. */
export const nothingSupported: Rule = {
  id: 'nothing-supported',
  severity: 'hint',
  summary: 'A tool of which support has ended for every version.',
  why: 'Whoever runs the tool looks for a version that is still supported. Either the table is behind, and a newer version or an extension is missing in it, or the tool is retired: then its page should say so.',
  bad: {
    'roadmaps/a.md':
      '| Release | Released | End of life |\n| --- | --- | --- |\n| ⟦2.1⟧ | 2014-04-30 | 2016-04-30 |\n| 2.0 | 2013-04-30 | 2015-04-30 |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md':
      '| Release | Released | End of life |\n| --- | --- | --- |\n| 2.1 | 2014-04-30 | ~~2016-04-30~~ TBA |\n| 2.0 | 2013-04-30 | 2015-04-30 |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ support, releases }) =>
    [...Map.groupBy(support, ({ tool }) => tool)].flatMap(([tool, own]) => {
      const last = own.reduce((a, b) => ((a.until?.latest ?? '') > (b.until?.latest ?? '') ? a : b))
      const stated = new Set(own.map(({ release }) => release))
      const isNewer = (releases.byTool.get(tool) ?? []).some(
        (release) =>
          !stated.has(release) &&
          (/^(?:planned|overdue)$/.test(release.status) || newerThan(release.released, last.until)),
      )
      if (isNewer || own.some(({ status }) => status !== 'ended')) return []
      return [
        {
          path: last.evidence.path,
          place: last.evidence.place,
          reason: `support has ended for every version, last for ${last.version} on ${last.until?.date ?? ''}; add the version that is supported now, or say on the page of the tool that it is retired`,
        },
      ]
    }),
}

function newerThan(a: { earliest: string } | null, b: { latest: string } | null): boolean {
  return a !== null && b !== null && a.earliest > b.latest
}
