import type { Place } from '../../read/message.ts'
import { type Passage, wordsOf } from '../text/passages.ts'

/** A passage that names a decision by its number. */
export interface DecisionNumber {
  /** 12 of `#D12` */
  number: number
  section: string | null
  place: Place
  /** The whole passage, white space folded. */
  text: string
}

/** Find the decisions that passages name: `as said in #D12` */
export function findDecisionNumbers(passages: readonly Passage[]): DecisionNumber[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(/(?:^|[\s(])#D(\d{1,4})\b/g)].map(([, digits]) => ({
      number: Number(digits),
      section: passage.section,
      place: passage.place,
      text: wordsOf(passage),
    })),
  )
}
