import type { ActionStatement } from '../parse/action-statement.ts'
import { measure, type Likeness, toWording, type Wording } from './wording.ts'

/** A statement with what it is compared by. */
export interface Comparable {
  statement: ActionStatement
  wording: Wording
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
  return { statement, wording: toWording(statement.text), key: `${toPlain(statement.text)} (${statement.owners.join(', ').toLowerCase()})` }
}

/** Letters and figures in lower case. */
export function toPlain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** A word that this many statements of one meeting have tells none of them apart. */
const mostHolders = 40

/**
 * Follow actions without a number from one meeting to the next: by wording and owner, one to one, the likest first.
 * Only statements that share a telling word are compared, so the work grows with their number, not with its square.
 */
export function followActions(earlier: readonly Comparable[], later: readonly Comparable[]): Match[] {
  const holders = toHolders(earlier)
  const candidates = later.flatMap((after, index) =>
    [...shareWords(after.wording, holders)].flatMap(([other, common]) => {
      const before = earlier[other]
      const match = before ? compare(before, after, common) : null
      return match ? [{ ...match, earlier: other, later: index }] : []
    }),
  )
  candidates.sort((a, b) => b.score - a.score || b.contained - a.contained || a.earlier - b.earlier || a.later - b.later)
  const taken = { earlier: new Set<number>(), later: new Set<number>() }
  return candidates.filter((match) => {
    if (taken.earlier.has(match.earlier) || taken.later.has(match.later)) return false
    taken.earlier.add(match.earlier)
    taken.later.add(match.later)
    return true
  })
}

/** The statements that have each word, without words that too many have. */
function toHolders(statements: readonly Comparable[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  statements.forEach(({ wording }, index) => {
    for (const word of wording.words.keys()) {
      const known = holders.get(word)
      if (known) known.push(index)
      else holders.set(word, [index])
    }
  })
  for (const [word, own] of holders) if (own.length > mostHolders) holders.delete(word)
  return holders
}

/** What a wording has in common with each statement that shares a word: the weight of the words, and their number. */
function shareWords({ words }: Wording, holders: ReadonlyMap<string, readonly number[]>): Map<number, { weight: number; shared: number }> {
  const common = new Map<number, { weight: number; shared: number }>()
  for (const [word, weight] of words) {
    for (const index of holders.get(word) ?? []) {
      const known = common.get(index)
      if (known) Object.assign(known, { weight: known.weight + weight, shared: known.shared + 1 })
      else common.set(index, { weight, shared: 1 })
    }
  }
  return common
}

/** Whether two statements are one action: alike in wording, and no ticket or version tells them apart. The less is known of the owner, the liker they have to be. */
function compare(a: Comparable, b: Comparable, common: { weight: number; shared: number }): (Likeness & { owner: string | null }) | null {
  const likeness = measure(a.wording, b.wording, common)
  const { score, contained, shared } = likeness
  if (score < 0.5 && contained < 0.75) return null
  if (a.statement.number !== null && b.statement.number !== null) return null
  const isSame = score === 1
  const isSameTicket = a.wording.tickets.size > 0 && b.wording.tickets.size > 0
  if (!isSame && (differ(a.wording.tickets, b.wording.tickets) || (!isSameTicket && differ(a.wording.versions, b.wording.versions)))) return null
  const owner = commonOwner(a.statement.owners, b.statement.owners)
  const isOpen = a.statement.owners.length === 0 || b.statement.owners.length === 0
  const isContained = contained >= 0.75 && shared >= 3
  const isAlike = owner !== null ? score >= 0.5 || isContained : isOpen ? isSame || isContained || (score >= 0.6 && shared >= 3) : score >= 0.95 && shared >= 3
  return isAlike ? { ...likeness, owner } : null
}

/** Whether both name some, and none in common. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each))
}

/** An owner of both; `Tim` and `TimT` may be one. */
function commonOwner(a: readonly string[], b: readonly string[]): string | null {
  const isOne = (one: string, other: string): boolean => one === other || (Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one)))
  return a.find((one) => b.some((other) => isOne(one.toLowerCase(), other.toLowerCase()))) ?? null
}
