import { folderOf } from '../../records/kinds.ts'
import { toSlug } from '../../records/slug.ts'
import type { Placement } from './placement.ts'

/** The series of one document, with the title that its folder or file name suggests, and what remains of the file name. */
export interface SeriesChoice {
  id: string
  title: string
  /** What tells the document apart within its series, besides the date. */
  rest: string
}

/** A dated document whose series is to be found. */
export interface Candidate {
  path: string
  placement: Placement
  stem: string
  hasDate: boolean
}

/**
 * Find the series of every dated document.
 * What file names say besides the date is the series where one folder holds several of them
 * (`2019-01-30-packaging.md` beside `2019-01-31-coordination.md`), or where the folder itself says nothing;
 * else the folder is the series.
 */
export function chooseSeries(candidates: readonly Candidate[]): Map<string, SeriesChoice> {
  const choices = new Map<string, SeriesChoice>()
  const groups = Map.groupBy(candidates, ({ placement }) => `${placement.kind} ${placement.group}`)
  const stemGroups = new Map<string, Set<string>>()
  for (const [key, members] of groups) {
    for (const id of stemSeries(members)) stemGroups.set(id, (stemGroups.get(id) ?? new Set()).add(key))
  }
  for (const members of groups.values()) {
    const series = stemSeries(members)
    for (const { path, placement, stem } of members) {
      const own = trimStem(stem)
      const id = toSlug(own)
      const group = {
        id: toSlug(placement.group) || folderOf[placement.kind],
        title: placement.group || folderOf[placement.kind],
      }
      if (!series.has(id)) choices.set(path, { ...group, rest: id })
      else if ((stemGroups.get(id)?.size ?? 0) > 1)
        choices.set(path, { id: `${group.id}-${id}`, title: `${group.title} ${own}`, rest: '' })
      else choices.set(path, { id, title: own, rest: '' })
    }
  }
  return choices
}

/** Which file name stems of a folder are series: several that repeat, or the one that all have in a folder without a name of its own. */
function stemSeries(members: readonly Candidate[]): Set<string> {
  const dated = members.filter(({ hasDate }) => hasDate)
  const stems = dated.map(({ stem }) => toSlug(trimStem(stem))).filter((stem) => stem !== '')
  const distinct = new Set(stems)
  const isCommon = stems.length > 0 && stems.length >= dated.length * 0.8
  const isGeneric = members[0]?.placement.isGeneric === true
  if (isCommon && distinct.size === 1 && isGeneric) return distinct
  const repeats = stems.length >= distinct.size * 1.5
  return isCommon && distinct.size > 1 && repeats ? distinct : new Set()
}

/** Words for "minutes" at the ends of a file name do not name a series. */
function trimStem(stem: string): string {
  return stem.replace(
    /^(?:(?:meeting|minutes|notes|mom|report|readme|index)\b[-_ ]*)+|(?:[-_ ]*\b(?:meeting|minutes|notes|mom|report|readme|index))+$/gi,
    '',
  )
}
