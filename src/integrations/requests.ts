import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'

/**
 * The path that a request to the development server asks for, below the base of the site and without its question:
 * `/record/minutes/ops/?x` → `minutes/ops/`. `null` where it is no path, as `/%ff`.
 */
export function toRequestedPath(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname)
    return path.includes('\0') ? null : path.replace(base, '').replace(/^\/+/, '')
  } catch {
    return null
  }
}

/** What pages load of the program in development, where nothing is bundled: scripts and styles, and what they import. */
const loaded = /^(?:src\/(?:client|core|components|layouts|styles)\/|node_modules\/(?!\.cache\/))/

/** Answer requests that are none, or that ask for files of the program that no page loads. */
export function toGuard(root: string, toBase: () => string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = toRequestedPath(request.url ?? '', toBase())
    if (path === null) refuse(response, 400, 'This is no address.')
    else if (isKeptBack(path, root)) refuse(response, 404, 'There is no such page.')
    else next()
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${reason}\n`)
}

/** Whether a path names a file of the program that no page loads, be it below the root or written out: `@fs/srv/book/package.json`. */
export function isKeptBack(path: string, root: string): boolean {
  const inside = path.startsWith('@fs/')
    ? relative(root, `/${path.slice('@fs/'.length)}`)
        .split(sep)
        .join('/')
    : path
  const isPublic = existsSync(join(root, 'public', path))
  return path !== '' && !isPublic && !loaded.test(inside) && existsSync(join(root, inside))
}
