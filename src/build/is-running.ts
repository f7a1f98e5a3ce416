/** Whether a process of that number runs on this machine. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0) // signal 0 only asks
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
