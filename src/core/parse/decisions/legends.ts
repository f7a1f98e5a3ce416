import { anyOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'

/** `Types¹:`, `Legende:`: what stands above a list that says what words in the document mean. */
const legend = new RegExp(`^\\W*${anyOf(({ decisions }) => decisions.legends)}[\\d¹²³*]{0,3}\\s*:\\W*$`, 'iu')

/** Whether an item explains words of the document, and tells nothing of the meeting: `- **Decision:** needs no further vote.` */
export function isOfLegend({ isItem, label }: Point): boolean {
  return isItem && label !== null && legend.test(label)
}
