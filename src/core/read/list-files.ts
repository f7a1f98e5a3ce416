import { byCodeUnit } from '../text/compare.ts'
import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { findNameFault, isLaidOutAsRepository, mostFolders, type NameFault } from './admitted-name.ts'
import { isLeftOut, listName } from './left-out.ts'
import { type Message, startOfFile } from './message.ts'
import { type Published, readPublished } from './published-list.ts'

/** A folder that is to be listed. */
interface Folder {
  /** Below the content folder, `''` for itself. */
  path: string
  /** How many folders it lies in, itself among them. */
  depth: number
  /** The site that was published into it, or into one above. */
  site: PublishedSite | null
}

/** A folder of the content into which a site was published, and what of it. */
interface PublishedSite {
  path: string
  files: Published
}

/** List the files of a content folder, sorted: paths below it. What cannot be listed or followed is told. */
export function listFiles(root: string, messages: Message[]): string[] {
  const found: string[] = []
  const folders: Folder[] = [{ path: '', depth: 0, site: null }]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(root, folder.path, messages)
    const site = siteIn(root, folder, entries)
    const isRepository = isLaidOutAsRepository(entries.map(({ name }) => name))
    for (const entry of entries) {
      if (isLeftOut(folder.path, entry.name)) continue
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
      if (site !== null && !entry.isDirectory() && isPublished(root, path, site)) continue
      if (isUnreadableName(path, entry.name, messages)) continue
      const fault = findNameFault(entry.name, folder.depth)
      // Of what is nested too deep the outermost is told.
      if (fault !== null && folder.depth <= mostFolders + 1) messages.push(toNameMessage(path, fault))
      if (isRepository && /^head$/i.test(entry.name)) messages.push(toNameMessage(path, repository))
      if (entry.isDirectory()) folders.push({ path, depth: folder.depth + 1, site })
      else if (entry.isFile()) found.push(path)
      else if (entry.isSymbolicLink() && isFileInside(root, path, messages)) found.push(path)
    }
  }
  return found.sort(byCodeUnit)
}

const repository: NameFault = {
  what: 'beside "objects" and "refs" this makes a git repository of the folder',
  advice: 'rename it',
}

function toNameMessage(path: string, { what, advice }: NameFault): Message {
  return { path, place: startOfFile, rule: 'foreign-name', reason: `${what}, so no preview is made of it; ${advice}` }
}

/** How many bytes a name may take: no usual file system holds more than 255, and `.txt` may be put behind it. */
const longestName = 240

function isUnreadableName(path: string, name: string, messages: Message[]): boolean {
  const isUnreadable = name.includes('\uFFFD') || Buffer.byteLength(name) > longestName
  const reason = 'a name that is not UTF-8 or too long; rename the file'
  if (isUnreadable) messages.push({ path, place: startOfFile, rule: 'unreadable', reason })
  return isUnreadable
}

/** The site that lies in a folder by its own list; the content folder itself is none. */
function siteIn(root: string, { path, site }: Folder, entries: readonly Dirent[]): PublishedSite | null {
  const isListed = path !== '' && entries.some((entry) => entry.name === listName && entry.isFile())
  return isListed ? { path, files: readPublished(join(root, path)) } : site
}

/**
 * Whether a file is what was published there. Anybody can put a list beside documents: it hides no document, and nothing
 * else but what it names with its size.
 */
function isPublished(root: string, path: string, site: PublishedSite): boolean {
  const file = isMarkdown(path) ? undefined : site.files.get(path.slice(site.path.length + 1))
  return file !== undefined && (file.size === -1 || lstatSync(join(root, path)).size === file.size)
}

/** Whether a file is a document, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

function toMessage(path: string, reason: string, rule = 'unreadable'): Message {
  return { path, place: startOfFile, rule, reason }
}

function entriesOf(root: string, folder: string, messages: Message[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (folder === '') throw error
    messages.push(toMessage(folder, 'this folder cannot be listed; give the right to read it'))
    return []
  }
}

const ledOut =
  'this symbolic link leads out of the content folder, or to a hidden file of it, and is not followed; copy the file into the folder'

function isFileInside(root: string, path: string, messages: Message[]): boolean {
  let target: string
  try {
    target = realpathSync(join(root, path))
  } catch {
    messages.push(toMessage(path, 'this symbolic link leads nowhere; remove it or restore its target'))
    return false
  }
  const inside = relative(root, target)
  // On Windows the way to another drive is no relative one: `D:\secret.txt`.
  const isHidden =
    isAbsolute(inside) || inside.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')
  if (isHidden) {
    messages.push(toMessage(path, ledOut, 'outside-folder'))
    return false
  }
  // A linked folder could contain itself; its files are found at their own place anyway.
  return statSync(target).isFile()
}

/** What changes whenever a file is written or replaced. */
export function stampOf(file: string): string | null {
  const { ino, size, ctimeNs } = statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {}
  return ctimeNs === undefined ? null : `${ino}:${size}:${ctimeNs}`
}
