import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Book } from '../core/book.ts'
import { digest } from '../core/read/digest.ts'
import { type Server, writeHostRules } from '../core/write/host-rules.ts'
import { toFiles } from '../site/record/files.ts'
import { toMissing } from '../site/record/missing.ts'
import type { Page } from '../site/route.ts'
import { toRoutes } from '../site/routes.ts'
import type { Artefact } from './artefact.ts'
import type { Unread } from './attached/documents.ts'
import { listSearched } from './attached/searched.ts'
import { toFileDigester } from './file-digest.ts'
import { toSearchIndex } from './index/search-index.ts'
import { digestOfFiles, version } from './program.ts'
import { isStripped, stripImage, stripping } from './images/strip-image.ts'
import type { Renderer } from './renderer/renderer.ts'
import type { Store } from './store.ts'

/** What a site is made with. */
export interface SiteTools {
  renderer: Renderer
  store: Store
  /** Folder of the content, from which files are copied. */
  content: string
  /** What serves the site, where that reads redirects from a file; `null` where it does not. */
  server?: Server | null
  /** Hears of files whose text the search does not find. */
  tellUnread?: (unread: Unread) => void
  /** Hears of files of the content that are not published, by path: the site itself has something in their place. */
  tellTaken?: (path: string) => void
}

/**
 * List everything that a site consists of, each path once. Pages are made one by one as they are asked for, while the
 * search index is made beside them. Files of the content come last: none takes the place of anything the site made.
 */
export async function* toSite(book: Book, tools: SiteTools): AsyncGenerator<Artefact> {
  const { isFree, paths } = toPathTest()
  const stopped = new AbortController()
  const index = toIndex(book, tools, stopped.signal)
  // It is waited for below; a failure until then is not lost.
  index.catch(() => {})
  try {
    for (const artefact of toPages(book, tools.renderer)) {
      if (isFree(artefact.path)) yield artefact
      // Let Pagefind be heard between two pages.
      await new Promise((heard) => setImmediate(heard))
    }
    for (const artefact of [
      ...tools.renderer.toAssets(book.base),
      ...toTexts(book, tools.server ?? null),
      ...(await index),
    ])
      if (isFree(artefact.path)) yield artefact
    const ofSite = new Set(paths)
    for (const artefact of toCopies(book, tools)) {
      if (!ofSite.has(artefact.path.replace(packed, '')) && isFree(artefact.path)) yield artefact
      else tools.tellTaken?.(artefact.path)
    }
  } finally {
    stopped.abort()
    await index.catch(() => {})
  }
}

/** Endings of what many hosts send instead of the file that lies beside it: `index.html.gz` for `index.html`. */
const packed = /\.(?:gz|br|zst|zz|deflate)$/i

/** The search index of the documents and of the files beside them. */
async function toIndex(book: Book, tools: SiteTools, signal: AbortSignal): Promise<Artefact[]> {
  const { store, content, tellUnread = () => undefined } = tools
  return toSearchIndex(await listSearched(book, content, store, tellUnread), store, signal)
}

/** What decides what is made of the parts of a page that JSON tells by a key alone, see `site/late.ts`. */
const program = ['src/core', 'src/site']

/** Every page. What it shows is its view, so the digest of that, of the program and of the renderer tells whether it is right. */
function* toPages(book: Book, renderer: Renderer): Generator<Artefact> {
  const made = digest(renderer.key, digestOfFiles(program), book.base)
  const toPage = (path: string, page: Page): Artefact => {
    const text = JSON.stringify(page)
    return {
      path,
      key: digest(made, text),
      make: () => renderer.render(page, book.base),
      toJob: () => renderer.toJob(page, text, book.base),
    }
  }
  for (const { address, make } of toRoutes(book)) yield toPage(`${address.slice(1)}index.html`, make())
  yield toPage('404.html', toMissing(book))
}

/** Files of records, feeds, redirects: what they say is made at any rate, and is their key. */
function toTexts(book: Book, server: Server | null): Artefact[] {
  const rules = server === null ? [] : writeHostRules(book, server)
  return [...rules, ...toFiles(book, version)].map(([path, text]) => ({ path, key: digest(text), make: () => text }))
}

function toCopies(book: Book, { content, store }: SiteTools): Artefact[] {
  const digestOf = toFileDigester(store)
  return book.places.files.map(({ path, url }) => {
    const file = join(content, path)
    if (!isStripped(path)) return { path: url.slice(1), key: digestOf(file), make: () => readFileSync(file) }
    return {
      path: url.slice(1),
      key: digest(stripping, digestOf(file)),
      make: () => stripImage(readFileSync(file)),
    }
  })
}

/** Tell whether a path is still free, and take it: nothing has it, lies below it or is above it. `paths` are those taken so far. */
function toPathTest(): { isFree: (path: string) => boolean; paths: ReadonlySet<string> } {
  const files = new Set<string>()
  const folders = new Set<string>()
  /** Make room for a folder; false where a file has its place. */
  const hasRoom = (folder: string): boolean => {
    if (folder === '' || folders.has(folder)) return true
    if (files.has(folder) || !hasRoom(folderOf(folder))) return false
    folders.add(folder)
    return true
  }
  const isFree = (path: string): boolean => {
    if (files.has(path) || folders.has(path) || !hasRoom(folderOf(path))) return false
    files.add(path)
    return true
  }
  return { isFree, paths: files }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
