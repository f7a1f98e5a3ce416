import { execFileSync } from 'node:child_process'
import { Misuse } from './misuse.ts'

/** The lines of each file that are new or changed: path below the content folder → numbers of the first and last of each stretch. */
export type Changes = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>

/** Read from git which lines of a content folder have changed since a commit. Throws `Misuse` where git knows no such commit. */
export function readChanges(folder: string, since: string): Changes {
  if (since.startsWith('-')) throw new Misuse(`--since ${since} is no commit; give one such as origin/main`)
  const args = ['-C', folder, '-c', 'core.quotePath=off', 'diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-prefix', '--relative', '--unified=0', since, '--', '.']
  try {
    return parseDiff(execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    throw new Misuse(`git cannot compare with --since ${since}; give a commit that this clone has, such as origin/main`)
  }
}

/**
 * Read the changed lines off a diff without context.
 *
 *     +++ minutes/ops/2021-03-04.md
 *     @@ -3,0 +4,2 @@
 */
function parseDiff(diff: string): Changes {
  const changes = new Map<string, [number, number][]>()
  let stretches: [number, number][] = []
  let isHeader = true
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) isHeader = true
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      isHeader = false
      stretches.push([Number(hunk[1]), Number(hunk[1]) + Number(hunk[2] ?? 1) - 1])
    } else if (isHeader && line.startsWith('+++ ')) {
      stretches = []
      changes.set(line.slice(4).replace(/\t$/, ''), stretches)
    }
  }
  return changes
}
