import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Follow the symbolic links of a path as far as it exists; what is not there yet counts by where it would be. */
export function toRealPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return path === dirname(path) ? path : join(toRealPath(dirname(path)), basename(path))
}

/** Whether a path lies in a folder, or is it; both are real paths. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The first of the paths that leads out of a folder, by `..`, from the root or over a link; `null` where none does. */
export function findWayOut(folder: string, paths: readonly string[]): string | null {
  const within = realpathSync(folder)
  return paths.find((path) => !isInside(within, toRealPath(resolve(folder, path)))) ?? null
}
