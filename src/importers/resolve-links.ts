import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Parents, Root } from 'mdast'
import { toText } from '../core/parse/text/text.ts'
import { toSlug } from '../core/records/slug.ts'
import { foldSpace } from '../core/text/fold.ts'
import { walk } from '../core/parse/text/walk.ts'
import type { Draft, ForeignTarget } from './draft.ts'
import type { Loss } from './losses.ts'

/** A document whose place is known. */
export interface PlacedDraft {
  draft: Draft
  root: Root
  /** Anchors of the source and the heading, counted from 0, that each stands at. */
  anchors: ReadonlyMap<string, number>
  /** Path of the result below the target folder. */
  path: string
}

/** A file that comes along with a document. */
export interface Attachment {
  /** Where it lies, as `findAttachment` said. */
  from: string
  /** Its path below the target folder. */
  path: string
}

/** What links are looked up in. */
export interface Destinations {
  documents: readonly PlacedDraft[]
  /** Address of the old wiki up to its webs, such as `https://twiki.example.org/bin/view`, or `null`. */
  wiki: string | null
  /** Find a file attached to a topic; `null` where it is not there. */
  findAttachment: (draft: Draft, web: string | null, topic: string, file: string) => string | null
  /** Find a file by its path as reports name files; `null` where it is not there. */
  findFile: (draft: Draft, path: string) => string | null
}

/** Start of an address that stands for a file which the document itself holds, by its name. */
export const fileMark = 'import-file:'

/** Where a link leads in the result: an address, or nowhere, so that only its words remain. */
interface Resolved {
  url: string | null
  loss: Pick<Loss, 'kind' | 'what'> | null
  attachment: Attachment | null
}

/** Make a resolver of all links of one document; its tree is changed in place. Returns what was lost and what comes along. */
export function toResolver(
  destinations: Destinations,
): (placed: PlacedDraft) => { losses: Loss[]; attachments: Attachment[] } {
  const lookup = toLookup(destinations.documents)
  return (placed) => {
    const losses: Loss[] = []
    const attachments: Attachment[] = []
    const resolve = (url: string): string | null => {
      if (url.startsWith(fileMark))
        return relativePath(placed.path, `${placed.path.replace(/\.md$/, '')}/${url.slice(fileMark.length)}`)
      const index = /^import:(\d+)$/.exec(url)?.[1]
      const link = index === undefined ? undefined : placed.draft.links[Number(index)]
      const at = { line: link?.line ?? 1, column: link?.column ?? 1 }
      const resolved = link
        ? resolveTarget(link.target, placed, destinations, lookup)
        : url.startsWith('#')
          ? resolveHash(url, placed, lookup)
          : checkProtocol(url)
      if (resolved.loss) losses.push({ ...resolved.loss, ...at, words: 0 })
      if (resolved.attachment) attachments.push(resolved.attachment)
      return resolved.url
    }
    resolveChildren(placed.root, resolve)
    return { losses, attachments }
  }
}

/** Resolve every link and image below a node; one that leads nowhere gives way to its words. */
function resolveChildren(node: Nodes, resolve: (url: string) => string | null): void {
  if (!('children' in node)) return
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    resolveChildren(child, resolve)
    if (child.type !== 'link' && child.type !== 'image') return [child]
    const url = resolve(child.url)
    if (url !== null) return [{ ...child, url }]
    return child.type === 'link' ? child.children : child.alt ? [{ type: 'text', value: ` ${child.alt} ` }] : []
  })
  Object.assign(node, { children })
}

/** Find a topic by web and name, by name alone where only one has it; and a page by the path of its source. */
interface Lookup {
  topic: (web: string | null, topic: string) => PlacedDraft | null
  page: ReadonlyMap<string, PlacedDraft>
}

