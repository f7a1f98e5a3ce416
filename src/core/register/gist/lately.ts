import { wordsOf } from '../../parse/text/passages.ts'
import type { DocumentRecord } from '../../records/document.ts'

/** How many documents back something counts as said lately. */
const reach = 4

/** Remembers what the last documents of a series said, word for word. */
export class Lately {
  #documents: DocumentRecord[] = []
  #texts = new Map<string, string>()

  /** Remember the next document; the text of one is put together only when somebody asks. */
  pass(document: DocumentRecord): void {
    this.#documents.push(document)
    for (const { path } of this.#documents.splice(0, this.#documents.length - reach)) this.#texts.delete(path)
  }

  /** Whether one of them had these words. */
  has(words: string): boolean {
    return this.#documents.some((document) => this.#textOf(document).includes(words))
  }

  #textOf({ path, passages }: DocumentRecord): string {
    const text =
      this.#texts.get(path) ??
      passages()
        .map((passage) => wordsOf(passage))
        .join('\n')
    this.#texts.set(path, text)
    return text
  }
}
