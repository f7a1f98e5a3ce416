import type { DocumentRecord } from '../../records/document.ts'
import { type GistPoint, ranks } from './point.ts'
import { type SaidSentence, toLongWords } from './sentences.ts'

/** A sentence whose words were rare until then, as a candidate for a gist. */
export interface RareSaying extends GistPoint {
  type: 'sentence'
  rank: number
}

/** The most sentences of a document that are told. */
const most = 2

/** How much less a sentence says that only goes on: behind the first of its paragraph, or in an item of an item. */
const goesOn = 0.85

/** Remembers in how many documents of a series each word stood, in their order. */
export class Sayings {
  #seen = new Map<string, number>()
  #documents = 0

  /** Tell the sentences of the next document whose words were rarest until then, in the order of the text. */
  read(document: DocumentRecord, sentences: readonly SaidSentence[]): RareSaying[] {
    const candidates = sentences.map((sentence) => ({ sentence, score: this.#toScore(sentence) }))
    this.pass(document)
    const told: RareSaying[] = []
    for (const { sentence } of candidates.sort((a, b) => b.score - a.score)) {
      if (told.length === most) break
      const { text, section, place } = sentence
      if (sentence.isTold()) told.push({ type: 'sentence', text, section, place, rank: ranks.sentence })
    }
    return told.sort((a, b) => a.place.line - b.place.line)
  }

  /** Remember the words of the next document, whose sentences nobody asks for. */
  pass({ passages }: DocumentRecord): void {
    const words = new Set(passages().flatMap(({ text }) => toLongWords(text)))
    for (const word of words) this.#seen.set(word, (this.#seen.get(word) ?? 0) + 1)
    this.#documents += 1
  }

  /** How rare the words of a sentence are; long sentences gain less by each. */
  #toScore({ text, place, isFirst }: SaidSentence): number {
    const words = toLongWords(text)
    const rarity = [...new Set(words)].reduce(
      (sum, word) => sum + Math.log((this.#documents + 2) / ((this.#seen.get(word) ?? 0) + 1)),
      0,
    )
    const depth = Math.min(3, Math.floor((place.column - 1) / 5)) + (isFirst ? 0 : 1)
    return (rarity * goesOn ** depth) / Math.sqrt(words.length + 4)
  }
}
