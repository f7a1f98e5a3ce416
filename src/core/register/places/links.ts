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
}

/** Make a resolver: links between Markdown files lead to their pages, links to other files to where those are published. */
export function toLinkResolver(targets: LinkTargets): LinkResolver {
  // Whoever types a link may compose a letter and its accent in another way than the name of the file does.
  const documents = composed(targets.documents)
  const files = composed(targets.files)
  const lists = composed(targets.lists)
  const { site } = targets
  const parts = toPartAnchors(documents.values())
  const folders = new Map<string, string>()
  for (const { path, url } of documents.values()) {
    if (/(?:^|\/)(?:readme|index)\.md$/i.test(path)) folders.set(path.slice(0, Math.max(0, path.lastIndexOf('/'))), url)
  }
  const pages = new Map([...documents.values()].map((document) => [document.url, document]))
  const own = site === null ? null : `${site.replace(/\/$/, '')}/`
  const resolve: LinkResolver = (from, url) => {
    const trimmed = url.trim()
    // A link to this very site by its full address is followed within it.
    const within = own !== null && trimmed.startsWith(own) ? resolve(from, `/${trimmed.slice(own.length)}`) : null
    if (within?.type === 'page') return within
    if (trimmed.startsWith('#')) return toAnchor(from, trimmed, parts)
    if (trimmed.startsWith('//')) return { type: 'web', url: `https:${trimmed}` }
    const protocol = /^([a-z][a-z\d+.-]*):/i.exec(trimmed.replace(/[\u0000-\u0020]/g, ''))
    if (protocol)
      return /^(?:https?|ftp|mailto|tel|irc|ircs|xmpp)$/i.test(protocol[1] ?? '')
        ? { type: 'web', url: trimmed }
        : { type: 'refused', url: trimmed }
    const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(trimmed) ?? []
    const target = resolvePath(from, decodeAddress(path))?.normalize('NFC') ?? null
    if (target === null) return { type: 'missing', path }
    const held = parts.get(target) ?? parts.get(`${target}.md`)
    if (held) {
      const anchor = held.anchors.get(decodeAddress(hash.slice(1)))
      return anchor
        ? { type: 'page', ...anchor }
        : { type: 'page', document: documents.get(target) ?? held.first, hash }
    }
    const document =
      documents.get(target) ?? documents.get(`${target}.md`) ?? documents.get(target.replace(/\.html?$/i, '.md'))
    if (document) return { type: 'page', document, hash }
    const file = files.get(target)
    if (file !== undefined) return { type: 'file', path: target, url: file }
    const page = path.startsWith('/') ? pages.get(`/${target}/`) : undefined
    if (page) return { type: 'page', document: page, hash }
    const folder = folders.get(target) ?? lists.get(target)
    if (folder) return { type: 'address', url: folder + hash }
    // A path from the top may be an address of the site.
    return path.startsWith('/') && (!/\.\w+$/.test(path) || /\/(?:feed\.xml|[\w-]+\.ics|[\w-]+\.json)$/.test(path))
      ? { type: 'address', url: path + hash }
      : { type: 'missing', path }
  }
  return remember(resolve)
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

/** Decode the escapes of an address; one that is none is taken as it stands. */
export function decodeAddress(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
