import { ofActions } from '../../lexicon/en/small-words.ts'

/** The wording of an action, reduced to what can be compared. */
export interface Wording {
  /** Words without endings and stop words, each once, with their weight. */
  words: ReadonlyMap<string, number>
  /** Sum of the weights. */
  weight: number
  /** Ticket keys and version numbers, which tell actions apart whose words are alike. */
  tickets: ReadonlySet<string>
  versions: ReadonlySet<string>
}

/** How alike two wordings are. */
export interface Likeness {
  /** Dice's coefficient of the weighted words, 0 to 1. */
  score: number
  /** The same over the shorter one alone: 1 where it is contained in the other. */
  contained: number
  /** How many words both have. */
  shared: number
}

/** A ticket key says more than a word. */
const ticketWeight = 2

/** Reduce the wording of an action. */
export function toWording(text: string): Wording {
  const tickets = new Set([...text.matchAll(/\b\p{Lu}{2,}-\d+\b/gu)].map(([key]) => key.toLowerCase()))
  const plain = text.replace(/https?:\/\/\S+|[<>]/g, ' ').toLowerCase()
  const words = new Map<string, number>()
  const versions = new Set<string>()
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+(?:[._/+-][\p{L}\p{N}]+)*/gu)) {
    if (ofActions.has(word) || tickets.has(word)) continue
    if (/^v?\d+(?:[.-][\dx]+)+[a-z\d-]*$/.test(word)) versions.add(word.replace(/^v/, ''))
    words.set(toStem(word), 1)
  }
  for (const key of tickets) words.set(key, ticketWeight)
  return { words, weight: [...words.values()].reduce((sum, weight) => sum + weight, 0), tickets, versions }
}

/** Measure how alike two wordings are from what they have in common: the weight of the words, and their number. */
export function measure(a: Wording, b: Wording, common: { weight: number; shared: number }): Likeness {
  const [one, other] = [weigh(a, b), weigh(b, a)]
  const smaller = Math.min(one, other)
  return {
    score: one + other === 0 ? 0 : (2 * common.weight) / (one + other),
    contained: smaller === 0 ? 0 : common.weight / smaller,
    shared: common.shared,
  }
}

/** The weight of a wording; tickets count only where both name some, for one may have been opened in between. */
function weigh(own: Wording, other: Wording): number {
  return other.tickets.size > 0 ? own.weight : own.weight - ticketWeight * own.tickets.size
}

/** Cut the ending of an English word, roughly: `tests`, `testing` and `tested` are one. */
function toStem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word
  return word.replace(/(?:ing|ed|es|s|e)$/, '')
}
