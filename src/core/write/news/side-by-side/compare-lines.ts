import { diffArrays } from 'diff'
import { shareOf } from '../../../text/share.ts'
import { markWords, type Piece, whole } from './mark-words.ts'

/** A line in which two texts differ: it went, it came, or its words are others. */
export type ComparedLine = Piece[]

/** Beyond so many lines that differ two parts are shown one after the other. */
const mostEdits = 1000

/** How many lines ahead the line is looked for that became another. */
const reach = 20

/** From here on two lines are one that was changed: the share of words that they have in common. */
const enough = 0.5

/** A line of one text and what became of it in the other; `null` where one of them has nothing like it. */
export type LinePair = readonly [before: string | null, after: string | null]

/** Compare two texts line by line; lines that both have, in one order, are left out. */
export function compareLines(before: readonly string[], after: readonly string[]): ComparedLine[] {
  return alignLines(before, after)
    .filter(([was, is]) => was !== is)
    .map(([was, is]) => (was === null || is === null ? whole(was, is) : markWords(was, is)))
}

/** Lay two texts beside each other, every line of both in its order. */
export function alignLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits })
  if (parts === undefined) return pairLines(before, after)
  const pairs: LinePair[] = []
  let removed: string[] = []
  for (const { value, added, removed: isRemoved } of parts) {
    if (isRemoved) {
      removed = value
      continue
    }
    pairs.push(...pairLines(removed, added ? value : []))
    if (!added) pairs.push(...value.map((line): LinePair => [line, line]))
    removed = []
  }
  return [...pairs, ...pairLines(removed, [])]
}

/** Pair lines that went with those that came where they are alike, keeping the order of both. */
function pairLines(removed: readonly string[], added: readonly string[]): LinePair[] {
  const pairs: LinePair[] = []
  const words = removed.map(toWordSet)
  let at = 0
  let news: LinePair[] = []
  for (const line of added) {
    const own = toWordSet(line)
    const shares = words.slice(at, at + reach).map((other) => shareOf(own, other))
    const best = shares.indexOf(Math.max(...shares))
    if ((shares[best] ?? 0) < enough) {
      news.push([null, line])
      continue
    }
    const gone = removed.slice(at, at + best).map((other): LinePair => [other, null])
    pairs.push(...gone, ...news, [removed[at + best] ?? '', line])
    news = []
    at += best + 1
  }
  return [...pairs, ...removed.slice(at).map((gone): LinePair => [gone, null]), ...news]
}

/** The words of a line, in small letters. */
export function toWordSet(line: string): ReadonlySet<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}
