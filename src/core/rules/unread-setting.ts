import { findNearest } from '../records/issues.ts'
import type { Rule } from './rule.ts'

/** `logoo: logo.svg` in `site.yaml`, or a series there that no document is of. */
export const unreadSetting: Rule = {
  id: 'unread-setting',
  severity: 'warning',
  summary: 'A key of site.yaml that is not read, or a series there that no document is of.',
  why: 'Nobody else reads site.yaml, so what has no effect there is a mistake. The README lists every key; a series is called as the last part of its address.',
  bad: {
    'site.yaml': 'name: Record\n⟦colour: red⟧\nseries:\n  ⟦opps:⟧\n    title: Operations\n',
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
  },
  good: {
    'site.yaml': 'name: Record\nseries:\n  ops:\n    title: Operations\n',
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
  },
  check: ({ settings, series, lookup }) => {
    const ids = [...new Set(series.map(({ id }) => id))]
    const unknown = Object.keys(settings.series).filter((id) => ids.length > 0 && !ids.includes(id))
    return unknown.map((id) => {
      const near = findNearest(id, ids)
      const { line, column } = lookup.placeOf('site.yaml', `series.${id}`)
      return {
        path: 'site.yaml',
        place: { line, column, endLine: line, endColumn: column + id.length + 1 },
        reason: `no document is of a series "${id}"; ${near ? `did you mean "${near}"?` : `there are ${ids.slice(0, 12).join(', ')}`}`,
      }
    })
  },
}
