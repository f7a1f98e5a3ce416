import { toNeededWords } from './needed-words.ts'
import { toWordFinder, type WordFinder } from './word-finder.ts'

/** An expression that is asked only of texts which have the words that it needs. */
export interface Watched {
  /** Its number among those that are watched for together. */
  number: number
  /** Whether a text has them. */
  mayMatch: (text: string) => boolean
  test: (text: string) => boolean
  exec: (text: string) => RegExpExecArray | null
}

/** Watches for expressions that are asked of the same texts. */
export interface Watch {
  /** Add an expression, made already or by its source and flags. */
  (expression: RegExp | string, flags?: string): Watched
  /** Tell which of many things are worth a look in a text: those whose expressions may all match it. All are added by then. */
  among: <Item>(items: readonly Item[], of: (item: Item) => readonly Watched[]) => (text: string) => Item[]
}

/**
 * Watch for expressions that are asked of the same texts, together: one walk through a text tells which of them may match.
 * That costs less than one of them, and an expression of which no text has the words is never made or compiled.
 *
 *     const watch = toWatch()
 *     const moves = watch(`\\b${motion} (?:by|from)\\b`, 'iu')
 *     moves.test(sentence)
 */
export function toWatch(): Watch {
  const sources: Source[] = []
  let look: Look | null = null
  const looked = (): Look => (look ??= toLook(sources))
  const add = (given: RegExp | string, flags = ''): Watched => {
    const own = typeof given === 'string' ? { source: given, flags } : given
    const number = sources.push(own) - 1
    look = null
    const isOfWords = own.flags === 'i' && plainWords.test(own.source)
    let made = typeof given === 'string' ? null : given
    const mayMatch = (text: string): boolean => {
      const { find, needs } = looked()
      return hasAll(find(text), needs, number)
    }
    const make = (): RegExp => (made ??= new RegExp(own.source, own.flags))
    return {
      number,
      mayMatch,
      test: (text) => mayMatch(text) && (isOfWords || make().test(text)),
      exec: (text) => (mayMatch(text) ? make().exec(text) : null),
    }
  }
  return Object.assign(add, {
    among: <Item>(items: readonly Item[], of: (item: Item) => readonly Watched[]) => {
      let all: Needs | null = null
      return (text: string): Item[] => {
        const { find, needs } = looked()
        all ??= toNeeds(items.map((item) => of(item).flatMap(({ number }) => listsOf(needs, number))))
        const found = find(text)
        const own = all
        return items.filter((_, index) => hasAll(found, own, index))
      }
    },
  })
}

/** The source of an expression that is a choice of words and nothing else: a text that has one of them matches. */
const plainWords = /^(?:[^\\()[\]{}*+?.^$|]|\\[/.]){2,}(?:\|(?:[^\\()[\]{}*+?.^$|]|\\[/.]){2,})*$/u

type Source = Pick<RegExp, 'source' | 'flags'>

/** What is known of expressions that are watched for together. */
interface Look {
  /** Tells which lists of words a text has a word of: 1 at their numbers. */
  find: (text: string) => Uint8Array
  needs: Needs
}

/** The lists of which each expression needs a word: one row of numbers, and where those of each begin, since all are asked of every text. */
interface Needs {
  row: Uint16Array
  starts: Uint32Array
}

function toNeeds(lists: readonly (readonly number[])[]): Needs {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, index) => (starts[index + 1] = (starts[index] ?? 0) + length))
  return { row: Uint16Array.from(lists.flat()), starts }
}

function listsOf({ row, starts }: Needs, number: number): number[] {
  return [...row.subarray(starts[number], starts[number + 1])]
}

function hasAll(found: Uint8Array, { row, starts }: Needs, number: number): boolean {
  const end = starts[number + 1] ?? 0
  for (let at = starts[number] ?? 0; at < end; at += 1) if (found[row[at] ?? 0] === 0) return false
  return true
}

function toLook(sources: readonly Source[]): Look {
  const lists = new Map<string, { words: readonly string[]; number: number }>()
  /** The number of a list; many expressions need the same. */
  const toNumber = (words: readonly string[]): number => {
    const key = words.join(' ')
    const list = lists.get(key) ?? { words, number: lists.size }
    lists.set(key, list)
    return list.number
  }
  const needs = toNeeds(sources.map(({ source, flags }) => toRarestFirst(toNeededWords(source, flags)).map(toNumber)))
  return { find: toRemembering(toWordFinder([...lists.values()].map(({ words }) => words)), lists.size), needs }
}

/** For so many texts it is remembered what was found: the sentences of a document are asked again and again. */
const mostRemembered = 256

function toRemembering(find: WordFinder, lists: number): Look['find'] {
  const known = new Map<string, Uint8Array>()
  /** Used again when all is forgotten. */
  const kept: Uint8Array[] = []
  let last = ''
  let found: Uint8Array = new Uint8Array(lists)
  find(last, found)
  return (text) => {
    if (text === last) return found
    last = text
    const before = known.get(text)
    if (before) return (found = before)
    if (known.size >= mostRemembered) known.clear()
    found = kept[known.size] ??= new Uint8Array(lists)
    found.fill(0)
    find(text, found)
    known.set(text, found)
    return found
  }
}

/** Long words are rare: what is asked first settles nearly every question. */
function toRarestFirst(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))
  return [...lists].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)
}
