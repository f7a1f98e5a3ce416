import escapeRegExp from 'escape-string-regexp'
import { type Passage, placeOfLine, wordsOf } from '../../parse/text/passages.ts'
import { splitSentences } from '../../parse/speech/sentences.ts'
import { digest } from '../../read/digest.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'

/** A stretch of text that names a tool, a milestone or a ticket, by offsets. */
export interface Reference {
  start: number
  end: number
  /** Id of the tool, or `null`. */
  tool: string | null
  /** Address of the row of the milestone, or `null`. */
  milestone: string | null
  /** Where it leads: an address below the base, starting with a slash, or the web address of the ticket. */
  target: string
}

/** Finds what texts refer to. */
export type ReferenceFinder = (text: string) => Reference[]

/** One sentence of one document that names a tool. */
export interface Mention {
  tool: string
  path: string
  section: string | null
  /** Of the line that names it. */
  place: Place
  sentence: string
  /** The passage that the sentence stands in, white space folded. */
  text: string
}

/** One sentence of one document that names a milestone. */
export interface MilestoneUse extends Omit<Mention, 'tool'> {
  /** Address of the row of the milestone. */
  milestone: string
}

/** A ticket of another system that a document names. */
export interface TicketUse {
  /** As written: `GOC ticket 10984`. */
  text: string
  url: string
  path: string
  place: Place
}

/** What is looked for in texts, besides the tickets of `site.yaml`. */
export interface Names {
  tools: readonly ToolRecord[]
  /** Id of a milestone, as documents write it → address of its row. */
  milestones: ReadonlyMap<string, string>
}

/** Make a finder for the names of all tools and milestones and the ticket patterns of `site.yaml`. */
export function toReferenceFinder({ tools, milestones }: Names, settings: Settings): ReferenceFinder {
  const names = tools.flatMap((tool) => tool.names.filter(isTelling).map((name) => ({ name, tool })))
  const exact = new Map(names.map(({ name, tool }) => [normal(name), tool]))
  const folded = new Map(
    names.filter(({ name }) => isLong(name)).map(({ name, tool }) => [normal(name).toLowerCase(), tool]),
  )
  const wildcards = names
    .filter(({ name }) => isWildcard(name))
    .map(({ name, tool }) => ({ test: toWildcardTest(name), tool }))
  const toolOf = (words: string): ToolRecord | undefined =>
    exact.get(words) ?? folded.get(words.toLowerCase()) ?? wildcards.find(({ test }) => test(words))?.tool
  // What only contains the name of a tool is found as a whole, and leads nowhere.
  const others = new Set(tools.flatMap((tool) => tool.except.map((phrase) => normal(phrase).toLowerCase())))
  const nameExpression = namesToExpression([...names.map(({ name }) => name), ...others])
  const milestoneExpression = namesToExpression([...milestones.keys()], 'gu')
  const tickets = settings.tickets.map((ticket) => ({ expression: ticketToExpression(ticket.match), url: ticket.url }))
  return (text) => {
    const found: Reference[] = []
    const taken = new Set<number>()
    for (const { expression, url } of tickets) {
      for (const match of text.matchAll(expression)) {
        const target = url.replace(/\{(?:number|key)\}/g, encodeURIComponent(match[1] ?? ''))
        found.push({ start: match.index, end: match.index + match[0].length, tool: null, milestone: null, target })
        for (let at = match.index; at < match.index + match[0].length; at += 1) taken.add(at)
      }
    }
    for (const match of nameExpression ? text.matchAll(nameExpression) : []) {
      const words = normal(match[0])
      const tool = others.has(words.toLowerCase()) ? undefined : toolOf(words)
      const isFree = !taken.has(match.index) && !taken.has(match.index + match[0].length - 1)
      const end = match.index + match[0].length
      const isPart = text[match.index - 1] === '/' || text[end] === '/'
      if (tool && isFree && (!isPart || isCompound(text, match.index, end, toolOf)))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          tool: tool.id,
          milestone: null,
          target: tool.url,
        })
    }
    for (const match of milestoneExpression ? text.matchAll(milestoneExpression) : []) {
      const target = milestones.get(match[0])
      if (target !== undefined && !taken.has(match.index))
        found.push({ start: match.index, end: match.index + match[0].length, tool: null, milestone: target, target })
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** Digest all that a finder of these names is made from: as long as it is the same, it finds the same. */
export function toLexicon({ tools, milestones }: Names, { tickets }: Settings): string {
  const names = tools.map(({ id, url, names, except }) => [id, url, names, except])
  return digest(JSON.stringify([names, [...milestones], tickets]))
}

/** What documents refer to, in their order. */
export interface Uses {
  mentions: Mention[]
  milestoneUses: MilestoneUse[]
  tickets: TicketUse[]
}

/** Collect every sentence that names a tool or a milestone, and every ticket. */
export function toUses(documents: readonly DocumentRecord[], find: ReferenceFinder): Uses {
  const mentions: Mention[] = []
  const milestoneUses: MilestoneUse[] = []
  const tickets: TicketUse[] = []
  for (const document of documents) {
    const { path, passages } = document
    const own = document.kind === 'tool' ? document.id : null
    for (const passage of passages) {
      const references = find(passage.text)
      for (const { tool, milestone, target, start, end } of references) {
        if (tool === null && milestone === null)
          tickets.push({ text: passage.text.slice(start, end), url: target, path, place: passage.place })
      }
      // What the page of a tool says of it is no mention.
      mentions.push(
        ...toNamings(passage, references, ({ tool }) => tool).flatMap(({ id, ...naming }) =>
          id === own ? [] : [{ tool: id, path, section: passage.section, ...naming }],
        ),
      )
      if (document.kind !== 'milestone')
        milestoneUses.push(
          ...toNamings(passage, references, ({ milestone }) => milestone).map(({ id, ...naming }) => ({
            milestone: id,
            path,
            section: passage.section,
            ...naming,
          })),
        )
    }
  }
  return { mentions, milestoneUses, tickets }
}

/** A sentence and what it names. */
interface Naming extends Pick<Mention, 'place' | 'sentence' | 'text'> {
  id: string
}

/** One entry for each thing in each sentence that names it. `references` are in reading order. */
function toNamings(
  passage: Passage,
  references: readonly Reference[],
  idOf: (reference: Reference) => string | null,
): Naming[] {
  if (references.length === 0) return []
  const namings = new Map<string, Naming>()
  const { text, place } = passage
  const whole = wordsOf(passage)
  const sentences = splitSentences(text)
  let at = 0
  let line = 0
  let seen = 0
  for (const reference of references) {
    const id = idOf(reference)
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= reference.start) at += 1
    for (let feed = text.indexOf('\n', seen); feed !== -1 && feed < reference.start; feed = text.indexOf('\n', seen)) {
      line += 1
      seen = feed + 1
    }
    const key = `${id} ${at}`
    if (id !== null && !namings.has(key))
      namings.set(key, {
        id,
        place: placeOfLine(place, line),
        sentence: wordsOf(passage, sentences[at]?.start, sentences[at]?.end),
        text: whole,
      })
  }
  return [...namings.values()]
}

