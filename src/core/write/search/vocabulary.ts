import { shardOf, toTerms } from './terms.ts'

/** Collects every word of the record, with the number of documents that have it. */
export interface Vocabulary {
  add(text: string): void
  /** The words by part: one a line, sorted, each with its number of documents: `xrootd 148`. */
  write(): Map<string, string>
}

/** Start an empty vocabulary. */
export function toVocabulary(): Vocabulary {
  const counts = new Map<string, number>()
  return {
    add(text) {
      for (const term of new Set(toTerms(text))) counts.set(term, (counts.get(term) ?? 0) + 1)
    },
    write() {
      const parts = Map.groupBy(
        [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
        ([word]) => shardOf(word),
      )
      return new Map(
        [...parts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([part, words]) => [part, words.map(([word, count]) => `${word} ${count}\n`).join('')]),
      )
    },
  }
}
