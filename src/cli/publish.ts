import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Misuse } from './misuse.ts'
import { Output } from './output.ts'
import { digestOf, joinPublished, listName, readPublished, writePublished } from './published.ts'

/** Refuse a folder that holds something else, so that nobody's files are taken for old pages. */
export function assertPublishable(out: string): void {
  if (!existsSync(out)) {
    if (!lstatSync(out, { throwIfNoEntry: false })) return
    throw new Misuse(`${out} is a symbolic link that leads nowhere; remove it, or give another folder with --out`)
  }
  if (!statSync(out).isDirectory()) throw new Misuse(`${out} is a file; give a folder with --out`)
  if (existsSync(join(out, listName)) || readdirSync(out).length === 0) return
  throw new Misuse(`${out} is not empty and was not made by this command; give another folder with --out, or empty it`)
}

/** What publishing did to the output folder. */
export interface Publication {
  changed: number
  removed: number
  /** Files of the site before that somebody has changed since: they stay, though the site has them no more. */
  left: string[]
}

/**
 * Bring the published folder up to date from a finished staging folder beside it.
 * Each file is replaced by a rename, so a reader gets the old or the new one; unchanged files are left alone; removed
 * pages go last. Interrupted, it leaves a mixture that the next run completes.
 */
export function publish(staging: string, out: string): Publication {
  const before = readPublished(out)
  const output = new Output(out, before)
  const staged = listFiles(staging).map((path) => {
    const bytes = readFileSync(join(staging, path))
    return { path, digest: digestOf(bytes), isSame: output.has(path, bytes) }
  })
  const changed = staged.filter(({ isSame }) => !isSame).map(({ path }) => path)
  assertWayFree(output, out, changed)
  const after = new Map(staged.map(({ path, digest }) => [path, [digest]]))
  mkdirSync(out, { recursive: true })
  // Until the run is complete the list holds old and new files, so that an interrupted run forgets none.
  writePublished(out, joinPublished(before, after))
  for (const path of changed) {
    output.clearWay(path)
    mkdirSync(dirname(join(out, path)), { recursive: true })
    renameSync(join(staging, path), join(out, path))
  }
  const gone = [...before.keys()].filter((path) => !after.has(path)).sort()
  const left = gone.filter((path) => !output.remove(path))
  writePublished(out, after)
  return { changed: changed.length, removed: gone.length - left.length, left }
}

function assertWayFree(output: Output, out: string, paths: readonly string[]): void {
  for (const path of paths) {
    const obstacle = output.findObstacle(path)
    if (obstacle === null) continue
    throw new Misuse(
      `${join(out, obstacle)} was not made by this command and is in the way of a page; move it, or give another folder with --out`,
    )
  }
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}
