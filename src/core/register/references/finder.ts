import escapeRegExp from 'escape-string-regexp'
import { digest } from '../../read/digest.ts'
import type { ToolRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import { foldName, isLong, isTelling, isWildcard, namesToExpression, toWildcardTest } from './name-patterns.ts'

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

/** What is looked for in texts, besides the tickets of `site.yaml`. */
export interface Names {
  tools: readonly ToolRecord[]
  /** Id of a milestone, as documents write it → address of its row. */
  milestones: ReadonlyMap<string, string>
}

/** Finds what refers to a thing of one kind, where no ticket stands. */
type Search = (text: string) => Reference[]

/** Make a finder for the names of all tools and milestones and the ticket patterns of `site.yaml`. */
export function toReferenceFinder({ tools, milestones }: Names, settings: Settings): ReferenceFinder {
  const findTickets = toTicketSearch(settings.tickets)
  const findTools = toToolSearch(tools)
  const findMilestones = toMilestoneSearch(milestones)
  return (text) => {
    const tickets = findTickets(text)
    const taken = new Set(
      tickets.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    )
    const isFree = (at: number): boolean => !taken.has(at)
    return [
      ...tickets,
      ...findTools(text).filter(({ start, end }) => isFree(start) && isFree(end - 1)),
      ...findMilestones(text).filter(({ start }) => isFree(start)),
    ].sort((a, b) => a.start - b.start)
  }
}

function toTicketSearch(tickets: Settings['tickets']): Search {
  const patterns = tickets.map(({ match, url }) => ({ expression: ticketToExpression(match), url }))
  return (text) =>
    patterns.flatMap(({ expression, url }) =>
      [...text.matchAll(expression)].map((match) => {
        const target = url.replace(/\{(?:number|key)\}/g, encodeURIComponent(match[1] ?? ''))
        return { ...stretchOf(match), tool: null, milestone: null, target }
      }),
    )
}

function toToolSearch(tools: readonly ToolRecord[]): Search {
  const toolOf = toToolFinder(tools)
  const names = tools.flatMap((tool) => tool.names.filter(isTelling))
  // What only contains the name of a tool is found as a whole, and leads nowhere.
  const others = new Set(tools.flatMap((tool) => tool.except.map((phrase) => foldName(phrase).toLowerCase())))
  const expression = namesToExpression([...names, ...others])
  return (text) =>
    [...(expression ? text.matchAll(expression) : [])].flatMap((match) => {
      const words = foldName(match[0])
      const tool = others.has(words.toLowerCase()) ? undefined : toolOf(words)
      const { start, end } = stretchOf(match)
      const isPart = text[start - 1] === '/' || text[end] === '/'
      if (!tool || (isPart && !isCompound(text, start, end, toolOf))) return []
      return [{ start, end, tool: tool.id, milestone: null, target: tool.url }]
    })
}

/** Tells which tool words name. */
type ToolFinder = (words: string) => ToolRecord | undefined

function toToolFinder(tools: readonly ToolRecord[]): ToolFinder {
  const names = tools.flatMap((tool) => tool.names.filter(isTelling).map((name) => ({ name, tool })))
  const long = names.filter(({ name }) => isLong(name))
  const exact = new Map(names.map(({ name, tool }) => [foldName(name), tool]))
  const folded = new Map(long.map(({ name, tool }) => [foldName(name).toLowerCase(), tool]))
  const wildcards = names
    .filter(({ name }) => isWildcard(name))
    .map(({ name, tool }) => ({ test: toWildcardTest(name), tool }))
  return (words) =>
    exact.get(words) ?? folded.get(words.toLowerCase()) ?? wildcards.find(({ test }) => test(words))?.tool
}

function toMilestoneSearch(milestones: Names['milestones']): Search {
  const expression = namesToExpression([...milestones.keys()], 'gu')
  return (text) =>
    [...(expression ? text.matchAll(expression) : [])].flatMap((match) => {
      const target = milestones.get(match[0])
      return target === undefined ? [] : [{ ...stretchOf(match), tool: null, milestone: target, target }]
    })
}

function stretchOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

/** Digest all that a finder of these names is made from: as long as it is the same, it finds the same. */
export function toLexicon({ tools, milestones }: Names, { tickets }: Settings): string {
  const names = tools.map(({ id, url, names, except }) => [id, url, names, except])
  return digest(JSON.stringify([names, [...milestones], tickets]))
}

/**
 * Whether a name with a slash beside it is one of a few names: `Topology/GOCDB`, `HTCondor/HTCondor-CE`. Each begins with a
 * capital letter or is a name itself; a path or an address is none.
 */
function isCompound(text: string, start: number, end: number, toolOf: ToolFinder): boolean {
  const before = /[^\s()[\]"'“”‘’,;!?]*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const behind = /^[^\s()[\]"'“”‘’,;!?]*/u.exec(text.slice(end, end + 80))?.[0] ?? ''
  const parts = (before + text.slice(start, end) + behind).replace(/[.:]+$/, '').split('/')
  return parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}\p{N}+-]*$/u.test(part) || toolOf(part) !== undefined)
}

/** `GOC ticket {number}` → what matches `GOC ticket 10984`. */
function ticketToExpression(match: string): RegExp {
  const pattern = escapeRegExp(match)
    .replace(/\\\{number\\\}/g, '(\\d{1,12})')
    .replace(/\\\{key\\\}/g, '([\\p{L}\\p{N}-]{1,40})')
    .replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'giu')
}
