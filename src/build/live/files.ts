import { Buffer } from 'node:buffer'
import type { Artefact } from '../artefact.ts'
import { listSearched } from '../attached/searched.ts'
import { toSearchIndex } from '../index/search-index.ts'
import type { Store } from '../store.ts'
import type { Book } from '../../core/book.ts'
import { toFiles } from '../../site/record/files.ts'

/** The files of a site that is being written, besides its pages. */
export interface DevFiles {
  /** Find the file at a path below the base. */
  find: (path: string) => (() => Promise<string | Buffer>) | undefined
  /** Bring them up to date with a new Book, as soon as nothing newer came for a while. */
  update: (book: Book) => void
}

/** How long nothing must be saved before files and search are made anew, in milliseconds. */
const pause = 700

/** Keep JSON, redirects and the search index beside the pages: made once at the start, and again whenever writing pauses. */
export function keepFiles(
  book: Book,
  { folder, store, report }: { folder: string; store: Store; report: (error: unknown) => void },
): DevFiles {
  let files = toFiles(book, 'dev')
  let index = new Map<string, Artefact>()
  let running = new AbortController()
  let timer: NodeJS.Timeout | undefined
  // One index after the other: they share Pagefind's process, and only the newest is of use.
  let last = Promise.resolve()
  const renew = (newest: Book): void => {
    running = new AbortController()
    const { signal } = running
    files = toFiles(newest, 'dev')
    last = last
      .then(() => listSearched(newest, folder, store, () => undefined))
      .then((searched) => toSearchIndex(searched, store, signal))
      .then((made) => void (index = new Map(made.map((artefact) => [artefact.path, artefact]))))
      .then(() => store.save())
      .catch((error: unknown) => void (signal.aborted || report(error)))
  }
  renew(book)
  return {
    find: (path) => {
      const text = files.get(path) ?? files.get(`${path}index.html`)
      if (text !== undefined) return () => Promise.resolve(text)
      const artefact = index.get(path)
      return artefact && (async () => Buffer.from(await artefact.make()))
    },
    update: (newest) => {
      running.abort()
      clearTimeout(timer)
      timer = setTimeout(() => renew(newest), pause)
    },
  }
}
