import type { Root } from 'mdast'
import type { StatedDate } from '../core/parse/dates/dates.ts'
import { folderOf, isDated, type Kind } from '../core/records/kinds.ts'
import { toSlug } from '../core/records/slug.ts'
import { type Candidate, toCandidate } from './candidate.ts'
import type { Draft } from './draft.ts'
import { nothingSaid, type Said } from './plan.ts'
import { toTitle } from './title.ts'

/** What the person who imports says about all documents at once. */
export interface PlacingOptions {
  kind: Kind | null
  series: string | null
  /** Date of documents that state none. */
  date: StatedDate | null
  /** What is said of one document, by its path as reports name it. */
  saidOf?: (path: string) => Said
  /** Folder names that the target folder already ends with, such as `minutes`. */
  above: readonly string[]
  /** Path of the source that the document already at a path of the target folder came from; `null` where there is none or it does not say. Without it the folder counts as empty. */
  sourceAt?: (path: string) => string | null
}

/** Where a document belongs: what its front matter says and its path below the target folder. */
export interface Place {
  title: string
  date: StatedDate | null
  dateFrom: Candidate['dateFrom']
  contradiction: Candidate['contradiction']
  kind: Kind
  kindFrom: Candidate['kindFrom']
  path: string
}

/** How many dated documents have the same words in their names, the same parent, the same folder. */
interface Counts {
  stems: ReadonlyMap<string, number>
  parents: ReadonlyMap<string, number>
  folders: ReadonlyMap<string, number>
}

/**
 * Find title, date, kind, series and path of every document.
 * The date is that of the meeting: of the name, else the title, else a line that says so; never that of the last edit.
 */
export function placeDrafts(drafts: readonly { draft: Draft; root: Root }[], options: PlacingOptions): Place[] {
  const said = drafts.map(({ draft }) => options.saidOf?.(draft.foreign.path) ?? nothingSaid)
  const candidates = drafts.map(({ draft, root }, index) => toCandidate(draft, root, { ...options, said: said[index] }))
  const dated = candidates.filter(({ kind }) => isDated(kind))
  const counts = {
    stems: countBy(dated, ({ stem }) => toSlug(withoutNumber(stem))),
    parents: countBy(dated, parentOf),
    folders: countBy(dated, (candidate) => folderOfSeries(candidate) || candidate.draft.foreign.group),
  }
  const taken = new Set<string>()
  const given = said.map(({ series }) => series ?? options.series)
  const chosen = candidates.map((candidate, index) => given[index] ?? chooseSeries(candidate, counts))
  settleKinds(candidates, chosen)
  return candidates.map((candidate, index) => {
    const series = chosen[index] ?? ''
    const own = { ...options, series: given[index] ?? null }
    const path = takePath(toPath(candidate, series, own), candidate.draft.foreign.path, taken, own)
    return {
      title: toTitle(candidate, own.series ?? (candidate.stem || series)),
      date: candidate.date,
      dateFrom: candidate.dateFrom,
      contradiction: candidate.contradiction,
      kind: candidate.kind,
      kindFrom: candidate.kindFrom,
      path,
    }
  })
}

/** The documents of a series are of one kind, that of most of them, but for those of which somebody says the kind. */
function settleKinds(candidates: readonly Candidate[], series: readonly string[]): void {
  const dated = candidates
    .map((candidate, index) => ({ candidate, series: series[index] ?? '' }))
    .filter(({ candidate }) => isDated(candidate.kind))
  for (const members of Map.groupBy(dated, (member) => toSlug(member.series)).values()) {
    const reports = members.filter(({ candidate }) => candidate.kind === 'report').length
    const kind = reports * 2 >= members.length ? 'report' : 'minutes'
    for (const { candidate } of members)
      if (candidate.kind !== kind && !isSaid(candidate)) Object.assign(candidate, { kind, kindFrom: 'series' })
  }
}

function isSaid({ kindFrom }: Candidate): boolean {
  return kindFrom === 'plan' || kindFrom === 'given'
}

function parentOf({ draft }: Candidate): string {
  const parent = (draft.parent ?? '').replace(/^.*[./]/, '')
  return /^Web(?:Home|Preferences)$/.test(parent) ? '' : parent
}

/** The series that the name says if others say the same, else the topic that lists the meetings, else a folder of several, else the words of the name. */
function chooseSeries(candidate: Candidate, { stems, parents, folders }: Counts): string {
  const { draft, stem, kind } = candidate
  const parent = parentOf(candidate)
  const folder = folderOfSeries(candidate)
  if (toSlug(stem) !== '' && (stems.get(toSlug(withoutNumber(stem))) ?? 0) > 1) return withoutNumber(stem)
  if (parent !== '' && (parents.get(parent) ?? 0) > 1) return parent
  const near = folder || draft.foreign.group
  if (near !== '' && (stem === '' || (folders.get(near) ?? 0) > 2)) return near
  return stem || parent || (folderOf[kind] === '' ? 'pages' : folderOf[kind])
}

/** Meetings are counted in their names: `GW2IEMeeting49`. */
function withoutNumber(stem: string): string {
  return stem.replace(/[\s_.-]*\d+$/, '') || stem
}

/** The folder nearest to a document that is no year or month. */
function folderOfSeries({ draft }: Candidate): string {
  return draft.foreign.folders.filter((name) => !/^(?:19|20)\d{2}$|^\d{1,2}$/.test(name)).at(-1) ?? ''
}

function toPath(candidate: Candidate, series: string, { series: given, above }: PlacingOptions): string {
  const { draft, date, kind, stem } = candidate
  const folders = [
    folderOf[kind] || 'pages',
    ...(isDated(kind)
      ? [slugOf(series)]
      : given !== null
        ? [slugOf(given)]
        : draft.foreign.folders.map(slugOf).filter(Boolean)),
  ]
  const wanted = folders.slice(commonLength(folders, above))
  const rest = given === null && slugOf(withoutNumber(stem)) !== slugOf(series) ? slugOf(stem) : ''
  const own = slugOf(draft.foreign.name) || 'document'
  const name = isDated(kind) && date !== null ? [date.date, rest].filter(Boolean).join('-') : own
  return [...wanted, `${name}.md`].join('/')
}

/** How many of the folders the target folder ends with already: `content/minutes` needs no other `minutes`. */
function commonLength(folders: readonly string[], above: readonly string[]): number {
  for (let length = folders.length; length > 0; length -= 1) {
    if (folders.slice(0, length).join('/') === above.slice(-length).join('/')) return length
  }
  return 0
}

/** A part of an address from a name of a wiki: `WeeklyMeetings` → `weekly-meetings`. */
function slugOf(name: string): string {
  return toSlug(name.replace(/(?<=[a-z0-9])(?=[A-Z][a-z])/g, '-'))
}

/** Take a path, or the first numbered one, that no other document of this import has and that holds none of another source. */
function takePath(path: string, source: string, taken: Set<string>, { sourceAt }: PlacingOptions): string {
  const isFree = (wanted: string): boolean => !taken.has(wanted) && isSameSource(sourceAt?.(wanted) ?? source, source)
  let own = path
  for (let count = 2; !isFree(own); count += 1) own = path.replace(/\.md$/, `-${count}.md`)
  taken.add(own)
  return own
}

/** Whether two paths name one source: a file may be given by itself or by a folder above it. */
function isSameSource(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`)
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  return new Map([...Map.groupBy(items, key)].map(([name, group]) => [name, group.length]))
}
