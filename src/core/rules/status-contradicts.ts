import type { Release } from '../register/releases/release.ts'
import { toStandingPlan } from '../register/releases/slip.ts'
import type { Rule } from './rule.ts'

/** `planned` beside the day of the release. */
export const statusContradicts: Rule = {
  id: 'status-contradicts',
  severity: 'warning',
  summary: 'A status of a release that its dates contradict.',
  why: 'The site goes by the dates. A status that says otherwise was forgotten when the dates changed, or a date is missing; a reader sees both and believes neither.',
  bad: {
    'roadmaps/a.md':
      '| Release | Planned | Released | Status |\n| --- | --- | --- | --- |\n| 2.2 | 2024-07-02 | | ⟦released⟧ |\n| 2.1 | | 2024-05-02 | ⟦planned⟧ |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'roadmaps/a.md':
      '| Release | Planned | Released | Status |\n| --- | --- | --- | --- |\n| 2.2 | 2024-07-02 | | planned |\n| 2.1 | | 2024-05-02 | released |\n',
    'tools/a.md': '# Tool\n',
  },
  check: ({ releases: { all: releases }, today }) =>
    releases.flatMap((release) => {
      const row = release.rows.findLast(({ row: { status } }) => status !== null)
      const place = row?.row.statusPlace
      const reason = row && place ? toContradiction(release, row.table.hasReleased, today) : null
      return row && place && reason !== null
        ? [{ path: row.document.path, place, reason: `${release.version}: ${reason}` }]
        : []
    }),
}

function toContradiction(
  { statedStatus, released, planned }: Release,
  hasReleased: boolean,
  today: string,
): string | null {
  const says = (words: RegExp): boolean => words.test(statedStatus ?? '')
  if (
    released !== null &&
    released.latest <= today &&
    says(/^(?:planned|upcoming|scheduled|in progress|pending|open)$/i)
  )
    return `the status says "${statedStatus}", but it was released on ${released.date}; correct the status or the date`
  if (released !== null && says(/^(?:cancel|withdrawn|dropped|abandoned)/i))
    return `the status says "${statedStatus}", but it was released on ${released.date}; correct the status or remove the date`
  const plan = toStandingPlan(planned)
  if (released === null && plan !== null && plan.earliest > today && says(/^(?:released|shipped|done|out|available)$/i))
    return `the status says "${statedStatus}", but ${plan.date} lies ahead; correct the status or the date`
  if (released === null && hasReleased && says(/^(?:released|shipped|done|out|available)$/i))
    return `the status says "${statedStatus}", but no day of the release is given; add it, or correct the status`
  return null
}
