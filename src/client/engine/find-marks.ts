import { splitChunk } from '../../core/write/search/terms.ts'
import { foldLetters } from '../../core/write/search/letters.ts'
import { weightOf } from './forms.ts'
import type { Clause } from './query.ts'

/** A place in some texts: which text, and how many letters into it. */
interface Place {
  text: number
  at: number
}

/** A stretch of text that answers a search. */
export interface Mark {
  start: Place
  end: Place
}

/** What stands between two spaces, with the words by which it is found. */
interface Chunk {
  start: Place
  end: Place
  terms: readonly string[]
}

/** Find in the texts of a page what a search looks for, as the search itself does: in other forms, with accents or without. */
export function findMarks(texts: readonly string[], clauses: readonly Clause[]): Mark[] {
  const beginnings = [...new Set(clauses.flatMap(({ ways }) => ways.flat().map((word) => word.slice(0, 2))))]
  const chunks = texts.flatMap((text, index) => toChunks(text, index, beginnings))
  const marks = clauses.flatMap(({ ways, isPhrase }) => ways.flatMap((row) => findRow(chunks, row, isPhrase)))
  marks.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end))
  const last: Place = { text: 0, at: 0 }
  // What lies in a mark already is not marked again.
  return marks.filter(({ start, end }) => {
    if (compare(start, last) < 0) return false
    Object.assign(last, end)
    return true
  })
}

/** Few words begin like one that is looked for; only those, and those with other letters, are taken apart. */
function toChunks(text: string, index: number, beginnings: readonly string[]): Chunk[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: written, index: at }) => {
    const isLike = /[^\x20-\x7e]/.test(written) || beginnings.some((beginning) => hasLetters(written, beginning))
    const before = /^[^\p{L}\p{N}#]*/u.exec(written)?.[0].length ?? 0
    const after = /[^\p{L}\p{M}\p{N}+#]*$/u.exec(written)?.[0].length ?? 0
    return {
      start: { text: index, at: at + Math.min(before, written.length - after) },
      end: { text: index, at: at + written.length - after },
      terms: isLike ? splitChunk(written).terms : [],
    }
  })
}

/** Whether letters follow each other in a word, as it stands or without the signs in it: `rd` in R&D. */
function hasLetters(written: string, letters: string): boolean {
  const folded = foldLetters(written)
  return folded.includes(letters) || folded.replace(/[^\p{L}\p{N}]+/gu, '').includes(letters)
}

/** Find where words stand one behind the other; parts of one hyphenated word share a place. */
function findRow(chunks: readonly Chunk[], row: readonly string[], isExact: boolean): Mark[] {
  const has = (chunk: Chunk | undefined, word: string): boolean =>
    chunk?.terms.some((term) => (isExact ? term === word : weightOf(term, word) > 0)) ?? false
  return chunks.flatMap((chunk, first) => {
    let at = first
    for (const [index, word] of row.entries()) {
      if (index > 0 && has(chunks[at + 1], word)) at += 1
      else if (!has(chunks[at], word)) return []
    }
    return [{ start: chunk.start, end: (chunks[at] ?? chunk).end }]
  })
}

function compare(a: Place, b: Place): number {
  return a.text - b.text || a.at - b.at
}
