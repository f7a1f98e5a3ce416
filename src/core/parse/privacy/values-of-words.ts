import { isCommonWord } from '../../lexicon/common-words.ts'
import { heads } from './told-labels.ts'

/** First parts of words with a hyphen that say how something is. */
const parts = new Set(
  (
    'self read write short long non well re pre site host case auto hard plain clear user multi one two single up out in so ' +
    'too machine rate world group co un anti cross ad open end rule case full half low high on off password token pass time ' +
    'set up e web ex client server system service machine team role'
  ).split(' '),
)

/** Whether a value is words joined by hyphens or lines below: `fourteen-geese`, `wlcg_ops`. */
export function isOfWords(bare: string): boolean {
  if (/^\p{Ll}{3,20}\.\p{Lu}\p{Ll}{2,20}$/u.test(bare)) return true
  if (/^\p{L}{1,20}(?:\.\p{L}{2,20}){2,5}$|^\p{L}{2,20}(?:\.\p{L}{1,20}){2,5}$/u.test(bare) && /\p{Lu}/u.test(bare))
    return !/^www\./i.test(bare)
  if (!/^\p{L}{2,20}(?:[-_]\p{L}{1,20}){1,5}$/u.test(bare)) return false
  if (/^\p{Lu}\p{Ll}+(?:[-_]\p{Lu}\p{Ll}+)+$/u.test(bare)) return true
  const [first = ''] = bare.toLowerCase().split(/[-_]/)
  return !parts.has(first) && !/(?:ed|ing|able|ible|less|only|free|sensitive|specific|wide|readable|based)$/i.test(bare)
}

/** Whether a value is two words with a sign between, not both of them common: `Otter&Quartz`. */
export function isJoinedBySign(bare: string): boolean {
  const [, ...words] = /^(\p{L}{4,20})[&+^~](\p{L}{4,20})$/u.exec(bare) ?? []
  return words.length === 2 && !words.every((word) => isCommonWord(word.toLowerCase()) || heads.has(word.toLowerCase()))
}
