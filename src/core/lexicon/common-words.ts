import { withoutAccents } from '../text/fold.ts'
import { commonEnglish } from './en/common-words.ts'
import { commonGerman } from './de/common-words.ts'
import { commonFrench } from './fr/common-words.ts'
import { commonSpanish } from './es/common-words.ts'
import { commonItalian } from './it/common-words.ts'

const words: ReadonlySet<string> = new Set(
  [...commonEnglish, ...commonGerman, ...commonFrench, ...commonSpanish, ...commonItalian].map(withoutAccents),
)

/** Whether a word in small letters is one of a language, and so names nobody: `miller`, `jäger`. Accents do not count. */
export function isCommonWord(word: string): boolean {
  return words.has(withoutAccents(word))
}