/** Names of five letters and more are known in any case (`glideinWMS`); short ones only as written, or `it` would be a tool. */
function isLong(name: string): boolean {
  return name.replace(/[^\p{L}]/gu, '').length >= 5
}

function normal(name: string): string {
  return name.replace(/\s+/g, ' ')
}

/** What may be hung onto a name with a hyphen without making another name of it: `HTCondor-only`. */
const suffix =
  '(?:only|based|related|specific|like|style|compatible|enabled|side|wide|aware|capable)(?![\\p{L}\\p{N}_-])'

/** `gratia-probe*` is every name that begins so; with fewer letters before the star it would be too many. */
function isWildcard(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_+-]{2,}\*$/u.test(name)
}

function isTelling(name: string): boolean {
  return !name.includes('*') || isWildcard(name)
}

function toWildcardTest(name: string): (words: string) => boolean {
  const start = name.slice(0, -1)
  const isFolded = isLong(start)
  return (words) => (isFolded ? words.toLowerCase().startsWith(start.toLowerCase()) : words.startsWith(start))
}

function toPattern(name: string): string {
  if (isWildcard(name)) return `${escapeRegExp(name.slice(0, -1))}(?:[\\p{L}\\p{N}_+.-]*[\\p{L}\\p{N}_+])?`
  return escapeRegExp(name).replace(/\s+/g, '\\s+')
}

/**
 * Whether a name with a slash beside it is one of a few names: `Topology/GOCDB`, `HTCondor/HTCondor-CE`. Each begins with a
 * capital letter or is a name itself; a path or an address is none.
 */
function isCompound(text: string, start: number, end: number, toolOf: (words: string) => unknown): boolean {
  const before = /[^\s()[\]"'“”‘’,;!?]*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const behind = /^[^\s()[\]"'“”‘’,;!?]*/u.exec(text.slice(end, end + 80))?.[0] ?? ''
  const parts = (before + text.slice(start, end) + behind).replace(/[.:]+$/, '').split('/')
  return parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}\p{N}+-]*$/u.test(part) || toolOf(part) !== undefined)
}

/** Longest name first; a name is no part of a longer word, identifier or address. */
function namesToExpression(names: readonly string[], flags = 'giu'): RegExp | null {
  if (names.length === 0) return null
  const patterns = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(toPattern)
  return new RegExp(
    `(?<![\\p{L}\\p{N}_@#.-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_@]|[-.](?!${suffix})\\p{L}|[-.]\\p{N})`,
    flags,
  )
}

function ticketToExpression(match: string): RegExp {
  const pattern = escapeRegExp(match)
    .replace(/\\\{number\\\}/g, '(\\d{1,12})')
    .replace(/\\\{key\\\}/g, '([\\p{L}\\p{N}-]{1,40})')
    .replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'giu')
}
