import { type FileName, isDay, isYear } from '../../parse/dates/file-name.ts'
import type { Kind } from '../../records/kinds.ts'
import { folderOf, isDated, kindOfFolder } from '../../records/kinds.ts'
import type { Settings } from '../../records/settings.ts'
import { toSlug } from '../../records/slug.ts'

/** What the folders above a document say about it. */
export interface Placement {
  kind: Kind
  /** Folders below the one that names the kind, without years: the series of minutes, the topic of other kinds. */
  group: string
  /** Whether the group is only the name of the kind, so that a file name may say more. */
  isGeneric: boolean
}

/** Folders that say nothing about what is in them. */
const silent = /^(?:_?posts|archives?|docs?|documents?|content|wiki|pages|old|\d{2})$/i

/** Tell the kind and group of a document from its path; `given` is the kind of its front matter. */
export function toPlacement(name: FileName, given: Kind | null, settings: Settings): Placement {
  const { folders } = name
  const configured = configuredFolder(folders, settings)
  const index = configured?.index ?? folders.findIndex((folder) => kindOfFolder(folder) !== null)
  const folderKind = configured?.kind ?? kindOfFolder(folders[index] ?? '')
  const kind = given ?? (folderKind && !isReadme(name) ? folderKind : kindOfName(name))
  const below = folders.slice(index + 1).filter((folder) => !isYear(folder) && !isDay(folder))
  // Below a year, a leading month orders the folders and is no part of their name: `2019/09-tokyo`.
  const isBelowYear = folders.some(isYear)
  const groups = below
    .filter((folder) => !silent.test(folder))
    .map((folder) => (isBelowYear ? folder.replace(/^\d{2}-(?=\p{L})/u, '') : folder))
  if (groups.length > 0) return { kind, group: groups.join(' '), isGeneric: false }
  const own = folders[index] ?? ''
  return { kind, group: isDated(kind) ? own.replace(/^_/, '') || folderOf[kind] : '', isGeneric: true }
}

function configuredFolder(folders: string[], settings: Settings): { kind: Kind; index: number } | null {
  for (let length = folders.length; length > 0; length -= 1) {
    const path = folders.slice(0, length).join('/')
    const kind = Object.hasOwn(settings.folders, path) ? settings.folders[path] : undefined
    if (kind) return { kind, index: length - 1 }
  }
  return null
}

function isReadme(name: FileName): boolean {
  return /^(?:readme|index)$/i.test(name.stem) && !name.date
}

/** A dated file is minutes unless it calls itself a report; any other file is a page. */
function kindOfName(name: FileName): Kind {
  if (!name.date) return 'page'
  return /report/i.test(name.stem) ? 'report' : 'minutes'
}

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
    /^(?:(?:meeting|minutes|notes|mom|report)\b[-_ ]*)+|(?:[-_ ]*\b(?:meeting|minutes|notes|mom|report))+$/gi,
    '',
  )
}
