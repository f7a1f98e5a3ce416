import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diffArrays } from 'diff'
import { maxBytes } from '../core/read/bounds.ts'
import { isInside } from './reach.ts'

/** Numbers of the first and the last of some lines that are new or changed. */
export type Stretch = readonly [first: number, last: number]

/** Every line of a file. */
const whole: Stretch = [1, Number.MAX_SAFE_INTEGER]

/**
 * Find the lines of a file that were not in the earlier content folder; `null` where it is the same, or is gone. Of a folder,
 * a link or a file that is too large to be read it is only told whether it was one before.
 */
export function findChangedLines(earlier: string, folder: string, path: string): readonly Stretch[] | null {
  const kind = kindOf(folder, path)
  if (kind === 'none') return null
  if (kind !== kindOf(earlier, path)) return [whole]
  if (kind !== 'text') return null
  const stretches = compareLines(readLines(join(earlier, path)), readLines(join(folder, path)))
  return stretches.length === 0 ? null : stretches
}

/** What lies at a path, without following a link: strangers wrote it, and it may lead to a file that never ends. */
function kindOf(folder: string, path: string): 'text' | 'folder' | 'other' | 'none' {
  const file = lstatSync(join(folder, path), { throwIfNoEntry: false })
  if (!file || !isInside(realpathSync(folder), realpathSync(dirname(join(folder, path))))) return 'none'
  if (file.isFile() && file.size <= maxBytes) return 'text'
  return file.isDirectory() ? 'folder' : 'other'
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
  if (!parts) return [whole]
  const stretches: Stretch[] = []
  let line = 1
  for (const { added, removed, count } of parts) {
    if (added) stretches.push([line, line + count - 1])
    else if (removed) stretches.push([line, line - 1])
    if (!removed) line += count
  }
  return stretches
}
