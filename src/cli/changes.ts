import { execFileSync } from 'node:child_process'
import { Misuse } from './misuse.ts'

/** The lines of each file that are new or changed: path below the content folder → numbers of the first and last of each stretch. */
export type Changes = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>

/** Read from git which lines of a content folder have changed since a commit. Throws `Misuse` where git knows no such commit. */
export function readChanges(folder: string, since: string): Changes {
  if (since.startsWith('-')) throw new Misuse(`--since ${since} is no commit; give one such as origin/main`)
  const args = [
    '-C',
    folder,
    '-c',
    'core.quotePath=off',
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-prefix',
    '--no-renames',
    '--relative',
    '--unified=0',
    since,
    '--',
    '.',
  ]
  try {
    return parseDiff(
      execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  } catch {
    throw new Misuse(`git cannot compare with --since ${since}; give a commit that this clone has, such as origin/main`)
  }
}

/**
 * Read the changed lines off a diff without context, prefixes and renames. A file that is gone has none.
 *
 *     diff --git minutes/ops/2021-03-04.md minutes/ops/2021-03-04.md
 *     @@ -3,0 +4,2 @@
 */
function parseDiff(diff: string): Changes {
  const changes = new Map<string, [number, number][]>()
  let stretches: [number, number][] = []
  for (const line of diff.split('\n')) {
    if (line.startsWith(header)) changes.set(toPath(line.slice(header.length)), (stretches = []))
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) stretches.push([Number(hunk[1]), Number(hunk[1]) + Number(hunk[2] ?? 1) - 1])
  }
  return changes
}

const header = 'diff --git '

/** The path that a header names twice. One with quotes, backslashes or control characters is written as in C: `"q\"uote.md"`. */
function toPath(names: string): string {
  const name = names.slice(0, (names.length - 1) / 2)
  if (!name.startsWith('"')) return name
  return name
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    )
}

const escapes: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
