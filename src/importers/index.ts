import { createHash } from 'node:crypto'
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { byCodeUnit } from '../core/text/compare.ts'
import { convertDrafts } from './convert.ts'
import { decodeLines } from './decode-lines.ts'
import type { Draft, Foreign, Refusal } from './draft.ts'
import type { Import, ImportOptions, ImportProgress } from './import.ts'
import { packDraft, type PackedDraft } from './packed-draft.ts'
import { maxPacked, maxText } from './limits.ts'
import { readForeign, type ReadOptions } from './read-foreign.ts'
import { readVariables } from './twiki/variables.ts'

/** A file found, and the source it was found in. */
interface Found {
  absolute: string
  path: string
  folders: string[]
  root: string
  /** Whether it was named by itself, so that passing it over would be a surprise. */
  isNamed: boolean
  /** Whether it is not even looked at: a hidden file, or a link out of the folder. */
  isPassedOver: boolean
}

/** Read every source and convert it. This is the only access of importers to the disk; nothing is written. Throws only for a source that cannot be listed. */
export async function importSources(options: ImportOptions): Promise<Import> {
  const all = listSources(options)
  const isLeftOut = options.isLeftOut ?? (() => false)
  const unique = all.filter(({ path }) => !isLeftOut(path))
  const preferences = new Map([...options.variables, ...readPreferences(unique)])
  const drafts: PackedDraft[] = []
  const refusals: Refusal[] = []
  const passedOver: string[] = []
  const places = new Map<Foreign, Found>()
  options.progress.begin('Reading sources', unique.length)
  for (const file of unique) {
    const as = options.saidOf?.(file.path).as ?? options.as ?? null
    const made = file.isPassedOver ? null : await readFile(file, { as, preferences })
    if (made === null) passedOver.push(file.path)
    else if ('reason' in made) refusals.push(made)
    else
      for (const packed of made.map(packDraft)) {
        drafts.push(packed)
        places.set(packed.draft.foreign, file)
      }
    options.progress.step()
  }
  const findAttachment = (draft: Draft, web: string | null, topic: string, name: string): string | null => {
    const place = places.get(draft.foreign)
    const parts = [...(web ?? draft.foreign.folders.join('/')).split('/').filter(Boolean), topic, name]
    return place ? lookForAttachment(place, parts, options.within ?? parse(place.absolute).root) : null
  }
  const findFile = (draft: Draft, path: string): string | null => {
    const place = places.get(draft.foreign)
    return place ? lookForFile(place, path) : null
  }
  options.progress.begin('Converting documents', drafts.length)
  return {
    documents: [...stepping(convertDrafts(drafts, { ...options, findAttachment, findFile }), options.progress)],
    refusals,
    passedOver,
    leftOut: all.map(({ path }) => path).filter(isLeftOut),
    readAttachment: (from) => readFileSync(from),
  }
}

/** Every file of the sources once, in the order of their paths. */
function listSources({ sources, to }: Pick<ImportOptions, 'sources' | 'to'>): Found[] {
  const found = sources
    .flatMap(findFiles)
    .filter(({ absolute, isNamed }) => isNamed || to === undefined || !absolute.startsWith(to + sep))
    .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.absolute, b.absolute))
  return [...new Map(found.map((file) => [file.absolute, file])).values()]
}

function* stepping<Item>(items: Iterable<Item>, { step }: ImportProgress): Generator<Item> {
  for (const item of items) {
    step()
    yield item
  }
}

function findFiles(source: string): Found[] {
  const root = resolve(source)
  if (!statSync(root).isDirectory())
    return [
      { absolute: root, path: basename(root), folders: [], root: dirname(root), isNamed: true, isPassedOver: false },
    ]
  // A folder named like a web of a wiki is one: its topics are known by it.
  const top = /^\p{Lu}[\p{L}\p{N}]*$/u.test(basename(root)) ? [basename(root)] : []
  return listFiles(root, '').map(({ path, isPassedOver }) => ({
    absolute: join(root, path),
    path: [...top, path].join('/'),
    folders: [...top, ...path.split('/').slice(0, -1)],
    root,
    isNamed: false,
    isPassedOver,
  }))
}

