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
    let made = typeof given === 'string' ? null : given
    const mayMatch = (text: string): boolean => {
      look ??= toLook(sources)
      return look(text)(index)
    }
    const make = (): RegExp => (made ??= new RegExp(own.source, own.flags))
    return {
      mayMatch,
      test: (text) => mayMatch(text) && make().test(text),
      exec: (text) => (mayMatch(text) ? make().exec(text) : null),
    }
  }
}

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
  const needs = sources.map(({ source, flags }) => [...new Set(toNeededWords(source, flags).map(toNumber))])
  const find = toWordFinder([...lists.values()].map(({ words }) => words))
  const found = new Uint8Array(lists.size)
  let last = ''
  const mayMatch = (index: number): boolean => {
    for (const list of needs[index] ?? []) if (found[list] === 0) return false
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
