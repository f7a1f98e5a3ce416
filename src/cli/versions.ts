import { isUtf8 } from 'node:buffer'
import type { DocumentVersion, LastChange } from '../core/records/version.ts'
import { readCommit } from '../git/commit.ts'
import { findRepository, isOwnRepository, type Repository } from '../git/find.ts'
import { isShallow, readHistory } from '../git/history.ts'
import { type FileVersion, readVersionBytes, readVersions } from '../git/versions.ts'

/** What git knows of a content folder. */
export interface Versions {
  commit: string | null
  /** As long as it is the same, so is every answer. */
  state: string
  lastChange: (path: string) => LastChange | null
  /** The versions of a file, the newest first, as far as a page shows them. */
  versionsOf: (path: string) => DocumentVersion[]
  /** Every text that `site.yaml` had; `null` for one that is too large or no text. */
  formerSettings: () => (string | null)[]
}

/** What is known where git is not asked. */
export const noVersions: Versions = {
  commit: null,
  state: '',
  lastChange: () => null,
  versionsOf: () => [],
  formerSettings: () => [],
}

const known = new Map<string, Versions>()

/** Ask git about a content folder, once: while `dev` runs, the versions stay those that it started from. */
export function versionsOf(folder: string): Versions {
  const versions = known.get(folder) ?? toVersions(folder, findRepository(folder))
  known.set(folder, versions)
  return versions
}

/** The history is read when the first page asks for it: a check never does. */
function toVersions(folder: string, repository: Repository | null): Versions {
  let versions: ReadonlyMap<string, FileVersion[]> | undefined
  let history: ReadonlyMap<string, LastChange> | undefined
  const read = (): ReadonlyMap<string, LastChange> => {
    if (repository) return readHistory(repository) ?? sayUnread()
    if (isOwnRepository(folder)) process.stderr.write(`${ownRepository}, so its history is left out; ${advice}\n`)
    return new Map()
  }
  const readAll = (from: Repository): ReadonlyMap<string, FileVersion[]> =>
    (versions ??= readVersions(from) ?? sayUnread())
  const commit = repository && readCommit(repository, 'HEAD')
  return {
    commit,
    state: repository ? `${commit} ${isShallow(repository)}` : '',
    lastChange: (path) => (history ??= read()).get(path) ?? null,
    versionsOf: (path) => (repository ? readTexts(repository, readAll(repository).get(path) ?? []) : []),
    formerSettings: () => (repository ? readSettings(repository, readAll(repository)) : []),
  }
}

/** Say that git could not tell a history; what it would have told is left out. */
function sayUnread<Value>(): ReadonlyMap<string, Value> {
  process.stderr.write('The history of the content folder is left out: git could not read it, or not in time.\n')
  return new Map()
}

/** How many versions of a page are shown, the newest, and how large a text may be, in bytes. */
const mostVersions = 30
const largestText = 200_000

/** A file that has one version has no history, so nothing is read of it. */
function readTexts(repository: Repository, versions: readonly FileVersion[]): DocumentVersion[] {
  if (versions.length < 2) return []
  const newest = versions.slice(0, mostVersions)
  const bytes = readVersionBytes(
    repository,
    newest.map(({ object }) => object),
    largestText,
  )
  return newest.map(({ date, author, path, object }) => ({ date, author, path, text: toText(bytes.get(object)) }))
}

/** Each text that lay at the place of the settings, whatever became of the file. */
function readSettings(repository: Repository, versions: ReadonlyMap<string, FileVersion[]>): (string | null)[] {
  const all = [...versions.values()].flat().filter(({ path }) => path === 'site.yaml')
  const objects = [...new Set(all.map(({ object }) => object))]
  const bytes = readVersionBytes(repository, objects, largestText)
  return objects.map((object) => toText(bytes.get(object)))
}

function toText(bytes: Buffer | undefined): string | null {
  return bytes && isUtf8(bytes) ? bytes.toString('utf8') : null
}

/** Say why git was not asked about a content folder. */
export function toReason(folder: string): string {
  return isOwnRepository(folder) ? `${ownRepository}; ${advice}` : 'it lies in no repository'
}

const ownRepository = 'The content folder is a git repository of its own'
const advice = 'to use it, call the command in that folder with --content .'
