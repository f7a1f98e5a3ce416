import type { Repository } from './find.ts'
import { GitFailure, runGit } from './run.ts'

/** Read the full id of a commit that is named, such as `origin/main`; `null` where the repository has none of that name. */
export function readCommit(repository: Repository, name: string): string | null {
  if (name.startsWith('-')) return null
  try {
    return runGit(repository, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
      .toString()
      .trim()
  } catch (error) {
    if (error instanceof GitFailure) return null
    throw error
  }
}
