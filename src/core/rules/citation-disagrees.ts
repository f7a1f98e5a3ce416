import { findPlannedDates } from '../parse/dates/find-planned-dates.ts'
import { overlap, type PlannedDate } from '../parse/dates/planned-date.ts'
import { toVersionKey } from '../parse/text/versions.ts'
import { decodeAddress } from '../text/decode-address.ts'
import type { DatedStatement } from '../register/releases/plan-statements.ts'
import type { Register } from '../book.ts'
import type { Release } from '../register/releases/release.ts'
import type { Rule } from './rule.ts'

/** `[2024-04-30](../minutes/ops/2024-02-20.md#plan)` where that meeting says 7 May. */
export const citationDisagrees: Rule = {
  id: 'citation-disagrees',
  severity: 'warning',
  summary: 'A planned or released date that the meeting linked as its evidence does not state.',
  why: 'The link says where the date was agreed. If that place states another date, or none, a reader who follows it cannot trust the roadmap. Correct the date, or link the meeting that agreed it.',
  bad: {
    'roadmaps/a.md':
      '| Release | Planned |\n| --- | --- |\n| 2.1 | [⟦2024-04-30⟧](../minutes/ops/2024-02-20.md#plan) |\n',
    'tools/a.md': '# Tool\n',
    'minutes/ops/2024-02-20.md': '## Plan\n\nThe release moves to 7 May.\n',
  },
  good: {
    'roadmaps/a.md':
      '| Release | Planned |\n| --- | --- |\n| 2.1 | [2024-05-07](../minutes/ops/2024-02-20.md#plan) |\n',
    'tools/a.md': '# Tool\n',
    'minutes/ops/2024-02-20.md': '## Plan\n\nThe release moves to 7 May.\n',
  },
  check: (register) =>
    register.releases.all.flatMap((release) => {
      const statements = release.rows.flatMap(({ planned, released }) => [...planned, ...released])
      return statements.flatMap((statement) => {
        const stated =
          statement.planned === null || statement.cited === null ? null : toStated(register, release, statement)
        if (stated === null || stated.some((date) => statement.planned && overlap(date, statement.planned))) return []
        const { path, place } = statement.evidence
        const found = [...new Set(stated.map(({ date }) => date))].slice(0, 3).join(', ')
        return [
          {
            path,
            place,
            reason: `${release.version}: ${statement.cited?.document.path} ${found === '' ? 'states no date there' : `does not state ${statement.planned?.date} but ${found}`}; correct the date or the link`,
          },
        ]
      })
    }),
}

/** The dates that the cited meeting states: for this release in a table, else in the section that the link leads to. */
function toStated({ settings }: Register, release: Release, { cited }: DatedStatement): PlannedDate[] | null {
  if (cited === null) return null
  const key = toVersionKey(release.version)
  const own = release.rows.filter(
    ({ document, version }) => document.path === cited.document.path && toVersionKey(version) === key,
  )
  if (own.length > 0)
    return own.flatMap(({ planned, released }) =>
      [...planned, ...released].flatMap((statement) => statement.planned ?? []),
    )
  const id = decodeAddress(cited.hash.slice(1))
  const isWhole = id === '' || id === cited.document.titleAnchor
  const passages = cited.document.passages().filter(({ section }) => isWhole || section === id)
  return findPlannedDates(passages.map(({ text }) => text).join(' \n '), {
    near: cited.document.date,
    order: settings.dateOrder,
  })
}
