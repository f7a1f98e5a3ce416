import { execFileSync } from 'node:child_process'
import type { LastChange } from '../core/book.ts'

/**
 * Read from git when each file of a folder was last changed, and by whom: path below the folder → change. One call for all.
 * Empty where the folder is in no repository, or in a shallow clone, whose oldest commit would seem to have written everything.
 */
export function readHistory(folder: string): ReadonlyMap<string, LastChange> {
  const changes = new Map<string, LastChange>()
  try {
    if (git(folder, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return changes
    let current: LastChange | null = null
    for (const line of git(folder, 'log', `--format=${mark}%as%x09%aN`, '--name-only', '--relative', '--', '.').split(
      '\n',
    )) {
      if (line.startsWith(mark)) current = toChange(line.slice(mark.length))
      else if (line !== '' && current && !changes.has(line)) changes.set(line, current)
    }
  } catch {
    // No git, or no repository.
  }
  return changes
}

/** What no path starts with. */
const mark = '//'

function toChange(line: string): LastChange {
  const [date = '', author = ''] = line.split('\t')
  return { date, author }
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=off', '-c', 'log.showSignature=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
