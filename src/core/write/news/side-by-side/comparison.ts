import type { Book } from '../../../book.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { toSectionNamer } from '../../../register/metrics/section-names.ts'
import { sayDate } from '../../../text/date-words.ts'
import { en } from '../../../words/en/index.ts'
import { nameOfSeries } from '../words.ts'
import { type ComparedLine, compareLines } from './compare-lines.ts'
import { compareNumbers, type ComparedNumber } from './compare-numbers.ts'
import { type Part, toParts } from './parts.ts'

/** Two documents side by side. */
export interface Comparison {
  /** `Operations: 4 March 2021 and 11 March 2021` */
  title: string
  /** In one sentence. */
  summary: string
  before: Side
  after: Side
  /** Those that differ, in the order of the later document. */
  sections: ComparedSection[]
  /** How many sections say the same in both. */
  same: number
}

/** One of two documents. */
export interface Side {
  /** Its day, or its title where it has none. */
  name: string
  title: string
  path: string
  url: string
}

/** A section in which two documents differ. */
export interface ComparedSection {
  name: string
  is: 'changed' | 'added' | 'removed'
  /** Address below the base, with its anchor; that of the earlier document where only that has it. */
  url: string
  numbers: ComparedNumber[]
  lines: ComparedLine[]
}

/** A section as each of two documents has it. */
interface Pair {
  before: Part | null
  after: Part | null
}

/** Put two documents side by side, section by section: numbers compared, words marked. */
export function compareDocuments(book: Book, before: DocumentRecord, after: DocumentRecord): Comparison {
  const partsOf = (document: DocumentRecord): Part[] =>
    toParts(document, toSectionNamer(book.settings, document.series ?? ''))
  const numbers = compareNumbers(book, before.path, after.path)
  const pairs = pairParts(partsOf(before), partsOf(after))
  const sections = pairs.flatMap((pair): ComparedSection[] => {
    const own = numbers.filter(({ sections: at, after: value }) =>
      value === null ? at.before === pair.before?.id : at.after === pair.after?.id,
    )
    return compareParts(pair, own, { before, after })
  })
  const count = (is: ComparedSection['is']): number => sections.filter((section) => section.is === is).length
  const same = pairs.filter(({ before: was, after: is }) => hasWords(was) || hasWords(is)).length - sections.length
  return {
    title: sayTitle(book, before, after),
    summary: en.versions.counts({ changed: count('changed'), added: count('added'), removed: count('removed'), same }),
    before: toSide(before),
    after: toSide(after),
    sections,
    same,
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

function compareParts(
  { before, after }: Pair,
  numbers: ComparedNumber[],
  documents: { before: DocumentRecord; after: DocumentRecord },
): ComparedSection[] {
  const lines = compareLines(before?.lines ?? [], after?.lines ?? [])
  if (lines.length === 0 && numbers.length === 0) return []
  const [part, { url }] = after ? [after, documents.after] : [before, documents.before]
  return [
    {
      name: part?.name ?? 'Before the first heading',
      is: before === null ? 'added' : after === null ? 'removed' : 'changed',
      url: part?.id ? `${url}#${part.id}` : url,
      numbers,
      lines,
    },
  ]
}

function hasWords(part: Part | null): boolean {
  return part !== null && part.lines.length > 0
}

function toSide({ date, title, path, url }: DocumentRecord): Side {
  return { name: date === null ? title : sayDate(date, en), title, path, url }
}

function sayTitle(book: Book, before: DocumentRecord, after: DocumentRecord): string {
  const isOneSeries = before.series !== null && before.series === after.series && before.kind === after.kind
  const series = book.series.find(({ id, documents }) => id === after.series && documents.includes(after.path))
  const names = [before, after].map((document) => toSide(document).name).join(' and ')
  return isOneSeries && series ? `${nameOfSeries(book, series.url)}: ${names}` : names
}
