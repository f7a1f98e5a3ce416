import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Book } from '../core/index.ts'
import { getBook } from '../site/book.ts'
import { toFiles } from '../site/files.ts'
import { buildSearchIndex } from './search.ts'

/** Where the record comes from in `dev`, and how to compile it again. */
export interface RecordSource {
  folder: string
  compile: () => Book
}

const key = Symbol.for('minutebook.source')
const shared = globalThis as { [key]?: RecordSource }

/** Tell the integration what to watch; Astro loads it as a module instance of its own, so it crosses over like the Book. */
export function setRecordSource(source: RecordSource): void {
  shared[key] = source
}

/** In `dev`: watch the content folder, compile again after a change and reload the page; serve what is no page. */
export function content(): AstroIntegration {
  return {
    name: 'minutebook:content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const source = shared[key]
        if (!source) return
        let files = new Map<string, string>()
        let index = new Map<string, Uint8Array>()
        // One index after the other: they share Pagefind's process, and only the newest is of use.
        let indexing = Promise.resolve()
        let newest: Book | null = null
        const prepare = (book: Book): void => {
          newest = book
          files = toFiles(book, 'dev')
          indexing = indexing.then(async () => {
            if (book === newest) index = new Map((await buildSearchIndex(book)).map(({ path, content: bytes }) => [`pagefind/${path}`, bytes]))
          })
        }
        prepare(getBook())
        let timer: NodeJS.Timeout | undefined
        const changed = (path: string): void => {
          if (!path.startsWith(source.folder)) return
          clearTimeout(timer)
          timer = setTimeout(() => {
            try {
              prepare(source.compile())
            } catch (error) {
              logger.error(error instanceof Error ? error.message : String(error))
              return
            }
            // Astro remembers which pages there are until it hears that content has changed.
            for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
            server.ws.send({ type: 'full-reload' })
          }, 50)
        }
        server.watcher.add(source.folder)
        server.watcher.on('add', changed).on('change', changed).on('unlink', changed)
        server.middlewares.use((request, response, next) => {
          const { base } = getBook()
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(base, '').replace(/^\//, '')
          const file = files.get(path) ?? files.get(`${path}index.html`) ?? index.get(path)
          const beside = getBook().files.find(({ url }) => url === `/${path}`)
          if (file === undefined && beside) return void createReadStream(join(source.folder, beside.path)).on('error', next).pipe(response)
          if (file === undefined || path === '') return next()
          response.setHeader('Content-Type', typeOf(path))
          response.end(file)
        })
      },
    },
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript'
  if (path.endsWith('.json')) return 'application/json'
  if (path.endsWith('.xml')) return 'application/xml'
  if (path.endsWith('.ics')) return 'text/calendar; charset=utf-8'
  return path.startsWith('pagefind/') ? 'application/octet-stream' : 'text/html; charset=utf-8'
}
