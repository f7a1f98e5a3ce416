import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Misuse } from './misuse.ts'
import { isInside, toRealPath } from './reach.ts'

/**
 * Write a file that is not there yet. Throws `Misuse` where a folder on its way is a symbolic link that leads out of
 * `root`: whoever sent a change may have put it there.
 */
export function writeNew(root: string, file: string, text: string): void {
  assertWayInside(root, file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
}

/** Write a file in place of one that may be there. A link is removed, never written through. Throws as `writeNew` does, before anything is removed. */
export function writeInstead(root: string, file: string, text: string): void {
  assertWayInside(root, file)
  rmSync(file, { force: true })
  writeNew(root, file, text)
}

function assertWayInside(root: string, file: string): void {
  if (!isInside(realpathSync(root), toRealPath(dirname(resolve(file)))))
    throw new Misuse(
      `a folder of ${file} is a symbolic link that leads out of ${root}; remove it, or copy what it leads to`,
    )
}
