import { createHash } from 'node:crypto'
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { findDeepLine, maxLine } from '../core/read/bounds.ts'
import { byCodeUnit } from '../core/text/compare.ts'
import { type Converted, type ConvertOptions, convertDrafts } from './convert.ts'
import { decodeLines } from './decode-lines.ts'
import type { Draft, Foreign, Refusal } from './draft.ts'
import { recogniseFormat } from './recognise.ts'
import { readWordText } from './text/read.ts'
import { readTopic } from './twiki/read.ts'
import { readVariables } from './twiki/variables.ts'
import { listEntries, packedBytes } from './word/entries.ts'
import { readWord, type WordParts } from './word/read.ts'

/** What to import and how. */
export interface ImportOptions extends Omit<ConvertOptions, 'findAttachment'> {
  /** Files and folders. */
  sources: readonly string[]
  /** Variables of the wiki that no topic of the import sets. */
  variables: ReadonlyMap<string, string>
  /** Told after each file that was read. */
  onProgress: (done: number, all: number) => void
}

/** What came of an import, before anything is written. */
export interface Import {
  documents: Converted[]
  refusals: Refusal[]
  /** Files that are hidden, or no documents of a format that is read: images, programs, Markdown. Histories and locks of a wiki are not listed. */
  passedOver: string[]
  /** Read the file that an attachment comes from. */
  readAttachment: (from: string) => Uint8Array
}

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

/** Largest Word document that is read, packed and unpacked, and most that a part of it may shrink. */
const maxPacked = 50_000_000
const maxUnpacked = 20_000_000
const maxRatio = 150

/** Most lines of a text that is read; topics of real archives stay under a thousand. */
const maxLines = 10_000

/** Most signs that may be markup in a text that is read; topics of real archives have up to ten thousand. */
const maxSigns = 40_000

/** Largest text that is read, in bytes; topics of real archives stay under 200,000. */
const maxText = 500_000

