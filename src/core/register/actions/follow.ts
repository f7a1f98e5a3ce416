import { countBefore } from '../../text/count-before.ts'
import { foldWords } from '../../text/fold.ts'
import { gather } from '../../text/gather.ts'
import type { ActionStatement } from '../../parse/actions/statement.ts'
import { measure, type Likeness, toWording, type Wording } from './wording.ts'

/** A statement with what it is compared by. */
export interface Comparable {
  statement: ActionStatement
  wording: Wording
  /** As it was before words of it were struck out: what it is found by in the meeting before. */
  former: { wording: Wording; key: string; owners: readonly string[] }
  /** Statements of one meeting with the same key say the same to the same people. */
  key: string
}

/** Two statements of neighbouring meetings that are taken for one action, by their places in the lists given. */
export interface Match extends Likeness {
  earlier: number
  later: number
  /** An owner of both, `null` where one of them names none, or others. */
  owner: string | null
}

/** Make a statement comparable. */
export function toComparable(statement: ActionStatement): Comparable {
  const now = toCompared(statement)
  return {
    statement,
    wording: now.wording,
    key: now.key,
    former: statement.former ? toCompared(statement.former) : now,
  }
}

function toCompared({ text, owners }: { text: string; owners: readonly string[] }): Comparable['former'] {
  return { wording: toWording(text), key: `${foldWords(text)} (${owners.join(', ').toLowerCase()})`, owners }
}

/** Whether one meeting says the same of one ticket twice, in other words: in the discussion and in its summary. */
export function isSaidAgain(a: Comparable, b: Comparable): boolean {
  if (!nameOneTicket(a.wording, b.wording)) return false
  const { score, contained } = measure(a.wording, b.wording, shareWords(a.wording, b.wording))
  return (score >= 0.6 || contained === 1) && commonOwner(a.statement.owners, b.statement.owners) !== null
}

/** No statement is compared with more others than this: those that share its rarest words. */
const mostCompared = 100

/**
 * Follow actions without a number from one meeting to the next: the same words to the same people first, then by wording
 * and owner, one to one, the likest first. Each is compared with few, so the work grows with their number, not with its square.
 */
export function followActions(earlier: readonly Comparable[], later: readonly Comparable[]): Match[] {
  const same = findSame(earlier, later)
  const taken = {
    earlier: new Set(same.map((match) => match.earlier)),
    later: new Set(same.map((match) => match.later)),
  }
  const holders = toHolders(earlier, taken.earlier)
  const candidates = later.flatMap((after, index) => {
    if (taken.later.has(index)) return []
    return [...findCandidates(after.former.wording, index, holders)].flatMap(
      (other) => toMatch(earlier, other, after, index) ?? [],
    )
  })
  candidates.sort(
    (a, b) => b.score - a.score || b.contained - a.contained || a.earlier - b.earlier || a.later - b.later,
  )
  const alike = candidates.filter((match) => {
    if (taken.earlier.has(match.earlier) || taken.later.has(match.later)) return false
    taken.earlier.add(match.earlier)
    taken.later.add(match.later)
    return true
  })
  return [...same, ...alike]
}

/** Statements that say the very same to the same people. */
function findSame(earlier: readonly Comparable[], later: readonly Comparable[]): Match[] {
  const places = new Map(earlier.map(({ key }, index) => [key, index]))
  return later.flatMap((after, index) => {
    const key = places.has(after.key) ? after.key : after.former.key
    const other = places.get(key)
    const match = other === undefined ? null : toMatch(earlier, other, after, index)
    if (!match) return []
    places.delete(key)
    return [match]
  })
}

function toMatch(earlier: readonly Comparable[], other: number, after: Comparable, index: number): Match | null {
  const before = earlier[other]
  const match = before ? compare(before, after) : null
  return match ? { ...match, earlier: other, later: index } : null
}