/** Files below a folder. Hidden folders, histories of topics and locks are left out; hidden files and links out of it are passed over. */
function listFiles(root: string, folder: string): Pick<Found, 'path' | 'isPassedOver'>[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || /,v$|,pfv$|\.lease$|\.lock$|~$/.test(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const isHidden = entry.name.startsWith('.')
    if (entry.isDirectory()) return isHidden ? [] : listFiles(root, path)
    return [{ path, isPassedOver: isHidden || !(entry.isFile() || isLinkInside(root, path, entry)) }]
  })
}

function isLinkInside(root: string, path: string, entry: Dirent): boolean {
  const file = join(root, path)
  return entry.isSymbolicLink() && existsSync(file) && leadsInto(root, file) && statSync(file).isFile()
}

/** Variables that the preferences of the wiki set, those of a web before those of the whole site. */
function readPreferences(files: readonly Found[]): Map<string, string> {
  const named = files.filter(
    ({ path, isPassedOver }) =>
      !isPassedOver &&
      /(?:^|\/)(?:WebPreferences|SitePreferences|TWikiPreferences|DefaultPreferences)\.txt$/.test(path),
  )
  return new Map(
    named.flatMap(({ absolute }) =>
      statSync(absolute).size > maxText ? [] : [...readVariables(decodeLines(readFileSync(absolute)).text ?? '')],
    ),
  )
}

/** Read one file, which may hold several documents; `null` where it is none. */
async function readFile(
  file: Found,
  { as, preferences }: Pick<ReadOptions, 'as' | 'preferences'>,
): Promise<Draft[] | Refusal | null> {
  const refuse = (reason: string): Refusal => ({ path: file.path, reason })
  const { size } = lstatSync(file.absolute)
  if (size > maxPacked)
    return file.isNamed ? refuse(`${size} bytes, expected at most ${maxPacked}; no document is that large`) : null
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file.absolute)
  } catch {
    return refuse('this file cannot be read; give the right to read it')
  }
  return readForeign(toForeign(file, bytes), { as, preferences, isNamed: file.isNamed })
}

function toForeign(file: Found, bytes: Uint8Array): Foreign {
  return {
    path: file.path,
    name: basename(file.path).replace(
      /(?:(?:\.twiki)?\.(?:txt|docx|odt|text|tml|html?|xhtml|md|markdown|wiki|mediawiki|dokuwiki|eml|mbox|log|irc|weechatlog|rst|rest|json|xml))?(?:\.gz)?$/i,
      '',
    ),
    folders: file.folders,
    group: file.isNamed ? '' : basename(file.root),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** Where a file that a page links to lies: below the folder that was given, and not hidden. */
function lookForFile({ root, absolute, path, isNamed }: Found, wanted: string): string | null {
  const top = isNamed ? dirname(absolute) : absolute.slice(0, absolute.length - relative(root, absolute).length)
  const above = isNamed ? '' : path.slice(0, path.length - relative(root, absolute).length)
  if (!wanted.startsWith(above) || /(?:^|\/)\.|[\\\0]/.test(wanted)) return null
  const candidate = join(top, wanted.slice(above.length))
  const isThere = existsSync(candidate) && lstatSync(candidate).isFile() && leadsInto(top, candidate)
  return isThere ? candidate : null
}

/**
 * Where a file attached to a topic lies: beside the topics in a folder named after it, or in `pub` beside `data`. It is not
 * hidden, and no link among its folders leads out of the source, of that `pub`, or of the folder that bounds the import.
 */
function lookForAttachment({ root, absolute }: Found, parts: readonly string[], within: string): string | null {
  if (parts.some((part) => /^\.|[\\/\0]/.test(part))) return null
  const here = dirname(absolute)
  const pubs = [root, dirname(root), dirname(dirname(root))].map((folder) => join(folder, 'pub'))
  const candidates = [
    [root, join(here, ...parts.slice(-2))],
    [root, join(here, ...parts.slice(-1))],
    ...pubs
      .filter((pub) => existsSync(pub) && !lstatSync(pub).isSymbolicLink())
      .map((pub) => [pub, join(pub, ...parts)]),
  ] as const
  const isThere = ([folder = '', file = '']: readonly string[]): boolean =>
    existsSync(file) && lstatSync(file).isFile() && leadsInto(folder, file) && leadsInto(within, file)
  return candidates.find(isThere)?.[1] ?? null
}

/** Whether a path lies in a folder once every symbolic link is followed. */
function leadsInto(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
