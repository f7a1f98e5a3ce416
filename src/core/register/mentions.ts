import type { Place } from '../read/message.ts'
import type { DocumentRecord, ToolRecord } from '../records/document.ts'
import type { Settings } from '../records/settings.ts'

/** A stretch of text that names a tool or a ticket, by offsets. */
export interface Reference {
  start: number
  end: number
  /** Id of the tool, or `null` for a ticket of another system. */
  tool: string | null
  /** Where it leads: the address of the tool's page below the base, or the web address of the ticket. */
  target: string
}

/** Finds what texts refer to. */
export type ReferenceFinder = (text: string) => Reference[]

/** One passage of one document that names a tool. */
export interface Mention {
  tool: string
  path: string
  section: string | null
  place: Place
  /** The passage, white space folded. */
  text: string
}

/** A ticket of another system that a document names. */
export interface TicketUse {
  /** As written: `GOC ticket 10984`. */
  text: string
  url: string
  path: string
  place: Place
}

/** Make a finder for the names of all tools and the ticket patterns of `site.yaml`. */
export function toReferenceFinder(tools: readonly ToolRecord[], settings: Settings): ReferenceFinder {
  const names = tools.flatMap((tool) => tool.names.map((name) => ({ name, tool })))
  const exact = new Map(names.map(({ name, tool }) => [normal(name), tool]))
  const folded = new Map(names.filter(({ name }) => isLong(name)).map(({ name, tool }) => [normal(name).toLowerCase(), tool]))
  const nameExpression = namesToExpression(names.map(({ name }) => name))
  const tickets = settings.tickets.map((ticket) => ({ expression: ticketToExpression(ticket.match), url: ticket.url }))
  return (text) => {
    const found: Reference[] = []
    const taken = new Set<number>()
    for (const { expression, url } of tickets) {
      for (const match of text.matchAll(expression)) {
        const target = url.replace(/\{(?:number|key)\}/g, encodeURIComponent(match[1] ?? ''))
        found.push({ start: match.index, end: match.index + match[0].length, tool: null, target })
        for (let at = match.index; at < match.index + match[0].length; at += 1) taken.add(at)
      }
    }
    for (const match of nameExpression ? text.matchAll(nameExpression) : []) {
      const words = normal(match[0])
      const tool = exact.get(words) ?? folded.get(words.toLowerCase())
      const isFree = !taken.has(match.index) && !taken.has(match.index + match[0].length - 1)
      if (tool && isFree) found.push({ start: match.index, end: match.index + match[0].length, tool: tool.id, target: tool.url })
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** Collect every passage that names a tool and every ticket, in the order of the documents. */
export function toMentions(documents: readonly DocumentRecord[], find: ReferenceFinder): { mentions: Mention[]; tickets: TicketUse[] } {
  const mentions: Mention[] = []
  const tickets: TicketUse[] = []
  for (const document of documents) {
    const { path, passages } = document
    const own = document.kind === 'tool' ? document.id : null
    for (const { text, section, place } of passages) {
      const references = find(text)
      const tools = new Set(references.map(({ tool }) => tool).filter((tool) => tool !== null))
      for (const tool of tools) {
        // What the page of a tool says of it is no mention.
        if (tool !== own) mentions.push({ tool, path, section, place, text: text.replace(/\s+/g, ' ').trim() })
      }
      for (const { tool, target, start, end } of references) {
        if (tool === null) tickets.push({ text: text.slice(start, end), url: target, path, place })
      }
    }
  }
  return { mentions, tickets }
}

/** Names of five letters and more are known in any case (`glideinWMS`); short ones only as written, or `it` would be a tool. */
function isLong(name: string): boolean {
  return name.replace(/[^\p{L}]/gu, '').length >= 5
}

function normal(name: string): string {
  return name.replace(/\s+/g, ' ')
}

/** Longest name first; a name is no part of a longer word, identifier or address. */
function namesToExpression(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const patterns = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((name) => escape(name).replace(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}_@#/.-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_@]|[-./]\\p{L}|[-.]\\p{N})`, 'giu')
}

function ticketToExpression(match: string): RegExp {
  const pattern = escape(match)
    .replace(/\\\{number\\\}/g, '(\\d{1,12})')
    .replace(/\\\{key\\\}/g, '([\\p{L}\\p{N}-]{1,40})')
    .replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'giu')
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
