import { toObstacle } from './find-obstacle.ts'
import { Misuse } from './misuse.ts'
import { remark } from './say.ts'

/**
 * Say what went wrong and give the exit code: 2 for a command that makes no sense, 1 where the system lets a file not be
 * read or written, 70 for anything else, which is a fault of this program and keeps its trace.
 */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Misuse) {
    remark(`error: ${error.message}`)
    return 2
  }
  if (error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')) {
    return error.exitCode === 0 ? 0 : 2
  }
  const obstacle = toObstacle(error)
  if (obstacle !== null) {
    remark(`error: ${obstacle}`)
    return 1
  }
  remark(`${error instanceof Error ? error.stack : String(error)}`)
  return 70
}
