import { wordOf } from '../../lexicon/index.ts'
import { watch } from './watch.ts'

const chosen = `${wordOf(({ decisions }) => decisions.chooses)}\\s(?!(?:it|this|that)(?:\\W|$)|.*\\?)\\S`
const behind = watch(`^\\W*${chosen}`, 'iu')
const withQuestion = watch(`^\\W*[\\p{L}\\d][^?]{3,200}\\?\\s*(?:[-=–—]+>|[→⇒])\\s*${chosen}`, 'iu')

/** Whether a sentence says what those of the meeting chose of what the one before asks: `Four weeks or six? We take six.` */
export function isChoiceBehind(before: string, sentence: string): boolean {
  return before.endsWith('?') && behind.test(sentence)
}

/** Whether a sentence asks and says what was chosen: `Four weeks or six? --> We take six` */
export function isAskedAndChosen(sentence: string): boolean {
  return withQuestion.test(sentence)
}
