/** A sentence of a text, by offsets, end exclusive. */
export interface Sentence {
  start: number
  end: number
}

/** A full stop behind one of these ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|ca|approx|no|nr|mr|ms|mrs|dr|prof|st|resp|incl|\p{Lu})\.$/iu

/** Split a text into its sentences, in one pass. Versions, initials and common abbreviations end none. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    sentences.push({ start, end })
    start = end
  }
  for (const { 0: sign, index } of text.matchAll(/[.!?]["')\]]*\s+(?=["'([]?[\p{Lu}\p{N}])|\n\s*\n/gu)) {
    if (!abbreviation.test(text.slice(Math.max(start, index - longest), index + 1))) close(index + sign.length)
  }
  close(text.length)
  return sentences
}

/** More letters than any abbreviation has. */
const longest = 10
