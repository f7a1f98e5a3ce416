import type { Book } from '../core/book.ts'
import { toFiles } from '../site/record/files.ts'
import { buildSearchIndex } from './search.ts'

/** The files of a site that is being written, besides its pages: path below the base → content. */
export interface DevFiles {
  get: (path: string) => string | Uint8Array | undefined
  /** Bring them up to date with a new Book, as soon as nothing newer came for a while. */
  update: (book: Book) => void
}

/** How long nothing must be saved before files and search are made anew, in milliseconds. */
const pause = 700

/** Keep JSON, redirects and the search index beside the pages: made once at the start, and again whenever writing pauses. */
export function keepFiles(book: Book, report: (error: unknown) => void): DevFiles {
  let files = toFiles(book, 'dev')
  let index = new Map<string, Uint8Array>()
  let running = new AbortController()
  let timer: NodeJS.Timeout | undefined
  // One index after the other: they share Pagefind's process, and only the newest is of use.
  let last = Promise.resolve()
  const renew = (newest: Book): void => {
    running = new AbortController()
    const { signal } = running
    files = toFiles(newest, 'dev')
    last = last
      .then(() => buildSearchIndex(newest, signal))
      .then((made) => void (index = new Map(made.map(({ path, content }) => [`pagefind/${path}`, content]))))
      .catch((error: unknown) => void (signal.aborted || report(error)))
  }
  renew(book)
  return {
    get: (path) => files.get(path) ?? files.get(`${path}index.html`) ?? index.get(path),
    update: (newest) => {
      running.abort()
      clearTimeout(timer)
      timer = setTimeout(() => renew(newest), pause)
    },
  }
}
