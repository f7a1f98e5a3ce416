import { toNeededWords } from './needed-words.ts'
import { toWordFinder } from './word-finder.ts'

/** An expression that is asked only of texts which have the words that it needs. */
export interface Watched {
  /** Whether a text has them. */
  mayMatch: (text: string) => boolean
  test: (text: string) => boolean
  exec: (text: string) => RegExpExecArray | null
}

/** Add an expression to those that are watched for together, made already or by its source and flags. */
export type Watch = (expression: RegExp | string, flags?: string) => Watched

/**
 * Watch for expressions that are asked of the same texts, together: one walk through a text tells which of them may match.
 * That costs less than one of them, and an expression of which no text has the words is never made or compiled.
 *
 *     const watch = toWatch()
 *     const moves = watch(`\\b${motion} (?:by|from)\\b`, 'iu')
 *     moves.test(sentence)
 */
export function toWatch(): Watch {
  const sources: { source: string; flags: string }[] = []
  let look: Look | null = null
  return (given, flags = '') => {
    const own = typeof given === 'string' ? { source: given, flags } : given
    const index = sources.push(own) - 1
    look = null
    const isOfWords = own.flags === 'i' && plainWords.test(own.source)
    let made = typeof given === 'string' ? null : given
    const mayMatch = (text: string): boolean => {
      look ??= toLook(sources)
      return look(text)(index)
    }
    const make = (): RegExp => (made ??= new RegExp(own.source, own.flags))
    return {
      mayMatch,
      test: (text) => mayMatch(text) && (isOfWords || make().test(text)),
      exec: (text) => (mayMatch(text) ? make().exec(text) : null),
    }
  }
}

/** The source of an expression that is a choice of words and nothing else: a text that has one of them matches. */
const plainWords = /^(?:[^\\()[\]{}*+?.^$|]|\\[/.]){2,}(?:\|(?:[^\\()[\]{}*+?.^$|]|\\[/.]){2,})*$/u

/** Tells of a text which expressions may match it, by their numbers. */
type Look = (text: string) => (index: number) => boolean

/** The last answer is kept, since all ask of one text in turn. */
function toLook(sources: readonly { source: string; flags: string }[]): Look {
  const lists = new Map<string, { words: readonly string[]; number: number }>()
  /** The number of a list; many expressions need the same. */
  const toNumber = (words: readonly string[]): number => {
    const key = words.join(' ')
    const list = lists.get(key) ?? { words, number: lists.size }
    lists.set(key, list)
    return list.number
  }
  const needs = sources.map(({ source, flags }) => toRarestFirst(toNeededWords(source, flags)).map(toNumber))
  // One row of numbers, and where those of each expression begin: all expressions are asked of every text.
  const row = Uint32Array.from(needs.flat())
  const starts = new Uint32Array(needs.length + 1)
  needs.forEach(({ length }, index) => (starts[index + 1] = (starts[index] ?? 0) + length))
  const find = toWordFinder([...lists.values()].map(({ words }) => words))
  const found = new Uint8Array(lists.size)
  let last = ''
  const mayMatch = (index: number): boolean => {
    const end = starts[index + 1] ?? 0
    for (let at = starts[index] ?? 0; at < end; at += 1) if (found[row[at] ?? 0] === 0) return false
    return true
  }
  return (text) => {
    if (text !== last) {
      found.fill(0)
      find(text, found)
      last = text
    }
    return mayMatch
  }
}

/** Long words are rare: what is asked first settles nearly every question. */
function toRarestFirst(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))
  return [...lists].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)
}
