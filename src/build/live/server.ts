import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Book } from '../../core/book.ts'
import type { Renderer } from '../renderer/renderer.ts'
import type { Store } from '../store.ts'
import { type Answer, eventsPath, toAnswers } from './answers.ts'
import { keepFiles } from './files.ts'
import { keepRecord } from './record.ts'
import { isForThisMachine, toRequestedPath } from './requests.ts'
import type { News } from './script.ts'

/** A record that is served while it is written. */
export interface LiveSite {
  /** Folder of the content, from which files are served. */
  folder: string
  book: Book
  /** Compile the record as it is now. */
  compile: () => Book
  renderer: Renderer
  store: Store
  /** Name of the machine that it is served under; under `localhost` nobody else is answered. */
  host: string
  report: (error: unknown) => void
}

/** Serve a record. Every page that is open is loaded again when `changed` says that something was saved. */
export function serveLive(site: LiveSite): { server: Server; changed: () => void } {
  const { book, compile, report, host } = site
  const readers = new Set<ServerResponse>()
  const files = keepFiles(book, site)
  const record = keepRecord(book, compile, {
    onChange: () => readers.forEach(tell),
    onCompiled: files.update,
    onFailure: report,
  })
  function tell(reader: ServerResponse): void {
    const news: News = { version: record.version(), problem: toProblem(record.book()) }
    reader.write(`data: ${JSON.stringify(news)}\n\n`)
  }
  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    readers.add(response)
    response.on('close', () => readers.delete(response))
    tell(response)
  }
  const find = toAnswers({ ...site, book: record.book, version: record.version, files })
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (host === 'localhost' && !isForThisMachine(request.headers.host))
      return refuse(response, 403, 'This is served to its own machine only.')
    const path = toRequestedPath(request.url ?? '', record.book().base)
    if (path === null) return refuse(response, 400, 'This is no address.')
    if (path === eventsPath) return follow(response)
    find(path).then(
      (found) => send(response, found),
      (error: unknown) => {
        report(error)
        refuse(response, 500, 'This cannot be shown; the terminal says why.')
      },
    )
  }
  const server = createServer((request, response) => record.whenReady(() => answer(request, response)))
  return { server, changed: record.changed }
}

/** What must be mended before the site can be built: a document with an error has no page, so every page says it. */
function toProblem({ findings }: Book): string | null {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  const lines = errors.map(({ path, line, column, message, rule }) => `${path}:${line}:${column}: ${message} (${rule})`)
  return `To be mended before the site can be built:\n\n${lines.join('\n\n')}`
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.kind === 'elsewhere') return void response.writeHead(301, { Location: answer.location }).end()
  const headers = { 'Content-Type': answer.type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
  if (answer.kind === 'text') return void response.writeHead(answer.status, headers).end(answer.body)
  createReadStream(answer.file)
    .on('open', () => response.writeHead(200, headers))
    .on('error', () => response.end())
    .pipe(response)
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${reason}\n`)
}
