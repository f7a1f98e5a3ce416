/** Why the system does not let a file be read or written, by its code. */
export const systemReasons: Record<string, string> = {
  EACCES: 'there is no right to',
  EPERM: 'there is no right to',
  EROFS: 'this disk is only for reading',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the share of this disk is used up',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links lead in a circle',
  ENOENT: 'it is not there',
  ENOTDIR: 'a file stands where a folder must be',
  EMFILE: 'too many files are open',
}

/** Say why a file that was listed cannot be read, and what to do; the system's own words hold paths of the machine. */
export function toUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isForbidden = code === 'EACCES' || code === 'EPERM'
  const advice = isForbidden ? 'allow your user to read it, or move it away' : 'try again, or move it away'
  return `this file cannot be read: ${systemReasons[code] ?? `the system says ${code || 'no more'}`}; ${advice}`
}
