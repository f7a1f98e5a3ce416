import type { LastChange } from '../core/records/version.ts'
import type { Repository } from './find.ts'
import { readLog, toCommit } from './log.ts'
import { readOr, runGit } from './run.ts'

/**
 * Read when each file of the content was last changed, and by whom: path below the content folder → change. One call for all.
 * Empty in a shallow clone, whose oldest commit would seem to have written everything; `null` where it cannot be read.
 */
export function readHistory(repository: Repository): ReadonlyMap<string, LastChange> | null {
  const changes = new Map<string, LastChange>()
  if (isShallow(repository)) return changes
  const lines = readOr(null, () => readLog(repository, ['--name-only']))
  if (lines === null) return null
  let current: LastChange | null = null
  for (const line of lines) {
    const commit = toCommit(line)
    if (commit !== null) current = commit
    else if (line !== '' && current && !changes.has(line)) changes.set(line, current)
  }
  return changes
}

/** Whether it is a clone without its older commits; what a damaged repository does not say is taken for one. */
export function isShallow(repository: Repository): boolean {
  return readOr(true, () => runGit(repository, ['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false')
}
