import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffArrays } from 'diff'

/** Numbers of the first and the last of some lines that are new or changed. */
export type Stretch = readonly [first: number, last: number]

/** Find the lines of a file that were not in the earlier content folder; `null` where the file is the same, or is gone. */
export function findChangedLines(earlier: string, folder: string, path: string): readonly Stretch[] | null {
  if (!existsSync(join(folder, path))) return null
  const now = readLines(join(folder, path))
  if (!existsSync(join(earlier, path))) return [[1, now.length]]
  const stretches = compareLines(readLines(join(earlier, path)), now)
  return stretches.length === 0 ? null : stretches
}

/** Line ends are left out: git may write them otherwise than it keeps them. */
function readLines(file: string): string[] {
  return readFileSync(file, 'latin1').split(/\r?\n/)
}

/** How many lines may differ before two files count as having nothing in common, which bounds the time that it takes. */
const maxEdits = 2_000

/** Lines that were only taken out count as a stretch of none, behind the line above them. */
function compareLines(before: readonly string[], now: readonly string[]): Stretch[] {
  const parts = diffArrays([...before], [...now], { maxEditLength: maxEdits })
  if (!parts) return [[1, now.length]]
  const stretches: Stretch[] = []
  let line = 1
  for (const { added, removed, count } of parts) {
    if (added) stretches.push([line, line + count - 1])
    else if (removed) stretches.push([line, line - 1])
    if (!removed) line += count
  }
  return stretches
}
