import { statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { openCache, type ParseCache } from '../core/cache/cache.ts'
import type { Book } from '../core/book.ts'
import { compile, type CompileOptions, findConcealed } from '../core/index.ts'
import type { KeptPrivate } from '../core/options.ts'
import { toKeptPrivate } from '../core/settings.ts'
import { parseDocument } from '../core/parse/document.ts'
import type { Audience } from '../core/records/audience.ts'
import type { Source } from '../core/read/source.ts'
import { findRepository } from '../git/find.ts'
import { type Content, readContent, toAttachments } from './content.ts'
import { highlight } from './highlight.ts'
import { keptFolderOf } from './kept-folder.ts'
import { Misuse } from './misuse.ts'
import { readBase, readDay, readSite } from './option-values.ts'
import { type Progress, progressHere } from './progress.ts'
import { parseTogether } from '../build/parsing/parse-together.ts'
import { openStore, type Store } from '../build/store.ts'
import { currentDay } from './today.ts'
import { noVersions, versionsOf } from './versions.ts'

/** What the commands that compile a record have in common, as typed. */
export interface RecordOptions extends Content {
  base?: string
  site?: string
  today?: string
  /** The day as of which the record is shown, without what is dated later. */
  asOf?: string
  noindex?: true
  /** For whom: everybody unless told otherwise. */
  audience?: Audience
  /** False where nothing kept from an earlier run may be used. */
  cache?: boolean
  /** False where git may not be asked, as for content that nobody has looked at yet; true where pages have their earlier versions. */
  history?: boolean
  /** The content folder that this one is a copy of: what was parsed of one serves the other. */
  cachedAs?: string
  /** Whether a folder without any document is meant. */
  allowEmpty?: true
  /** Whether only errors are told. */
  quiet?: true
  /** Whether every finding and the time of each stage are told. */
  verbose?: true
}

/** What is private besides what a record says. */
type Besides = Pick<CompileOptions, 'privacy' | 'alsoPrivate'>

/** Read and compile the content folder that the options name. Throws `Misuse` where an option makes no sense. */
export function compileRecord(options: RecordOptions, progress = progressHere(options), besides: Besides = {}): Book {
  return readRecord(options, progress, besides, compile)
}

/** Find what the public site of a content folder leaves out, by path. Throws `Misuse` where an option makes no sense. */
export function concealedIn(options: RecordOptions, besides: Besides = {}): string[] {
  return readQuietly(options, besides, findConcealed)
}

/** What the record of a content folder keeps to itself. */
export function keptPrivateIn(options: RecordOptions): KeptPrivate {
  return readQuietly(options, {}, (source, asked) => toKeptPrivate(source, findConcealed(source, asked)))
}

/** Read a record as everybody may see it, and without a word. */
function readQuietly<Value>(
  options: RecordOptions,
  besides: Besides,
  make: (source: Source, options: CompileOptions) => Value,
): Value {
  const asked: RecordOptions = { ...options, audience: 'public', history: false, quiet: true }
  return readRecord(asked, progressHere(asked), besides, make)
}

function readRecord<Value>(
  options: RecordOptions,
  progress: Progress,
  besides: Besides,
  make: (source: Source, options: CompileOptions) => Value,
): Value {
  assertSensible(options)
  const folder = resolve(options.content)
  const cache = options.cache === false ? null : cacheOf(resolve(options.cachedAs ?? folder))
  const parse = cache?.parse ?? parseDocument
  progress.begin('Reading documents')
  const made = make(readContent(options), {
    ...(cache ? { prepare: cache.prepare } : {}),
    parse: (document, reading) => {
      progress.step()
      return parse(document, reading)
    },
    store: storeOf(options),
    ...toAsked(options),
    ...toVersions(options),
    ...toRepositoryFolder(options),
    attachments: toAttachments(options),
    highlight,
    ...besides,
  })
  cache?.save()
  progress.end()
  return made
}

/** What the options ask for, read. Throws `Misuse`. */
function toAsked({ today, asOf, base, site, noindex, audience }: RecordOptions): CompileOptions {
  return {
    today: today === undefined ? null : readDay(today, '--today'),
    asOf: asOf === undefined ? null : readDay(asOf, '--as-of'),
    fallbackToday: currentDay(),
    commit: null,
    base: base === undefined ? null : readBase(base),
    url: site === undefined ? null : readSite(site),
    noindex: noindex === true,
    audience: audience ?? 'public',
  }
}

/** What git knows of the content, as far as it may be asked. */
function toVersions({
  content,
  history,
}: RecordOptions): Pick<CompileOptions, 'commit' | 'lastChange' | 'versions' | 'formerSettings'> {
  const asked = history === false ? noVersions : versionsOf(resolve(content))
  const { commit, lastChange, versionsOf: versions, formerSettings } = asked
  return { commit, lastChange, ...(history === true ? { versions, formerSettings } : {}) }
}

/** Refuse options that name no record. Throws `Misuse`. */
function assertSensible({ content, today, asOf }: RecordOptions): void {
  if (!isFolder(resolve(content)))
    throw new Misuse(`there is no folder ${content}; give the folder of your Markdown with --content`)
  if (today !== undefined && asOf !== undefined)
    throw new Misuse('--as-of looks at the record on that day, too; give --today or --as-of, not both')
}

/**
 * The content folder within its repository: below the root that git keeps, else below the working folder. Left out
 * where it lies in neither, as a copy does.
 */
function toRepositoryFolder({ content, cachedAs, history }: RecordOptions): Pick<CompileOptions, 'folder'> {
  const folder = resolve(cachedAs ?? content)
  const repository = history === false || !isFolder(folder) ? null : findRepository(folder)
  if (repository) return { folder: repository.inside }
  const below = relative(process.cwd(), folder).split(sep).join('/')
  return below.startsWith('..') || isAbsolute(below) ? {} : { folder: below }
}

/** Refuse a folder without documents, which is hardly meant. Throws `Misuse`. */
export function assertFilled({ documents, withheld }: Book, { content, allowEmpty }: RecordOptions): void {
  if (allowEmpty === true || documents.length + withheld.length > 0) return
  throw new Misuse(
    `there is no Markdown in ${content}; give the folder that has it with --content, or --allow-empty where it will come`,
  )
}

const caches = new Map<string, ParseCache>()

/** The cache of a content folder, kept in memory while `dev` runs. */
function cacheOf(folder: string): ParseCache {
  const cache = caches.get(folder) ?? openCache(keptFolderOf(folder), parseTogether)
  caches.set(folder, cache)
  return cache
}

const stores = new Map<string, Store>()

/** What earlier runs made of the content folder that the options name. */
export function storeOf({ content, cachedAs, cache }: RecordOptions): Store {
  const folder = resolve(cachedAs ?? content)
  const store = stores.get(folder) ?? openStore(cache === false ? null : join(keptFolderOf(folder), 'made'))
  stores.set(folder, store)
  return store
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
