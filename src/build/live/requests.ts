/**
 * The path that a request asks for, below the base of the site and without its question: `/record/minutes/ops/?x` →
 * `minutes/ops/`. `null` where it is no path, as `/%ff`, or lies outside.
 */
export function toRequestedPath(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname)
    return path.includes('\0') ? null : path.replace(base, '').replace(/^\/+/, '')
  } catch {
    return null
  }
}

const ownNames = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/

/** Whether a request to a server for this machine alone names it: a site elsewhere could have its own name lead here. */
export function isForThisMachine(host: string | undefined): boolean {
  return host !== undefined && ownNames.test(host)
}
