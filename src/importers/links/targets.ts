import type { ForeignTarget } from '../draft.ts'
import type { Loss } from '../losses.ts'
import { relativePath, toHash } from './addresses.ts'
import type { Attachment, Destinations, Lookup, PlacedDraft } from './lookup.ts'

type TopicTarget = ForeignTarget & { type: 'topic' }

/** Where a link leads in the result: an address, or nowhere, so that only its words remain. */
export interface Resolved {
  url: string | null
  loss: Pick<Loss, 'kind' | 'what'> | null
  attachment: Attachment | null
}

/** Resolve a link of a wiki or a link to a file. */
export function resolveTarget(
  target: ForeignTarget,
  from: PlacedDraft,
  destinations: Destinations,
  lookup: Lookup,
): Resolved {
  switch (target.type) {
    case 'file':
      return resolveFile(target, from, destinations, lookup)
    case 'attachment':
      return resolveAttachment(target, from, destinations, lookup)
    case 'topic':
      return resolveTopic(target, from, destinations, lookup)
  }
}

/** A link to a topic; one that is not imported keeps its name or its old address. */
function resolveTopic(target: TopicTarget, from: PlacedDraft, destinations: Destinations, lookup: Lookup): Resolved {
  const to = target.topic === null ? from : lookup.topic(target.web, target.topic)
  if (to === from) return resolveWithin(target, from, destinations, lookup)
  if (!to) return target.isNamed ? keepAddress(target, destinations) : leadsTo(null)
  const url = relativePath(from.path, to.path)
  const hash = target.anchor === null || target.anchor === '' ? '' : toHash(to, target.anchor)
  if (hash !== null) return leadsTo(url + hash)
  return deadLink(url, `${target.written}: no such place in ${to.draft.foreign.name}`)
}

/** An address of the web stays one; a topic is kept by its name, or by its old address where that is known. */
function keepAddress({ web, topic, anchor, written }: TopicTarget, { wiki }: Destinations): Resolved {
  if (/^https?:/i.test(written)) return leadsTo(written)
  const hash = anchor === null ? '' : `#${anchor}`
  const name = [...(web ?? '').split('/'), topic ?? ''].filter(Boolean)
  return deadLink(wiki === null ? keepWritten(written, topic ?? '', hash) : `${wiki}/${name.join('/')}${hash}`, written)
}

/** The name as it is written; one of several words as the name of the topic that it means. */
function keepWritten(written: string, topic: string, hash: string): string {
  return /\s/.test(written) ? encodeURI(topic) + hash : encodeURI(written)
}

/**
 * A link from a topic to itself: its words where it leads to no place, as a heading that is the topic's name does;
 * a place that the topic does not have may be one of another topic, or the name of one.
 */
function resolveWithin(
  { web, anchor, written }: TopicTarget,
  from: PlacedDraft,
  { documents }: Destinations,
  lookup: Lookup,
): Resolved {
  if (anchor === null || anchor === '') return leadsTo(null)
  const hash = toHash(from, anchor)
  if (hash !== null) return leadsTo(hash)
  const topic = lookup.topic(web, anchor)
  if (topic && topic !== from) return leadsTo(relativePath(from.path, topic.path))
  const others = documents.filter(({ anchors }) => anchors.has(anchor))
  const [other] = others
  if (others.length === 1 && other) return leadsTo(relativePath(from.path, other.path) + (toHash(other, anchor) ?? ''))
  return deadLink(null, `${written}: no such place in ${from.draft.foreign.name}`)
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
    if (to === from) return leadsTo(hash === '' ? null : hash)
    return leadsTo(relativePath(from.path, to.path) + hash)
  }
  const found = findFile(from.draft, path)
  const name = (path.split('/').at(-1) ?? '').replace(/[\u0000-\u001f\\:*?"<>|#%]/g, '-')
  if (found === null || isDots(name)) return deadLink(written.replaceAll(' ', '%20'), written)
  const attachment = { from: found, path: beside(from, name) }
  return leadsTo(relativePath(from.path, attachment.path), attachment)
}

function resolveAttachment(
  { web, topic, file }: ForeignTarget & { type: 'attachment' },
  from: PlacedDraft,
  { findAttachment }: Destinations,
  lookup: Lookup,
): Resolved {
  const owner = topic === null ? from : (lookup.topic(web, topic) ?? from)
  const name = file.replace(/[\u0000-\u001f\\/:*?"<>|]/g, '-')
  if (isDots(name)) return missingFile(null, file)
  const path = beside(owner, name)
  const found = findAttachment(owner.draft, web, topic ?? owner.draft.foreign.name, file)
  const url = relativePath(from.path, path)
  return found === null ? missingFile(url, file) : leadsTo(url, { from: found, path })
}

/** A name of nothing but dots leads out of its folder, an empty one nowhere. */
function isDots(name: string): boolean {
  return /^\.*$/.test(name)
}

/** Where a file comes to lie that belongs to a document: in the folder of its name. */
function beside({ path }: PlacedDraft, name: string): string {
  return `${path.replace(/\.md$/, '')}/${name}`
}

/** A link within a document that came from a format without topics; its place may be in another part of a document that was split. */
export function resolveHash(url: string, placed: PlacedDraft, { page }: Lookup): Resolved {
  const hash = toHash(placed, url.slice(1))
  if (hash !== null) return leadsTo(hash)
  const [whole = ''] = placed.draft.foreign.path.split('#')
  const part = page.get(whole + url)
  if (part) return leadsTo(relativePath(placed.path, part.path))
  const parts = [...page].filter(([path]) => path === whole || path.startsWith(`${whole}#`))
  for (const [, other] of parts) {
    const there = parts.length > 1 ? toHash(other, url.slice(1)) : null
    if (there !== null) return leadsTo(relativePath(placed.path, other.path) + there)
  }
  return deadLink(null, url)
}

/** Protocols that a reader may follow. */
const followed = new Set(['http', 'https', 'ftp', 'mailto', 'tel', 'irc', 'ircs', 'xmpp'])

/** How much of an address that is not followed is told, in characters. */
const toldLength = 80

/** Addresses of the web are kept if their protocol is followed; what is no address at all keeps only its words. */
export function checkProtocol(url: string): Resolved {
  const protocol = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (protocol !== undefined)
    return followed.has(protocol)
      ? leadsTo(url)
      : { url: null, loss: { kind: 'unsafe-link', what: url.slice(0, toldLength) }, attachment: null }
  if (url === '') return leadsTo(null)
  if (url.startsWith('/')) return deadLink(url, url)
  return leadsTo(url.startsWith('www.') ? `http://${url}` : url)
}

function leadsTo(url: string | null, attachment: Attachment | null = null): Resolved {
  return { url, loss: null, attachment }
}

function deadLink(url: string | null, what: string): Resolved {
  return { url, loss: { kind: 'dead-link', what }, attachment: null }
}

function missingFile(url: string | null, what: string): Resolved {
  return { url, loss: { kind: 'missing-attachment', what }, attachment: null }
}
