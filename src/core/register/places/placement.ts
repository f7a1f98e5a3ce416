import type { FileName } from '../../parse/dates/file-name.ts'
import { folderOf, isDated, type Kind, kindOfFolder } from '../../records/kinds.ts'
import type { Settings } from '../../records/settings.ts'
import type { KindSources } from './kind-sources.ts'
import { toKinds } from './kinds.ts'

/** What the folders above a document say about it. */
export interface Placement {
  kind: Kind
  /** Folders below the one that names the kind, without dates: the series of minutes, the topic of other kinds. */
  group: string
  /** Whether the group is only the name of the kind, so that a file name may say more. */
  isGeneric: boolean
  /** What the name says besides the date; with that of its folder, where each meeting has one of its own. */
  stem: string
}

/** Folders that say nothing about what is in them. */
const silent = /^(?:_?posts|archives?|docs?|documents?|content|wiki|pages|old|\d{2})$/i

/** The folder that names the kind of what is below it. */
export interface KindFolder {
  kind: Kind | null
  index: number
}

/** Tell kind and group of every document: by its folders, and where these say nothing by the documents beside it. */
export function toPlacements(sources: readonly KindSources[], settings: Settings): Map<string, Placement> {
  const found = new Map(sources.map(({ path, name }) => [path, findKindFolder(name, settings)]))
  const kinds = toKinds(sources, (path) => found.get(path)?.kind ?? null)
  const placed = sources.map((source) => ({ source, kind: kinds.get(source.path) ?? ('page' as const) }))
  const ofOneMeeting = findMeetingFolders(placed)
  return new Map(
    placed.map(({ source: { path, name }, kind }) => {
      const folder = name.folders.join('/')
      const words = ofOneMeeting.has(folder) && isDated(kind) ? name.words.slice(0, -1) : name.words
      const stem = words === name.words ? name.stem : `${name.folders.at(-1) ?? ''} ${name.stem}`
      return [path, { kind, stem, ...toGroup(name, words, found.get(path)?.index ?? -1, kind) }]
    }),
  )
}

/** The folder of a path that names a kind, by `site.yaml` or by its own name. */
export function findKindFolder({ folders }: FileName, settings: Settings): KindFolder {
  for (let length = folders.length; length > 0; length -= 1) {
    const path = folders.slice(0, length).join('/')
    const kind = Object.hasOwn(settings.folders, path) ? settings.folders[path] : undefined
    if (kind) return { kind, index: length - 1 }
  }
  // Pages hold folders of any kind: `pages/minutes/…`.
  const inner = folders.findIndex((folder) => !['page', null].includes(kindOfFolder(folder)))
  const index = inner >= 0 ? inner : folders.findIndex((folder) => kindOfFolder(folder) !== null)
  return { kind: kindOfFolder(folders[index] ?? ''), index }
}

function toGroup(
  { folders }: FileName,
  words: readonly string[],
  index: number,
  kind: Kind,
): Pick<Placement, 'group' | 'isGeneric'> {
  const groups = words.slice(index + 1).filter((word) => word !== '' && !silent.test(word))
  if (groups.length > 0) return { group: groups.join(' '), isGeneric: false }
  const own = folders[index] ?? ''
  return { group: isDated(kind) ? own.replace(/^_/, '') || folderOf[kind] : '', isGeneric: true }
}

/**
 * Find folders of which each holds one meeting: three or more side by side, with a file or two each, whose names state no
 * day. They are no series: `ietf100/minutes.md` beside `ietf101/minutes.md`.
 */
function findMeetingFolders(placed: readonly { source: KindSources; kind: Kind }[]): Set<string> {
  const inside = placed.filter(({ source, kind }) => isDated(kind) && source.name.words.at(-1))
  const byFolder = Map.groupBy(inside, ({ source }) => source.name.folders.join('/'))
  const isOne = (members: typeof inside): boolean =>
    members.length < 3 && members.every(({ source }) => !source.name.isOwn)
  const above = Map.groupBy(byFolder.keys(), (folder) => folder.slice(0, Math.max(0, folder.lastIndexOf('/'))))
  const found = new Set<string>()
  for (const folders of above.values()) {
    const single = folders.filter(
      (folder) => isOne(byFolder.get(folder) ?? []) && isNamedByFile(byFolder.get(folder) ?? []),
    )
    if (single.length > 2 && single.length * 5 >= folders.length * 4) for (const folder of single) found.add(folder)
  }
  return found
}

/** Whether the files of a folder are called by what they are, not by what they are about: `minutes.md`, `index.md`. */
function isNamedByFile(members: readonly { source: KindSources }[]): boolean {
  return members.some(
    ({ source }) =>
      /^(?:(?:meeting|call)?[-_ ]*(?:minutes|notes|agenda|summary|mom)|index|readme|protokoll)\b/i.test(
        source.name.stem,
      ) ||
      (source.name.folders.at(-1) !== undefined &&
        source.name.stem.toLowerCase().includes((source.name.folders.at(-1) ?? '').toLowerCase())),
  )
}
