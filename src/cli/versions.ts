import type { LastChange } from '../core/book.ts'
import { readCommit } from '../git/commit.ts'
import { findRepository, isOwnRepository, type Repository } from '../git/find.ts'
import { isShallow, readHistory } from '../git/history.ts'

/** What git knows of a content folder. */
export interface Versions {
  commit: string | null
  /** As long as it is the same, so is every answer. */
  state: string
  lastChange: (path: string) => LastChange | null
}

/** What is known where git is not asked. */
export const noVersions: Versions = { commit: null, state: '', lastChange: () => null }

const known = new Map<string, Versions>()

/** Ask git about a content folder, once: while `dev` runs, the versions stay those that it started from. */
export function versionsOf(folder: string): Versions {
  const versions = known.get(folder) ?? toVersions(folder, findRepository(folder))
  known.set(folder, versions)
  return versions
}

/** The history is read when the first page asks for it: a check never does. */
function toVersions(folder: string, repository: Repository | null): Versions {
  let history: ReadonlyMap<string, LastChange> | undefined
  const read = (): ReadonlyMap<string, LastChange> => {
    if (repository) return readHistory(repository)
    if (isOwnRepository(folder)) process.stderr.write(`${ownRepository}, so its history is left out; ${advice}\n`)
    return new Map()
  }
  const commit = repository && readCommit(repository, 'HEAD')
  return {
    commit,
    state: repository ? `${commit} ${isShallow(repository)}` : '',
    lastChange: (path) => (history ??= read()).get(path) ?? null,
  }
}

/** Say why git was not asked about a content folder. */
export function toReason(folder: string): string {
  return isOwnRepository(folder) ? `${ownRepository}; ${advice}` : 'it lies in no repository'
}

const ownRepository = 'The content folder is a git repository of its own'
const advice = 'to use it, call the command in that folder with --content .'
