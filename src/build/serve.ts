import { createReadStream, type Stats, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { lookup } from 'mrmime'
import { isForThisMachine } from './live/requests.ts'

/** A folder that is served on this machine. */
export interface Served {
  port: number
  stop: () => Promise<void>
}

/** What is served, and where. */
export interface ServeOptions {
  folder: string
  /** Path under which it is served, with a slash at both ends. */
  base: string
  host: string
  /** 0 for any that is free. */
  port: number
}

/** Serve a built site as a host of static files would: folders by their `index.html`, `404.html` for what is not there. */
export function serveFolder({ folder, base, host, port }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    if (host === 'localhost' && !isForThisMachine(request.headers.host))
      return void response.writeHead(403).end('This is served to its own machine only.\n')
    answer(resolve(folder), base, request, response)
  })
  return new Promise((serve, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const address = server.address()
      const stop = (): Promise<void> =>
        new Promise((stopped) => {
          server.close(() => stopped())
          server.closeAllConnections()
        })
      serve({ port: typeof address === 'object' && address ? address.port : port, stop })
    })
  })
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const path = toPath(request.url ?? '/')
  if (path === null || !path.startsWith(base)) return send(response, 404, join(folder, '404.html'))
  const file = join(folder, path.slice(base.length))
  if (file !== folder && !file.startsWith(folder + sep)) return send(response, 404, join(folder, '404.html'))
  if (!isFolder(file)) return send(response, isFile(file) ? 200 : 404, isFile(file) ? file : join(folder, '404.html'))
  if (!path.endsWith('/')) {
    response.writeHead(301, { Location: encodeURI(`${path.replace(/^\/+/, '/')}/`) }).end()
    return
  }
  const index = join(file, 'index.html')
  send(response, isFile(index) ? 200 : 404, isFile(index) ? index : join(folder, '404.html'))
}

/** The path of an address, decoded; `null` where it cannot be. */
function toPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = lookup(file) ?? 'application/octet-stream'
  const isText = /^text\/|\/(?:json|xml)|\+(?:json|xml)/.test(type)
  response.writeHead(status, { 'Content-Type': isText ? `${type}; charset=utf-8` : type, 'Cache-Control': 'no-cache' })
  createReadStream(file)
    .on('error', () => response.end())
    .pipe(response)
}

function isFile(path: string): boolean {
  return look(path)?.isFile() === true
}

function isFolder(path: string): boolean {
  return look(path)?.isDirectory() === true
}

/** What lies at a path; nothing where it cannot be asked for, as with a name that is too long. */
function look(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}
