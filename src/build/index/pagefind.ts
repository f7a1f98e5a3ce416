import { Buffer } from 'node:buffer'
import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { CborReader } from './cbor.ts'
import { type IndexFile, unpack } from './coding.ts'

/** A page as Pagefind indexed it; its words lie in those of the batch. */
export interface IndexedPage {
  url: string
  /** What the list of pages says of it behind its name: number of words, and what later versions add. */
  listed: unknown[]
  filters: Record<string, string[]>
  /** Keys of what is known of it: title, kind, series … */
  fields: string[]
  /** JSON that a hit of the page is shown from. */
  fragment: string
}

/** What Pagefind made of some documents. */
export interface Batch {
  /** In the order in which words number them; a page without a single word is none. */
  pages: IndexedPage[]
  /** Every word, as Pagefind codes them, in the order of their bytes. */
  words: Uint8Array
  /** Names of fields in the order in which words number them. */
  fields: string[]
  /** Content of `pagefind-entry.json`. */
  entry: PagefindEntry
}

/** The start of an index. */
export interface PagefindEntry {
  version: string
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>
  include_characters: string[]
}

/** How many documents Pagefind is sent before the first is answered: it takes them in order, and need not wait for this process. */
const waiting = 32

/** ISO 639 for "no linguistic content": words are indexed as they are, and the search knows their forms. */
const language = 'zxx'

/** Documents that Pagefind, which runs as a process of its own, is given one after the other. */
export interface OpenBatch {
  /** Send a document; waits while Pagefind has enough to do. */
  add: (document: { url: string; content: string }) => Promise<void>
  /** Have an index made of all of them, and forget them. */
  finish: () => Promise<Batch>
}

/** Begin to have documents indexed. */
export async function openBatch(): Promise<OpenBatch> {
  const { errors, index } = await createIndex({ rootSelector: 'main', forceLanguage: language, writePlayground: false })
  if (!index) throw new Error(`the search cannot be started: ${errors.join('; ')}`)
  const sent: Promise<void>[] = []
  const send = async ({ url, content }: { url: string; content: string }): Promise<void> => {
    const added = await index.addHTMLFile({ url, content })
    assertDone(added.errors, `refuses ${url}`)
  }
  return {
    add: async (document) => {
      const answered = send(document)
      // It is waited for below; a failure until then is not lost.
      answered.catch(() => {})
      sent.push(answered)
      if (sent.length >= waiting) await sent.shift()
    },
    finish: async () => {
      await Promise.all(sent)
      const made = await index.getFiles()
      assertDone(made.errors, 'cannot be written')
      await index.deleteIndex()
      return toBatch(made.files)
    },
  }
}

/** End Pagefind's process, once nothing more is to be indexed. */
export async function closePagefind(): Promise<void> {
  await close()
}

function assertDone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`the search index ${what}: ${errors.join('; ')}`)
}

/**
 * Read what Pagefind wrote. Its list of contents is
 * `[version, pages, [[first word, last word, chunk], …], filters, sorts, fields]`, each page `[name of its fragment, words, …]`.
 */
function toBatch(files: readonly IndexFile[]): Batch {
  const contentOf = new Map(files.map(({ path, content }) => [path, content]))
  const read = (path: string): Buffer => unpack(contentOf.get(path) ?? missing(path))
  const entry = readJson(contentOf.get('pagefind-entry.json') ?? missing('its entry')) as PagefindEntry
  const lists = files.filter(({ path }) => path.endsWith('.pf_meta'))
  const [list] = lists
  if (!list) return { pages: [], words: new Uint8Array(), fields: [], entry }
  if (lists.length > 1) throw new Error('the search index has several languages; give each record one')
  const contents: unknown = decode(unpack(list.content))
  const [, pages, chunks, , , fields] = asList(contents)
  return {
    pages: asList(pages).map((row) => toPage(asList(row), read)),
    words: Buffer.concat(asList(chunks).map((row) => wordsOf(read(`index/${String(asList(row)[2])}.pf_index`)))),
    fields: asList(fields).map(String),
    entry,
  }
}

function toPage([name, ...listed]: readonly unknown[], read: (path: string) => Buffer): IndexedPage {
  const fragment = read(`fragment/${String(name)}.pf_fragment`)
  const { url, filters, meta } = readJson(fragment) as Fragment
  return { url, listed, filters, fields: Object.keys(meta), fragment: fragment.toString('utf8') }
}

/** The part of a fragment that is read here. */
interface Fragment {
  url: string
  filters: Record<string, string[]>
  meta: Record<string, string>
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'))
}

/** A chunk is `[[word, …]]`: the bytes of its words. */
function wordsOf(chunk: Uint8Array): Uint8Array {
  const reader = new CborReader(chunk)
  reader.array(1)
  reader.head()
  return chunk.subarray(reader.at)
}

function asList(value: unknown): unknown[] {
  if (!Array.isArray(value))
    throw new Error('the search index has an unknown format; use the version of pagefind in the lock file')
  return value
}

function missing(name: string): never {
  throw new Error(`the search index lacks ${name}; use the version of pagefind in the lock file`)
}