function toLookup(documents: readonly PlacedDraft[]): Lookup {
  const exact = new Map<string, PlacedDraft>()
  const named = new Map<string, PlacedDraft | null>()
  for (const placed of documents) {
    const { name, folders } = placed.draft.foreign
    exact.set(`${folders.join('/')}/${name}`, placed)
    named.set(name, named.has(name) ? null : placed)
    for (const { web, topic } of placed.draft.formerNames) exact.set(`${web ?? folders.join('/')}/${topic}`, placed)
  }
  // Files of pages are named with blanks, dashes or underscores, in small letters or not.
  const loose = Map.groupBy(documents, ({ draft }) => toSlug(draft.foreign.name))
  const findLoose = (topic: string): PlacedDraft | null => {
    const found = loose.get(toSlug(topic)) ?? []
    return found.length === 1 && found[0]?.draft.format !== 'twiki' ? (found[0] ?? null) : null
  }
  return {
    topic: (web, topic) => exact.get(`${web ?? ''}/${topic}`) ?? named.get(topic) ?? findLoose(topic),
    page: new Map(documents.map((placed) => [placed.draft.foreign.path, placed])),
  }
}

function resolveTarget(target: ForeignTarget, from: PlacedDraft, destinations: Destinations, lookup: Lookup): Resolved {
  if (target.type === 'file') return resolveFile(target, from, destinations, lookup)
  if (target.type === 'attachment') return resolveAttachment(target, from, destinations, lookup)
  const to = target.topic === null ? from : lookup.topic(target.web, target.topic)
  if (to === from) return resolveWithin(target, from, destinations, lookup)
  if (to) {
    const hash = target.anchor === null || target.anchor === '' ? '' : toHash(to, target.anchor)
    return {
      url: relativePath(from.path, to.path) + (hash ?? ''),
      loss:
        hash === null
          ? { kind: 'dead-link', what: `${target.written}: no such place in ${to.draft.foreign.name}` }
          : null,
      attachment: null,
    }
  }
  if (!target.isNamed) return { url: null, loss: null, attachment: null }
  // An address of the web stays one; a topic is kept by its name, or by its old address where that is known.
  const anchor = target.anchor === null ? '' : `#${target.anchor}`
  const name = [...(target.web ?? '').split('/'), target.topic ?? ''].filter(Boolean)
  const kept = /^https?:/i.test(target.written)
    ? target.written
    : destinations.wiki !== null
      ? `${destinations.wiki}/${name.join('/')}${anchor}`
      : keepWritten(target.written, target.topic ?? '', anchor)
  const isWeb = /^https?:/i.test(kept)
  return {
    url: kept,
    loss: isWeb && /^https?:/i.test(target.written) ? null : { kind: 'dead-link', what: target.written },
    attachment: null,
  }
}

