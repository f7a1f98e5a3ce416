import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * The first of the paths that leads out of a folder, by `..`, from the root or over a link; `null` where none does.
 * What is not there yet counts by where it would be.
 */
export function findWayOut(folder: string, paths: readonly string[]): string | null {
  const within = realpathSync(folder)
  const leadsOut = (path: string): boolean => {
    const way = relative(within, toReal(resolve(folder, path)))
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
  }
  return paths.find(leadsOut) ?? null
}

function toReal(path: string): string {
  return existsSync(path) || path === dirname(path) ? realpathSync(path) : join(toReal(dirname(path)), basename(path))
}