/** Read every source and convert it. This is the only access of importers to the disk; nothing is written. Throws only for a source that cannot be listed. */
export async function importSources(options: ImportOptions): Promise<Import> {
  const found = options.sources
    .flatMap(findFiles)
    .sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.absolute, b.absolute))
  const unique = [...new Map(found.map((file) => [file.absolute, file])).values()]
  const preferences = new Map([...options.variables, ...readPreferences(unique)])
  const drafts: Draft[] = []
  const refusals: Refusal[] = []
  const passedOver: string[] = []
  const places = new Map<Foreign, Found>()
  for (const [index, file] of unique.entries()) {
    const made = file.isPassedOver ? null : await readFile(file, preferences)
    if (made === null) passedOver.push(file.path)
    else if ('reason' in made) refusals.push(made)
    else {
      drafts.push(made)
      places.set(made.foreign, file)
    }
    options.onProgress(index + 1, unique.length)
  }
  const findAttachment = (draft: Draft, web: string | null, topic: string, name: string): string | null => {
    const place = places.get(draft.foreign)
    return place ? lookForAttachment(place, web ?? (draft.foreign.folders.join('/') || null), topic, name) : null
  }
  return {
    documents: [...convertDrafts(drafts, { ...options, findAttachment })],
    refusals,
    passedOver,
    readAttachment: (from) => readFileSync(from),
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
  if (!entry.isSymbolicLink() || !existsSync(join(root, path))) return false
  const target = relative(realpathSync(root), realpathSync(join(root, path)))
  return target !== '..' && !target.startsWith(`..${sep}`) && statSync(join(root, path)).isFile()
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

/** Read one file; `null` where it is no document. */
async function readFile(file: Found, preferences: ReadonlyMap<string, string>): Promise<Draft | Refusal | null> {
  const refuse = (reason: string): Refusal => ({ path: file.path, reason })
  const { size } = lstatSync(file.absolute)
  if (size > maxPacked)
    return file.isNamed ? refuse(`${size} bytes, expected at most ${maxPacked}; no document is that large`) : null
  if (/\.(?:md|markdown)$/i.test(file.path))
    return file.isNamed ? refuse('this is Markdown already; copy it into the content folder') : null
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file.absolute)
  } catch {
    return refuse('this file cannot be read; give the right to read it')
  }
  const decoded = size > maxText ? { text: null, guessed: null } : decodeLines(bytes)
  const recognised = recogniseFormat(bytes, decoded.text)
  if (recognised.type === 'refused') return refuse(recognised.reason)
  if (recognised.type === 'other')
    return file.isNamed || /\.(?:txt|tml)$/i.test(file.path)
      ? refuse(
          size > maxText
            ? `${size} bytes, expected at most ${maxText} of text; split it`
            : 'this is no text, topic or Word document',
        )
      : null
  const name = basename(file.path).replace(/(?:\.twiki)?\.(?:txt|docx|text|tml)$/i, '')
  const foreign: Foreign = {
    path: file.path,
    name,
    folders: file.folders,
    group: file.isNamed ? '' : basename(file.root),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  if (recognised.format === 'word') return readArchive(foreign)
  const text = decoded.text ?? ''
  if (findDeepLine(text.replace(/\|/g, ' ')) !== null)
    return refuse(`a line that is longer than ${maxLine} characters, or nests too deep; no person wrote it`)
  if (countLines(text) > maxLines) return refuse(`more than ${maxLines} lines; split the document`)
  if ((text.match(/[<[`%*_=|+]/g)?.length ?? 0) > maxSigns)
    return refuse(`more than ${maxSigns} signs of markup; no person wrote it`)
  const draft = recognised.format === 'twiki' ? readTopic(foreign, text, { preferences }) : readWordText(foreign, text)
  if (decoded.guessed !== null)
    draft.losses.push({ kind: 'encoding', line: decoded.guessed, column: 1, what: 'read as windows-1252', words: 0 })
  return draft
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Unpack the parts of a Word document within bounds, whatever sizes the archive states, and read it. */
async function readArchive(foreign: Foreign): Promise<Draft | Refusal> {
  const parts = new Map<string, string>()
  let total = 0
  for (const entry of listEntries(foreign.bytes) ?? []) {
    const packed = packedBytes(foreign.bytes, entry)
    if (packed === null)
      return { path: foreign.path, reason: 'this archive is damaged; open the document in Word and save it again' }
    const bytes =
      entry.method === 8
        ? inflate(packed, Math.min(maxUnpacked - total, Math.max(1_000_000, packed.length * maxRatio)))
        : packed
    total += bytes?.length ?? maxUnpacked
    if (bytes === null || total > maxUnpacked)
      return {
        path: foreign.path,
        reason: `${entry.name} unpacks to more than any document needs; the archive is refused`,
      }
    if (/^(?:word\/[\w-]+|docProps\/core)\.xml$/.test(entry.name))
      parts.set(entry.name, new TextDecoder().decode(bytes))
  }
  return readWord(foreign, parts satisfies WordParts)
}

function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch {
    return null
  }
}

/** Where a file attached to a topic may lie: beside the topics in a folder named after it, or in `pub` beside `data`. */
function lookForAttachment({ root, absolute }: Found, web: string | null, topic: string, name: string): string | null {
  const parts = [...(web ?? '').split('/'), topic, name].filter(Boolean)
  if (
    parts.some(
      (part) => part === '..' || part === '.' || /[\\\0]/.test(part) || (part !== name && part.includes('/')),
    ) ||
    name.includes('/')
  )
    return null
  const inWeb = parts.join('/')
  const folders = [root, dirname(root), dirname(dirname(root))]
  const candidates = [
    join(dirname(absolute), topic, name),
    join(dirname(absolute), name),
    ...folders.map((folder) => join(folder, 'pub', inWeb)),
  ]
  return candidates.find((candidate) => existsSync(candidate) && lstatSync(candidate).isFile()) ?? null
}
