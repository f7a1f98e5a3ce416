import type { Repository } from './find.ts'
import { readOr, runGit } from './run.ts'

/** Read the full id of a commit that is named, such as `origin/main`; `null` where the repository has none of that name. */
export function readCommit(repository: Repository, name: string): string | null {
  if (name.startsWith('-')) return null
  return readId(repository, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
}

/** Read where the current branch and a commit parted; `null` where they have nothing in common, or a clone is too shallow to tell. */
export function readMergeBase(repository: Repository, commit: string): string | null {
  return readId(repository, ['merge-base', 'HEAD', commit])
}

/** Read the last commit of the current branch until a moment, ISO 8601 in UTC; `null` where it began later. */
export function readCommitAt(repository: Repository, moment: string): string | null {
  return readId(repository, ['log', '-1', '--first-parent', '--no-show-signature', `--until=${moment}`, '--format=%H'])
}

/** Read on which day a commit was made, ISO 8601, as whoever made it counts days. */
export function readDayOf(repository: Repository, commit: string): string | null {
  const args = ['log', '-1', '--no-show-signature', '--format=%cs', commit, '--']
  return readOr(null, () => /^\d{4}-\d{2}-\d{2}$/.exec(runGit(repository, args).toString().trim())?.[0] ?? null)
}

function readId(repository: Repository, args: readonly string[]): string | null {
  return readOr(null, () => /^[0-9a-f]{40,64}$/.exec(runGit(repository, args).toString().trim())?.[0] ?? null)
}