/** A link to another page of the import, or to a file beside it, which comes along. */
function resolveFile(
  { path, anchor, written }: ForeignTarget & { type: 'file' },
  from: PlacedDraft,
  { findFile }: Destinations,
  { page }: Lookup,
): Resolved {
  const to = page.get(path)
  if (to) {
    const hash = anchor === null ? '' : (toHash(to, anchor) ?? '')
    if (to === from) return { url: hash === '' ? null : hash, loss: null, attachment: null }
    return { url: relativePath(from.path, to.path) + hash, loss: null, attachment: null }
  }
  const found = findFile(from.draft, path)
  const name = (path.split('/').at(-1) ?? '').replace(/[\u0000-\u001f\\:*?"<>|#%]/g, '-')
  if (found === null || /^\.*$/.test(name))
    return { url: written.replaceAll(' ', '%20'), loss: { kind: 'dead-link', what: written }, attachment: null }
  const attachment = { from: found, path: `${from.path.replace(/\.md$/, '')}/${name}` }
  return { url: relativePath(from.path, attachment.path), loss: null, attachment }
}

/**
 * A link from a topic to itself: its words where it leads to no place, as a heading that is the topic's name does;
 * a place that the topic does not have may be one of another topic, or the name of one.
 */
function resolveWithin(
  { web, anchor, written }: ForeignTarget & { type: 'topic' },
  from: PlacedDraft,
  { documents }: Destinations,
  lookup: Lookup,
): Resolved {
  if (anchor === null || anchor === '') return { url: null, loss: null, attachment: null }
  const hash = toHash(from, anchor)
  if (hash !== null) return { url: hash, loss: null, attachment: null }
  const others = documents.filter(({ anchors }) => anchors.has(anchor))
  const [other] = others
  const topic = lookup.topic(web, anchor)
  if (topic && topic !== from) return { url: relativePath(from.path, topic.path), loss: null, attachment: null }
  if (others.length === 1 && other)
    return { url: relativePath(from.path, other.path) + (toHash(other, anchor) ?? ''), loss: null, attachment: null }
  const what = `${written}: no such place in ${from.draft.foreign.name}`
  return { url: null, loss: { kind: 'dead-link', what }, attachment: null }
}

/** The name as it is written; one of several words as the name of the topic that it means. */
function keepWritten(written: string, topic: string, anchor: string): string {
  return /\s/.test(written) ? encodeURI(topic) + anchor : encodeURI(written)
}

function resolveAttachment(
  { web, topic, file }: ForeignTarget & { type: 'attachment' },
  from: PlacedDraft,
  { findAttachment }: Destinations,
  lookup: Lookup,
): Resolved {
  const owner = topic === null ? from : (lookup.topic(web, topic) ?? from)
  const safe = file.replace(/[\u0000-\u001f\\/:*?"<>|]/g, '-')
  if (safe === '' || /^\.*$/.test(safe))
    return { url: null, loss: { kind: 'missing-attachment', what: file }, attachment: null }
  const path = `${owner.path.replace(/\.md$/, '')}/${safe}`
  const found = findAttachment(owner.draft, web, topic ?? owner.draft.foreign.name, file)
  const url = relativePath(from.path, path)
  return found === null
    ? { url, loss: { kind: 'missing-attachment', what: file }, attachment: null }
    : { url, loss: null, attachment: { from: found, path } }
}

/** A link within a document that came from a format without topics; its place may be in another part of a document that was split. */
function resolveHash(url: string, placed: PlacedDraft, { page }: Lookup): Resolved {
  const hash = toHash(placed, url.slice(1))
  if (hash !== null) return { url: hash, loss: null, attachment: null }
  const [whole = ''] = placed.draft.foreign.path.split('#')
  const part = page.get(whole + url)
  if (part) return { url: relativePath(placed.path, part.path), loss: null, attachment: null }
  return { url: null, loss: { kind: 'dead-link', what: url }, attachment: null }
}

/** Addresses of the web are kept if their protocol is followed; what is no address at all keeps only its words. */
function checkProtocol(url: string): Resolved {
  const protocol = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (protocol === undefined && url !== '' && !url.startsWith('/'))
    return { url: url.startsWith('www.') ? `http://${url}` : url, loss: null, attachment: null }
  if (protocol === undefined)
    return url === ''
      ? { url: null, loss: null, attachment: null }
      : { url, loss: { kind: 'dead-link', what: url }, attachment: null }
  const isFollowed = ['http', 'https', 'ftp', 'mailto', 'tel', 'irc', 'ircs', 'xmpp'].includes(protocol)
  return isFollowed
    ? { url, loss: null, attachment: null }
    : { url: null, loss: { kind: 'unsafe-link', what: url.slice(0, 80) }, attachment: null }
}

/** The address of a heading, by an anchor of the source or by the words of the heading as the wiki makes them one. */
function toHash({ root, anchors }: PlacedDraft, anchor: string): string | null {
  const slugger = new GithubSlugger()
  const headings: { text: string; slug: string }[] = []
  walk<Nodes, Parents>(root, (node) => {
    if (node.type !== 'heading') return undefined
    const text = foldSpace(toText(node satisfies Heading))
    headings.push({ text, slug: slugger.slug(text) })
    return 'skip'
  })
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const wanted = bare(anchor)
  const known = anchors.get(anchor)
  const found =
    known === undefined
      ? (headings.find(({ text }) => bare(text) === wanted) ??
        headings.find(({ text }) => wanted.length > 8 && bare(text).startsWith(wanted)))
      : headings[known]
  return found ? `#${found.slug}` : null
}

/** The way from one document to another. Both are paths below the target folder. */
export function relativePath(from: string, to: string): string {
  const own = from.split('/').slice(0, -1)
  const other = to.split('/')
  while (own.length > 0 && other.length > 1 && own[0] === other[0]) {
    own.shift()
    other.shift()
  }
  return [...own.map(() => '..'), ...other].map((part) => encodeURIComponent(part)).join('/')
}
