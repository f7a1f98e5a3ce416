import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { lookup } from 'mrmime'
import type { Store } from '../build/store.ts'
import type { Book } from '../core/book.ts'
import { getBook } from '../site/book.ts'
import { keepFiles } from './dev-files.ts'
import { toGuard, toRequestedPath } from './requests.ts'

/** Where the record comes from in `dev`, and how to compile it again. */
export interface RecordSource {
  folder: string
  compile: () => Book
  /** What earlier runs made of it. */
  store: Store
}

const key = Symbol.for('minutebook.source')
const shared = globalThis as { [key]?: RecordSource }

/** Tell the integration what to watch; Astro loads it as a module instance of its own, so it crosses over like the Book. */
export function setRecordSource(source: RecordSource): void {
  shared[key] = source
}

/** How long to wait for more of the same change, in milliseconds: editors replace a file in two steps. */
const settling = 10

/** In `dev`: watch the content folder, compile again after a change and reload the page; serve what is no page. */
export function content(): AstroIntegration {
  return {
    name: 'minutebook:content',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ entrypoint: new URL('./dev-page.ts', import.meta.url), order: 'pre' })
      },
      'astro:server:setup': ({ server, logger }) => {
        const source = shared[key]
        if (!source) return
        const report = (error: unknown): void => logger.error(error instanceof Error ? error.message : String(error))
        const files = keepFiles(getBook(), source.store, report)
        let timer: NodeJS.Timeout | undefined
        // Requests that came between a change and the record that has it.
        let waiting: (() => void)[] | null = null
        const compileAgain = (): void => {
          try {
            files.update(source.compile())
          } catch (error) {
            report(error)
          }
          const waited = waiting ?? []
          waiting = null
          for (const proceed of waited) proceed()
        }
        const changed = (path: string): void => {
          if (!path.startsWith(source.folder)) return
          // The browser asks again while the record is compiled on this side, and is answered with what is new.
          if (waiting === null) server.ws.send({ type: 'full-reload' })
          waiting ??= []
          clearTimeout(timer)
          timer = setTimeout(compileAgain, settling)
        }
        server.watcher.add(source.folder)
        server.watcher.on('add', changed).on('change', changed).on('unlink', changed)
        // A document with an error has no page, so every page says what is wrong until it is mended.
        server.ws.on('connection', () => {
          const error = toOverlay(getBook())
          if (error) server.ws.send({ type: 'error', err: error })
        })
        const guard = toGuard(server.config.root, () => getBook().base)
        // Astro puts its own in front while it starts, and those fail on what is no address.
        server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle: guard }))
        server.middlewares.use((_request, _response, next) => {
          if (waiting === null) next()
          else waiting.push(next)
        })
        server.middlewares.use((request, response, next) => {
          const { base, places } = getBook()
          const path = toRequestedPath(request.url ?? '', base) ?? ''
          const file = files.find(path)
          const beside = places.files.find(({ url }) => url === `/${path}`)
          response.setHeader('X-Content-Type-Options', 'nosniff')
          if (file === undefined && beside) {
            response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream')
            return void createReadStream(join(source.folder, beside.path)).on('error', next).pipe(response)
          }
          if (file === undefined || path === '') return next()
          response.setHeader('Content-Type', typeOf(path))
          file().then((bytes) => response.end(bytes), next)
        })
      },
    },
  }
}

/** What the browser shows over the page where documents have errors, and nothing where they have none. */
function toOverlay({ findings }: Book): { message: string; stack: string; plugin: string } | null {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  const lines = errors.map(({ path, line, column, message, rule }) => `${path}:${line}:${column}: ${message} (${rule})`)
  return { message: `To be mended before the site can be built:\n\n${lines.join('\n\n')}`, stack: '', plugin: 'check' }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript'
  if (path.endsWith('.css')) return 'text/css'
  if (path.endsWith('.json')) return 'application/json'
  if (path.endsWith('.xml')) return 'application/xml'
  if (path.endsWith('.ics')) return 'text/calendar; charset=utf-8'
  return path.startsWith('pagefind/') ? 'application/octet-stream' : 'text/html; charset=utf-8'
}
