import { type ComparedLine, compareLines, toWordSet } from './compare-lines.ts'
import type { ComparedNumber } from './compare-numbers.ts'
import { nameCells } from './name-cells.ts'
import type { Part } from './parts.ts'

/** A section in which two documents differ. */
export interface ComparedSection {
  name: string
  is: 'changed' | 'added' | 'removed'
  /** Address below the base, with its anchor; that of the earlier document where only that has it. */
  url: string
  numbers: ComparedNumber[]
  /** But those that differ in nothing but a number of `numbers`. */
  lines: ComparedLine[]
}

/** A section as each of two documents has it. */
interface Pair {
  before: Part | null
  after: Part | null
}

/** The sections in which two texts differ, in the order of the later one. */
export interface ComparedParts {
  sections: ComparedSection[]
  /** How many sections say the same in both. */
  same: number
}

/** What is known besides: numbers of both, and the addresses of their pages. */
interface Besides {
  numbers: readonly ComparedNumber[]
  before: string
  after: string
  /** What stands before the first heading is called so. */
  beginning: string
}

/** Compare two texts section by section. */
export function compareParts(before: readonly Part[], after: readonly Part[], besides: Besides): ComparedParts {
  const pairs = pairParts(before, after)
  const sections = pairs.flatMap((pair) => comparePair(pair, besides))
  return {
    sections,
    same: pairs.filter(({ before: was, after: is }) => hasWords(was) || hasWords(is)).length - sections.length,
  }
}

/** Sections of two documents by their names, in the order of the later one; what only the earlier has stands behind what it followed there. */
function pairParts(before: readonly Part[], after: readonly Part[]): Pair[] {
  const earlier = new Map(before.map((part) => [part.key, part]))
  const pairs: Pair[] = after.map((part) => ({ before: earlier.get(part.key) ?? null, after: part }))
  const kept = new Set(after.map(({ key }) => key))
  let last: Part | null = null
  for (const part of before) {
    const behind = last
    const at = behind === null ? -1 : pairs.findIndex((pair) => pair.before === behind)
    if (!kept.has(part.key)) pairs.splice(at + 1, 0, { before: part, after: null })
    last = part
  }
  return pairs
}

function comparePair({ before, after }: Pair, besides: Besides): ComparedSection[] {
  const lines = compareLines(before?.lines ?? [], after?.lines ?? [])
  const numbers = besides.numbers.filter(({ section }) => section === after?.id)
  if (lines.length === 0 && numbers.length === 0) return []
  const headers = new Map([...(before?.headers ?? []), ...(after?.headers ?? [])])
  const [part, url] = after ? [after, besides.after] : [before, besides.before]
  return [
    {
      name: part?.name ?? besides.beginning,
      is: before === null ? 'added' : after === null ? 'removed' : 'changed',
      url: part?.id ? `${url}#${part.id}` : url,
      numbers,
      lines: nameCells(
        lines.filter((line) => !numbers.some((number) => isTold(line, number))),
        headers,
      ),
    },
  ]
}

/** Whether a line differs in one stretch, which is a number that is compared already. */
function isTold(line: ComparedLine, { label, before, after }: ComparedNumber): boolean {
  const [was, ...otherWas] = line.filter(({ is }) => is === 'removed')
  const [now, ...otherNow] = line.filter(({ is }) => is === 'added')
  if (!was || !now || otherWas.length + otherNow.length > 0) return false
  const words = toWordSet(line.map(({ text }) => text).join(''))
  return (
    before.includes(was.text.trim()) &&
    after.includes(now.text.trim()) &&
    [...toWordSet(label)].every((word) => words.has(word))
  )
}

function hasWords(part: Part | null): boolean {
  return part !== null && part.lines.length > 0
}
