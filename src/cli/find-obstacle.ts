import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemReasons } from '../core/read/system-reasons.ts'

/** Say why nothing can be written into a folder, which need not be there yet; `null` where nothing is in the way. */
export function findObstacle(folder: string): string | null {
  let there = folder
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there)
  if (!statSync(there).isDirectory()) return `${there} is a file`
  try {
    accessSync(there, constants.W_OK | constants.X_OK)
    return null
  } catch {
    return `there is no right to write into ${there}`
  }
}

/** Say why a file could not be read or written, for errors of the operating system; `null` for any other. */
export function toObstacle(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (!('syscall' in error) || !('code' in error)) return error.cause === undefined ? null : toObstacle(error.cause)
  const reason = systemReasons[String(error.code)] ?? `the system says ${String(error.code)}`
  return `${'path' in error ? String(error.path) : 'a file'} cannot be read or written: ${reason}`
}
