import { decodeAddress } from '../../text/decode-address.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { type PartsOfFile, toPartAnchors } from './part-anchors.ts'

/** Where a link of a document leads. */
export type Target =
  /** A page of the site, below the base, with an anchor or ''. */
  | { type: 'page'; document: DocumentRecord; hash: string }
  /** An anchor on the same page. */
  | { type: 'anchor'; hash: string }
  /** A file beside the Markdown, by its path below the content folder and its published path below the base. */
  | { type: 'file'; path: string; url: string }
  /** An address of the site that no document or file of the content made. */
  | { type: 'address'; url: string }
  /** Another site. */
  | { type: 'web'; url: string }
  /** A relative path that leads to nothing. */
  | { type: 'missing'; path: string }
  /** A protocol that is not followed, such as `javascript:`. */
  | { type: 'refused'; url: string }

/** Finds where a link of the document at `from` leads. */
export type LinkResolver = (from: string, url: string) => Target

/** What link targets are looked up in. */
export interface LinkTargets {
  /** Path of a folder → address of the list of what is in it. */
  lists: ReadonlyMap<string, string>
  documents: ReadonlyMap<string, DocumentRecord>
  /** Path below the content folder → published path. */
  files: ReadonlyMap<string, string>
  /** Address of the published site, `null` where it is not known. */
  site: string | null
  /** Whether nothing may lead to a target. */
  isConcealed?: (target: Target) => boolean
}

/** Make a resolver: links between Markdown files lead to their pages, links to other files to where those are published. */
export function toLinkResolver(targets: LinkTargets): LinkResolver {
  const own = targets.site === null ? null : `${targets.site.replace(/\/$/, '')}/`
  const known = toKnownTargets(targets)
  const isConcealed = targets.isConcealed ?? (() => false)
  const resolve: LinkResolver = (from, url) => {
    const trimmed = url.trim()
    // A link to this very site by its full address is followed within it.
    const within = own !== null && trimmed.startsWith(own) ? resolve(from, `/${trimmed.slice(own.length)}`) : null
    if (within?.type === 'page') return within
    if (trimmed.startsWith('#')) return toAnchor(from, trimmed, known.parts)
    const target = toWeb(trimmed) ?? resolveWithin(from, trimmed, known)
    return isConcealed(target) ? { type: 'missing', path: url } : target
  }
  return remember(resolve)
}

/** What the record has, by composed paths: whoever types a link may compose a letter and its accent in another way than the file. */
interface KnownTargets extends Pick<LinkTargets, 'documents' | 'files'> {
  parts: ReadonlyMap<string, PartsOfFile>
  /** Address of the page or list of each folder. */
  folders: ReadonlyMap<string, string>
  /** Documents by address. */
  pages: ReadonlyMap<string, DocumentRecord>
}

function toKnownTargets(targets: LinkTargets): KnownTargets {
  const documents = composed(targets.documents)
  const all = [...documents.values()]
  const indexes = all.filter(({ path }) => /(?:^|\/)(?:readme|index)\.md$/i.test(path))
  const ofIndexes = new Map(indexes.map(({ path, url }) => [path.slice(0, Math.max(0, path.lastIndexOf('/'))), url]))
  return {
    documents,
    files: composed(targets.files),
    parts: toPartAnchors(all),
    // The page of a folder comes before the list of what is in it.
    folders: new Map([...composed(targets.lists), ...composed(ofIndexes)]),
    pages: new Map(all.map((document) => [document.url, document])),
  }
}

/** Where an address with a protocol leads; `null` where it has none. Control characters hide no protocol. */
function toWeb(url: string): Target | null {
  if (url.startsWith('//')) return { type: 'web', url: `https:${url}` }
  const protocol = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]
  if (protocol === undefined) return null
  const isFollowed = /^(?:https?|ftp|mailto|tel|irc|ircs|xmpp)$/i.test(protocol)
  return { type: isFollowed ? 'web' : 'refused', url }
}

/** Where a path leads: to a document, a file, a page, a folder, else to an address that the site may have. */
function resolveWithin(from: string, url: string, known: KnownTargets): Target {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  const target = resolvePath(from, decodeAddress(path))?.normalize('NFC') ?? null
  if (target === null) return { type: 'missing', path }
  const document = toDocument(target, hash, known)
  if (document) return document
  const file = known.files.get(target)
  if (file !== undefined) return { type: 'file', path: target, url: file }
  const page = path.startsWith('/') ? known.pages.get(`/${target}/`) : undefined
  if (page) return { type: 'page', document: page, hash }
  const folder = known.folders.get(target)
  if (folder) return { type: 'address', url: folder + hash }
  return isSiteAddress(path) ? { type: 'address', url: path + hash } : { type: 'missing', path }
}

/** The document at a path, with or without its ending, or the meeting of its file that an anchor stands in. */
function toDocument(target: string, hash: string, { documents, parts }: KnownTargets): Target | null {
  const held = parts.get(target) ?? parts.get(`${target}.md`)
  if (held) {
    const anchor = held.anchors.get(decodeAddress(hash.slice(1)))
    return { type: 'page', ...(anchor ?? { document: documents.get(target) ?? held.first, hash }) }
  }
  const endings = [target, `${target}.md`, target.replace(/\.html?$/i, '.md')]
  const document = endings.map((each) => documents.get(each)).find((found) => found !== undefined)
  return document ? { type: 'page', document, hash } : null
}

/** Whether a path from the top may be an address that the site makes: a page, a feed, a calendar, a file of records. */
function isSiteAddress(path: string): boolean {
  const isMade = !/\.\w+$/.test(path) || /\/(?:feed\.xml|[\w-]+\.ics|[\w-]+\.json)$/.test(path)
  return path.startsWith('/') && isMade
}

/** Where an anchor of the same document leads: in a file of many meetings perhaps to another of them. */
function toAnchor(from: string, hash: string, parts: ReadonlyMap<string, PartsOfFile>): Target {
  const found = parts.get(fileOf(from).normalize('NFC'))?.anchors.get(decodeAddress(hash.slice(1)))
  if (!found) return { type: 'anchor', hash }
  return found.document.path === from && found.hash !== ''
    ? { type: 'anchor', hash: found.hash }
    : { type: 'page', ...found }
}

function composed<Value>(paths: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...paths].map(([path, value]) => [path.normalize('NFC'), value]))
}

/** Keep what each link of a folder leads to: every rule and every page asks again. */
function remember(resolve: LinkResolver): LinkResolver {
  const known = new Map<string, Map<string, Target>>()
  return (from, url) => {
    if (url.startsWith('#')) return resolve(from, url)
    const folder = from.slice(0, from.lastIndexOf('/') + 1)
    const targets = known.get(folder) ?? new Map<string, Target>()
    known.set(folder, targets)
    const target = targets.get(url) ?? resolve(from, url)
    targets.set(url, target)
    return target
  }
}

/** The path from one document to another, as a link of the first writes it. */
export function toRelativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  const differs = here.findIndex((part, index) => there[index] !== part)
  const common = differs === -1 ? here.length : differs
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/')
}

/** Resolve a relative path within the content folder; `null` where it leaves the folder. */
function resolvePath(from: string, path: string): string | null {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
