import { isVersion, toVersionKey } from '../parse/text/versions.ts'
import { isFacts } from '../register/releases/facts.ts'
import type { Release } from '../register/releases/release.ts'
import type { Problem, Rule } from './rule.ts'

/** Minutes say that 2.1 was released; the repository has tags of 2.0 and 2.2 alone. */
export const noTag: Rule = {
  id: 'no-tag',
  severity: 'warning',
  summary: 'A release that is announced as made, of which the place where releases are made has nothing.',
  why: 'A file `roadmaps/<tool>.facts.md`, written by `minutebook fetch`, has the tags of the repository or the headings of the changelog. What was announced between the first and the last of them and is not there was not made, has another number, or was never tagged: whoever looks for that version finds nothing.',
  bad: {
    'tools/a.md': '# Tool\n',
    'roadmaps/a.md': '| Release | Released |\n| --- | --- |\n| 2.0 | 2024-01-10 |\n| 2.1 | ⟦2024-02-14⟧ |\n',
    'roadmaps/a.facts.md':
      '---\ntool: a\n---\n\n| Release | Released |\n| --- | --- |\n| 2.2 | 2024-03-11 |\n| 2.0 | 2024-01-09 |\n',
  },
  good: {
    'tools/a.md': '# Tool\n',
    'roadmaps/a.md':
      '| Release | Released |\n| --- | --- |\n| 1.0 | 2019-05-02 |\n| 2.1 | 2024-02-14 |\n| 2.3 | 2024-04-02 |\n',
    'roadmaps/a.facts.md':
      '---\ntool: a\n---\n\n| Release | Released |\n| --- | --- |\n| 2.2 | 2024-03-11 |\n| v2.1.0 | 2024-02-14 |\n| 2.0 | 2024-01-09 |\n',
  },
  check: ({ releases: { byTool } }) => [...byTool.values()].flatMap(toProblems),
}

function toProblems(releases: readonly Release[]): Problem[] {
  const facts = releases.flatMap(({ rows }) => rows.filter(({ document }) => isFacts(document)))
  const days = facts.flatMap(({ released }) => released.flatMap(({ planned }) => planned?.date ?? [])).sort()
  const [first = '9999', last = ''] = [days[0], days.at(-1)]
  const made = facts.map(({ version }) => toVersionKey(version))
  const [source] = facts
  return releases.flatMap(({ version, released, rows }): Problem[] => {
    const isKnown = !isVersion(version) || rows.some(({ document }) => isFacts(document)) || isMade(version, made)
    if (released === null || isKnown || released.earliest < first || released.latest > last) return []
    const { path, place } = released.evidence
    return [
      {
        path,
        place,
        reason: `${version} is said to be released on ${released.date}, and ${source?.document.path} has no such release; correct the number, or tag it and fetch again`,
      },
    ]
  })
}

/** `2.1` is made by `2.1.0`, and by any `2.1.3`; `2.1.0` by `2.1`. */
function isMade(version: string, made: readonly string[]): boolean {
  const key = toVersionKey(version)
  return made.some((other) => other.startsWith(`${key}.`) || key === `${other}.0`)
}
