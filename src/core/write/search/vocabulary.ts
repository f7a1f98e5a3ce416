import { byCodeUnit } from '../../text/compare.ts'
import { shardOf } from './letters.ts'

/**
 * Write the words of the record by part: one a line, sorted, each with the number of documents that have it: `xrootd 148`.
 * `counts` is sorted by word.
 */
export function writeVocabulary(counts: readonly (readonly [word: string, documents: number])[]): Map<string, string> {
  const parts = Map.groupBy(counts, ([word]) => shardOf(word))
  return new Map(
    [...parts]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([part, words]) => [part, words.map(([word, count]) => `${word} ${count}\n`).join('')]),
  )
}
