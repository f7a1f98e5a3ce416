import { fold } from './text.ts'

/** A sentence of a text and where it starts. */
export interface Sentence {
  /** White space folded. */
  text: string
  start: number
}

/** A full stop behind one of these ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|ca|approx|no|nr|mr|ms|mrs|dr|prof|st|resp|incl|\p{Lu})\.$/iu

/** Find the sentence of a text that an offset lies in. Versions, initials and common abbreviations end none. */
export function sentenceAt(text: string, offset: number): Sentence {
  let start = 0
  for (const { 0: sign, index } of text.matchAll(/[.!?]["')\]]*\s+(?=["'([]?[\p{Lu}\p{N}])|\n\s*\n/gu)) {
    if (abbreviation.test(text.slice(start, index + 1))) continue
    const end = index + sign.length
    if (end > offset) return { text: fold(text.slice(start, end)), start }
    start = end
  }
  return { text: fold(text.slice(start)), start }
}