/** The statements that have each word, in their order, without those that are taken. */
function toHolders(statements: readonly Comparable[], taken: ReadonlySet<number>): Map<string, number[]> {
  return gather(
    statements.flatMap(({ wording }, index) =>
      taken.has(index) ? [] : [...wording.words.keys()].map((word) => [word, index] as const),
    ),
  )
}

/** The statements that share the rarest words; of a word that too many have, those nearest in the list, for lists keep their order. */
function findCandidates(
  { words }: Wording,
  index: number,
  holders: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const found = new Set<number>()
  const byRarity = [...words.keys()].map((word) => holders.get(word) ?? []).sort((a, b) => a.length - b.length)
  for (const own of byRarity) {
    const room = mostCompared - found.size
    if (room <= 0) break
    const before = countBefore(own.length, (at) => (own[at] ?? 0) < index)
    const start = Math.max(0, Math.min(before - Math.floor(room / 2), own.length - room))
    for (const each of own.slice(start, start + room)) found.add(each)
  }
  return found
}

/** What two wordings have in common: the weight of the words, and their number. */
function shareWords(a: Wording, b: Wording): { weight: number; shared: number } {
  const common = { weight: 0, shared: 0 }
  for (const [word, weight] of b.words) {
    if (!a.words.has(word)) continue
    common.weight += weight
    common.shared++
  }
  return common
}

/** How an earlier statement and a later one are one action, as the later one stands or as it was before words were struck out; `null` where they are not. */
function compare(a: Comparable, b: Comparable): (Likeness & { owner: string | null }) | null {
  if (a.statement.number !== null && b.statement.number !== null) return null
  const before = { wording: a.wording, owners: a.statement.owners }
  const now = compareWords(before, { wording: b.wording, owners: b.statement.owners })
  const former = b.statement.former === null ? null : compareWords(before, b.former)
  return former && (!now || former.score > now.score) ? former : now
}

interface Worded {
  wording: Wording
  owners: readonly string[]
}

/**
 * Whether two wordings are alike, and no ticket or version tells them apart. The less is known of the owner, the liker they
 * have to be; `release the client (SOFT-1), taken over from Jon` is what Jon had, by its ticket.
 */
function compareWords(a: Worded, b: Worded): (Likeness & { owner: string | null }) | null {
  const likeness = measure(a.wording, b.wording, shareWords(a.wording, b.wording))
  const { score, contained, shared } = likeness
  const owner = commonOwner(a.owners, b.owners)
  // Whoever has one ticket goes on with it, in whatever words.
  if (owner !== null && nameOneTicket(a.wording, b.wording)) return { ...likeness, owner }
  if (score < 0.5 && contained < 0.75) return null
  const isSame = score === 1
  const isSameTicket = a.wording.tickets.size > 0 && b.wording.tickets.size > 0
  if (
    !isSame &&
    (differ(a.wording.tickets, b.wording.tickets) || (!isSameTicket && differ(a.wording.versions, b.wording.versions)))
  )
    return null
  const isOpen = a.owners.length === 0 || b.owners.length === 0
  const isContained = contained >= 0.75 && shared >= 3
  const isAlike =
    owner !== null
      ? score >= 0.5 || isContained
      : isOpen
        ? isSame || isContained || (score >= 0.6 && shared >= 3)
        : shared >= 3 && (score >= 0.95 || (isSameTicket && contained === 1))
  return isAlike ? { ...likeness, owner } : null
}

/** Whether both name one ticket, and the same. */
function nameOneTicket(a: Wording, b: Wording): boolean {
  const [ticket] = a.tickets
  return ticket !== undefined && a.tickets.size === 1 && b.tickets.size === 1 && b.tickets.has(ticket)
}

/** Whether both name some, and none in common. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each))
}

/** An owner of both; `Tim` and `TimT` may be one. */
function commonOwner(a: readonly string[], b: readonly string[]): string | null {
  const isOne = (one: string, other: string): boolean =>
    one === other || (Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one)))
  return a.find((one) => b.some((other) => isOne(one.toLowerCase(), other.toLowerCase()))) ?? null
}
